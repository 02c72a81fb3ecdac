import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One command of the test run: a check that passes or fails as a whole, or a set of tests that are counted. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly counted: boolean;
}

/** Runs a step with its output on the terminal. A set of tests that ran nothing has failed. */
export function runStep(step: Step, root: string): Tally {
  console.log(`\n── ${step.name}`);
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'tifa-tests-'));
  const report = join(folder, 'report.json');
  const extra = step.counted ? ['--reporter=default', '--reporter=json', `--outputFile=${report}`] : [];
  const [program = '', ...args] = step.command;
  const { status } = spawnSync(program, [...args, ...extra], { cwd: root, stdio: 'inherit' });
  const tally = step.counted ? readReport(report) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  rmSync(folder, { recursive: true });
  console.log(`   ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  // A runner can fail without a failed test: an unhandled error, a file that did not load.
  return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

function readReport(file: string): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const tally = { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
    return tally.passed + tally.failed === 0 ? { passed: 0, failed: 1 } : tally;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
