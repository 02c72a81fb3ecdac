import { describe, expect, test } from 'vitest';
import { runIn, writeProject } from './temporary-project.ts';

describe('glossary', () => {
  test('lists its commands', async () => {
    const { code, out } = await runIn(writeProject(), '--help');
    expect(code).toBe(0);
    for (const name of ['check', 'build', 'find <text>', 'show <id>', 'new <id>', 'verify <folder>']) {
      expect(out.join('\n')).toContain(`  ${name}`);
    }
  });

  test.each(['check', 'build', 'find', 'show', 'new', 'verify'])('explains %s', async (name) => {
    const { code, out } = await runIn(writeProject(), name, '--help');
    expect(code).toBe(0);
    expect(out[0]).toMatch(new RegExp(`^usage: npm run glossary -- ${name}`));
  });

  const WRONG: readonly (readonly string[])[] = [
    [],
    ['chekc'],
    ['check', 'x'],
    ['build', '--fast'],
    ['find'],
    ['find', ' '],
    ['show'],
    ['show', 'a', 'b'],
    ['new'],
    ['new', 'Two-Lamps', '--zh', '灯', '--en', 'Lamps'],
    ['new', '../x', '--zh', '灯', '--en', 'Lamps'],
    ['new', 'lamps', '--en', 'Lamps'],
    ['new', 'lamps', '--zh', 'Lamps', '--en', 'Lamps'],
    ['new', 'lamps', '--zh', '灯'],
    ['new', 'lamps', '--zh', '灯', '--en', 'Lamps', '--category', 'light'],
    ['verify'],
    ['verify', 'nowhere'],
  ];

  test.each(WRONG.map((args) => [args] as const))('refuses %j', async (args) => {
    const { code, out, err } = await runIn(writeProject(), ...args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err.join('\n')).toMatch(/usage|see npm run glossary/);
  });
});
