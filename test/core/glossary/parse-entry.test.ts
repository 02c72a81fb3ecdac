import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../extension/core/glossary/parse-entry.ts';
import { createSample } from './sample-glossary.ts';

type Raw = Record<string, unknown>;

/** The sample's formula with some keys changed; `undefined` takes a key out. */
function withKeys(keys: Raw): Raw {
  const raw: Raw = { ...createSample().formula, ...keys };
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}

function faultsOf(value: unknown): string[] {
  const parsed = parseEntry(value, 'entries/two-lamps');
  return parsed.ok ? [] : parsed.findings.map(({ path, problem, mend }) => `${path.join('.')}: ${problem} — ${mend}`);
}

function entryOf(value: unknown) {
  const parsed = parseEntry(value, 'entries/two-lamps');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

const en = (rendition: Raw): Raw => ({ designations: { en: [rendition] } });

const FAULTS: readonly [name: string, value: unknown, faults: readonly string[]][] = [
  ['nothing', null, ['nothing where a mapping is needed']],
  ['a list', [], ['a list where a mapping is needed']],
  ['a text', 'id: x', ['a text where a mapping is needed']],
  ['no id', withKeys({ id: undefined }), ['no id — add id']],
  ['no gist', withKeys({ gist: undefined }), ['no gist — add gist']],
  ['no voices', withKeys({ gist: undefined, plain: undefined }), ['no gist', 'no plain']],
  ['empty voices', withKeys({ plain: [] }), ['plain: an empty list']],
  ['an id with capitals', withKeys({ id: 'Two-Lamps' }), ['id: "Two-Lamps" is not an id']],
  ['a misspelt key', withKeys({ catgeory: 'law' }), ['catgeory: unknown key "catgeory" — did you mean category?']],
  ['a strange key', withKeys({ colour: 'red' }), ['colour: unknown key "colour" — use id, category']],
  [
    'a key torn off by a comma',
    withKeys({ gist: { text: 'One', cite: [], 'and two.': null } }),
    ['gist.and two.: unknown key "and two." — use text or cite, or put the text before it in quotation marks'],
  ],
  [
    'a misspelt choice',
    withKeys({ kind: 'formulas' }),
    ['kind: "formulas" is not in the list — did you mean formula?'],
  ],
  ['a strange choice', withKeys({ kind: 7 }), ['kind: a number (7) is not in the list — use formula, concept, body']],
  ['a weight as a text', withKeys({ weight: '2' }), ['weight: "2" is not in the list — did you mean 2?']],
  ['a weight of four', withKeys({ weight: 4 }), ['weight: a number (4) is not in the list — use 1, 2 or 3']],
  [
    'a claim as a text',
    withKeys({ plain: ['Lamps.'] }),
    ['plain.0: a text where a mapping is needed — write text or cite'],
  ],
  ['a list of claims as one', withKeys({ plain: { text: 'x' } }), ['plain: a mapping where a list is needed']],
  [
    'a number for a text',
    withKeys({ gist: { text: 1949 } }),
    ['gist.text: a number (1949) where a text is needed — put it in quotation marks'],
  ],
  ['an empty text', withKeys({ gist: { text: ' ' } }), ['gist.text: an empty text']],
  ['a text with a line break at its end', withKeys({ gist: { text: 'x\n' } }), ['gist.text: spaces or a line break']],
  ['a text of two lines', withKeys({ gist: { text: 'x\ny' } }), ['gist.text: a line break or another control']],
  ['a bidirectional control', withKeys({ gist: { text: 'x\u202Ey' } }), ['gist.text: a line break or another control']],
  ['half of a character', withKeys({ gist: { text: 'x\uD800' } }), ['gist.text: a line break or another control']],
  ['separate accents', withKeys({ gist: { text: 'mi\u0301ng' } }), ['gist.text: letters with separate accents']],
  [
    'a citation without a locator',
    withKeys({ gist: { text: 'x', cite: ['report', 'report@', '@part 1'] } }),
    [
      'gist.cite.0: "report" is not a citation — write source@locator',
      'gist.cite.1: "report@" is not a citation',
      'gist.cite.2: "@part 1" is not a citation',
    ],
  ],
  [
    'a citation torn by a comma',
    withKeys({ gist: { text: 'x', cite: ['report@parts 2', 3] } }),
    ['gist.cite.1: a number (3) where a citation is needed — write source@locator; put it in quotation marks'],
  ],
  ['a day that is not', withKeys({ reviewed: '2025-02-29' }), ['reviewed: "2025-02-29" is not a date']],
  ['a date with slashes', withKeys({ reviewed: '2025/02/03' }), ['reviewed: "2025/02/03" is not a date']],
  ['a month as a decimal', withKeys({ reviewed: 2020.1 }), ['reviewed: a number (2020.1) is not a date']],
  ['an English form without an owner', withKeys(en({ form: 'Lamps' })), ['designations.en.0: no whose — add whose']],
  [
    'pinyin of an English form',
    withKeys(en({ form: 'Lamps', whose: 'official', pinyin: 'dēng' })),
    ['designations.en.0.pinyin: unknown key "pinyin"'],
  ],
  [
    'a language that we do not have',
    withKeys({ designations: { 'zh-hans': [] } }),
    ['designations.zh-hans: unknown key "zh-hans" — did you mean zh-Hans?'],
  ],
  [
    'an attestation without a quotation',
    withKeys(en({ form: 'Lamps', whose: 'official', attested: [{ source: 'report', at: '1' }] })),
    ['designations.en.0.attested.0: no quote — add quote'],
  ],
  [
    'cue words on a form',
    withKeys(en({ form: 'Lamps', whose: 'official', match: { for: ['x'] } })),
    ['designations.en.0.match.for: unknown key "for"'],
  ],
  ['a relation of another kind', withKeys({ related: [{ entry: 'x', as: 'has-parts' }] }), ['did you mean has-part?']],
  ['prototype keys', JSON.parse('{"__proto__": 1, "constructor": 2}'), ['unknown key "__proto__"', 'unknown key "con']],
];

describe('parseEntry', () => {
  test('reads the sample', () => {
    expect(faultsOf(createSample().formula)).toEqual([]);
    expect(faultsOf(createSample().doctrine)).toEqual([]);
  });

  test.each(FAULTS)('says what is wrong with %s', (_, value, expected) => {
    const faults = faultsOf(value);
    for (const fault of expected) expect(faults).toContainEqual(expect.stringContaining(fault));
  });

  test('finds every fault at once', () => {
    const faults = faultsOf(withKeys({ kind: 'x', weight: 9, plain: undefined, gist: { text: '', cite: ['y'] } }));
    expect(faults).toHaveLength(5);
  });

  test('fills in the documented defaults', () => {
    const { observers, origin, members, distinguish, related, reviewed, rules, designations } = entryOf({
      ...withKeys({ designations: { 'zh-Hans': [{ form: '灯' }, { form: '灯火' }] } }),
      ...{ observers: [], origin: [], members: [], distinguish: [], related: [], reviewed: null },
    });
    expect({ observers, origin, members, distinguish, related }).toEqual({
      observers: [],
      origin: [],
      members: [],
      distinguish: [],
      related: [],
    });
    expect(reviewed).toBeNull();
    expect(rules).toEqual({ context: 'free', for: [], against: [] });
    expect(designations.en).toEqual([]);
    expect(designations['zh-Hans'].map(({ standing, whose }) => [standing, whose])).toEqual([
      ['preferred', 'official'],
      ['admitted', 'official'],
    ]);
    expect(designations['zh-Hans'][0]).toEqual({
      form: '灯',
      pinyin: null,
      standing: 'preferred',
      whose: 'official',
      by: null,
      region: null,
      since: null,
      until: null,
      note: null,
      attested: [],
      rules: { context: null, case: 'any', inflect: 'none', blockedBefore: [], blockedAfter: [] },
    });
  });

  test('lets a form override the rules of its entry, field by field', () => {
    const { rules, designations } = entryOf(
      withKeys({
        match: { context: 'required', case: 'exact', blockedAfter: [' model'], for: ['Xi'], against: ['zoo'] },
        designations: {
          en: [
            { form: 'Lamps', whose: 'official' },
            {
              form: 'Lights',
              whose: 'official',
              match: { context: 'free', case: 'any', inflect: 'none', blockedAfter: [] },
            },
          ],
        },
      }),
    );
    expect(rules).toEqual({ context: 'required', for: ['Xi'], against: ['zoo'] });
    expect(designations.en.map((rendition) => rendition.rules)).toEqual([
      { context: null, case: 'exact', inflect: 'noun', blockedBefore: [], blockedAfter: [' model'] },
      { context: 'free', case: 'any', inflect: 'none', blockedBefore: [], blockedAfter: [] },
    ]);
  });

  test('reads a bare year, which YAML makes a number', () => {
    expect(entryOf(withKeys({ reviewed: 2020 })).reviewed).toBe('2020');
  });

  test('keeps an @ in a locator', () => {
    expect(entryOf(withKeys({ gist: { text: 'x', cite: ['report@page @4'] } })).gist.cite).toEqual([
      { source: 'report', at: 'page @4' },
    ]);
  });

  test('never throws and never accepts what is not an entry', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        const parsed = parseEntry(value, 'entries/x');
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(parsed.findings.length).toBeGreaterThan(0);
      }),
    );
  });

  test('never throws on an entry with anything at any key', () => {
    const keys = Object.keys(createSample().formula);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const parsed = parseEntry(withKeys({ [key]: value }), 'entries/two-lamps');
        if (!parsed.ok) for (const { problem, mend } of parsed.findings) expect(problem && mend).toBeTruthy();
      }),
    );
  });
});
