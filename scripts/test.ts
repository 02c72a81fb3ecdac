/** Everything the project proves about itself, in order; ends with `N passed, N failed`. */

import { PROJECT_ROOT } from './project-root.ts';
import { prepareBrowsers } from './test/prepare-browsers.ts';
import { runStep, type Step } from './test/run-step.ts';

const missing = prepareBrowsers();
if (missing !== '') {
  console.error(missing);
  process.exit(1);
}

const run = ['node', 'scripts/bootstrap.mjs'];
const STEPS: readonly Step[] = [
  { name: 'types', command: ['npx', 'tsc', '-b'], counted: false },
  { name: 'lint and format', command: ['npx', 'biome', 'ci', '--error-on-warnings'], counted: false },
  { name: 'dead code', command: ['npx', 'knip'], counted: false },
  { name: 'glossary', command: [...run, 'scripts/glossary.ts', 'check'], counted: false },
  { name: 'build', command: [...run, 'scripts/build.ts'], counted: false },
  { name: 'site', command: [...run, 'scripts/glossary.ts', 'site'], counted: false },
  { name: 'unit and property tests', command: ['npx', 'vitest', 'run'], counted: true },
  {
    name: 'Chromium and Firefox',
    command: ['npx', 'vitest', 'run', '--config', 'vitest.e2e.config.ts'],
    counted: true,
  },
];

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  const tally = runStep(step, PROJECT_ROOT);
  passed += tally.passed;
  failed += tally.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
