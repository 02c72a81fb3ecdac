import { describe, expect, test } from 'vitest';
import { runIn, writeProject } from './temporary-project.ts';

describe('glossary check', () => {
  test('finds nothing in the sample', async () => {
    expect(await runIn(writeProject(), 'check')).toEqual({
      code: 0,
      out: ['2 entries, 1 sources: no findings'],
      err: [],
    });
  });

  test('tells file, line, column, problem and mend', async () => {
    const root = writeProject(({ formula }) => {
      formula.gist.text = 'The so-called formula of two lamps.';
    });
    const { code, out } = await runIn(root, 'check');
    expect(code).toBe(1);
    expect(out).toEqual([
      'glossary/entries/two-lamps.yaml:6:1 "so-called" in our own voice — say it without the judgement',
      '2 entries, 1 sources: 1 finding',
    ]);
  });

  const FILES: readonly [name: string, file: string, content: string | Uint8Array, line: string][] = [
    ['YAML that cannot be read', 'glossary/entries/x.yaml', 'id: x\nid: x\n', 'glossary/entries/x.yaml:2:1 '],
    ['a wrong shape', 'glossary/entries/x.yaml', 'id: x\nkidn: y\n', 'glossary/entries/x.yaml:2:1 unknown key "kidn"'],
    ['an empty file', 'glossary/sources/x.yaml', '', 'glossary/sources/x.yaml:1:1 nothing where a mapping is needed'],
    [
      'bytes that are not UTF-8',
      'glossary/sources/x.yaml',
      new Uint8Array([0xc3, 0x28]),
      'glossary/sources/x.yaml:1:1 not UTF-8',
    ],
    ['a strange file name', 'glossary/entries/X y.yml', 'id: x', 'glossary/entries/X y.yml:1:1 not a file name of the'],
  ];

  test.each(FILES)('reports %s', async (_, file, content, line) => {
    const { code, out } = await runIn(writeProject(undefined, { [file]: content }), 'check');
    expect(code).toBe(1);
    expect(out).toContainEqual(expect.stringContaining(line));
  });

  test('does not blame others for what stands in a file that cannot be read', async () => {
    const root = writeProject(
      ({ formula }) => {
        formula.related.push({ entry: 'candle', as: 'associated' });
        formula.gist.cite = ['paper@page 1'];
      },
      { 'glossary/entries/candle.yaml': 'id: [', 'glossary/sources/paper.yaml': 'id: [' },
    );
    const { out } = await runIn(root, 'check');
    expect(out.filter((line) => line.includes('two-lamps') || line.includes('report'))).toEqual([]);
  });

  const DICTIONARY: readonly [name: string, change: Parameters<typeof writeProject>[0], line: string][] = [
    [
      'a reading that a character does not have',
      ({ doctrine }) => {
        doctrine.designations['zh-Hans'] = [
          { form: '明灯理论', pinyin: 'míngdēng lǐlún', attested: [{ source: 'report', at: '4', quote: '明灯理论' }] },
          { form: '明灯', pinyin: 'mǐngdēng' },
        ];
        doctrine.designations['zh-Hant'] = [{ form: '明燈理論' }, { form: '明燈' }];
      },
      '明 is not read ming3 — one of míng',
    ],
    [
      'a simplified character in a traditional form',
      ({ doctrine }) => {
        doctrine.designations['zh-Hant'] = [{ form: '明燈理轮' }];
      },
      'no zh-Hant form of 明灯理论',
    ],
    [
      'a traditional form of nothing',
      ({ doctrine }) => {
        doctrine.designations['zh-Hant']?.push({ form: '燭火' });
      },
      '燭火 is no zh-Hans form in traditional characters (烛火)',
    ],
    [
      'a member whose scripts differ',
      ({ formula }) => {
        formula.members[0] = { 'zh-Hans': '点亮东灯', 'zh-Hant': '點亮西燈', en: 'x', cite: ['report@1'] };
      },
      'not 点亮东灯 in traditional characters (点亮西灯)',
    ],
  ];

  test.each(DICTIONARY)('reports %s', async (_, change, line) => {
    expect((await runIn(writeProject(change), 'check')).out).toContainEqual(expect.stringContaining(line));
  });

  test('takes 著 as the traditional form of 着 too, as it is written in Taiwan and Hong Kong', async () => {
    const root = writeProject(({ doctrine }) => {
      doctrine.designations['zh-Hans']?.push({ form: '照着', pinyin: 'zhàozhe' });
      doctrine.designations['zh-Hant']?.push({ form: '照著' });
    });
    expect((await runIn(root, 'check')).out).toEqual(['2 entries, 1 sources: no findings']);
  });

  test('leaves regional wording alone', async () => {
    const root = writeProject(({ doctrine }) => {
      doctrine.designations['zh-Hant']?.push({ form: '燭火', region: 'TW' });
    });
    expect((await runIn(root, 'check')).code).toBe(0);
  });
});
