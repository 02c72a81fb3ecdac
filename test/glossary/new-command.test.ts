import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../scripts/glossary/read-yaml.ts';
import { runIn, writeProject } from './temporary-project.ts';

const ARGS = ['new', 'four-candles', '--zh', '四个“蜡烛”', '--en', 'Four Candles', '--en', 'Candles: Four'];

describe('glossary new', () => {
  test('writes a scaffold of valid YAML with pinyin and traditional forms', async () => {
    const root = writeProject();
    expect((await runIn(root, ...ARGS)).code).toBe(0);
    const { value, faults } = readYaml(readFileSync(join(root, 'glossary/entries/four-candles.yaml'), 'utf8'));
    expect(faults).toEqual([]);
    expect(value).toMatchObject({
      id: 'four-candles',
      category: 'numbered-formula',
      kind: 'formula',
      members: Array.from({ length: 4 }, () => ({ 'zh-Hans': null })),
      designations: {
        'zh-Hans': [{ form: '四个“蜡烛”', pinyin: 'sì gè “làzhú”' }],
        'zh-Hant': [{ form: '四個「蠟燭」' }],
        en: [
          { form: 'Four Candles', standing: 'preferred' },
          { form: 'Candles: Four', standing: 'admitted' },
        ],
      },
    });
  });

  test('leaves to check the list of what is missing, and nothing else', async () => {
    const root = writeProject();
    await runIn(root, ...ARGS);
    const { code, out } = await runIn(root, 'check');
    expect(code).toBe(1);
    const findings = out.slice(0, -1);
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) expect(finding).toMatch(/four-candles\.yaml:\d+:\d+ nothing /);
  });

  test('overwrites nothing', async () => {
    const root = writeProject(undefined, { 'glossary/entries/four-candles.yaml': 'mine' });
    const { code, err } = await runIn(root, ...ARGS);
    expect(code).toBe(1);
    expect(err).toEqual(['glossary/entries/four-candles.yaml is already there']);
    expect(readFileSync(join(root, 'glossary/entries/four-candles.yaml'), 'utf8')).toBe('mine');
  });

  test('refuses a form that an entry already has', async () => {
    const root = writeProject();
    const { code, err } = await runIn(root, 'new', 'lamps', '--zh', '两个“明灯”', '--en', 'Lamps');
    expect(code).toBe(1);
    expect(err).toEqual(['两个明灯 is already a form of two-lamps: one concept, one entry']);
    expect(existsSync(join(root, 'glossary/entries/lamps.yaml'))).toBe(false);
  });

  test('leaves no draft behind', async () => {
    const root = writeProject();
    await runIn(root, ...ARGS);
    expect(readdirSync(join(root, 'glossary/entries')).sort()).toEqual([
      'four-candles.yaml',
      'lamp-theory.yaml',
      'two-lamps.yaml',
    ]);
  });
});
