/** Forbidden imports, kept as canaries: if one is let through, a fence is down. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';

const CANARIES: readonly (readonly [room: string, imported: string, stopped: boolean])[] = [
  ['extension/core', '../protocol/result.ts', true],
  ['extension/core', 'preact', true],
  ['extension/core', 'node:fs', true],
  ['extension/core/match', '../glossary/entry.ts', false],
  ['extension/protocol', '../platform/messages.ts', true],
  ['extension/background', '../content/native.ts', true],
  ['extension/background', 'webextension-polyfill', true],
  ['extension/content', '../background/main.ts', true],
  ['extension/content', '../card/main.tsx', true],
  ['extension/content', '../core/document/walk.ts', false],
  ['extension/ui', '../platform/words.ts', true],
  ['extension/card', '../platform/messages.ts', true],
  ['extension/card', '@floating-ui/dom', false],
  ['extension/pages/popup', '../../content/native.ts', true],
  ['extension/platform', 'webextension-polyfill', false],
  ['scripts', '../extension/content/native.ts', true],
];

let folder = '';
let report = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tifa-fences-'));
  copyFileSync(join(PROJECT_ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const [index, [room, imported]] of CANARIES.entries()) {
    const file = join(folder, room, `canary-${index}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { x } from '${imported}';\n\nexport const y = x;\n`);
  }
  const biome = join(PROJECT_ROOT, 'node_modules/.bin/biome');
  const args = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github'];
  report = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('fences', () => {
  test.each(CANARIES.map((canary, index) => [...canary, index] as const))(
    '%s importing %s: stopped %s',
    (_room, _imported, stopped, index) => {
      expect(report.includes(`canary-${index}.ts`)).toBe(stopped);
    },
  );
});
