import { describe, expect, test } from 'vitest';
import type { Reason } from '../../extension/core/gate/decision.ts';
import type { RenditionView } from '../../extension/protocol/entry-view.ts';
import type { Occurrence } from '../../extension/protocol/occurrence.ts';
import { countWords } from '../../extension/ui/count-words.ts';
import { describePeriod } from '../../extension/ui/describe-period.ts';
import { describeCheck, describeReview } from '../../extension/ui/describe-review.ts';
import { explainReason } from '../../extension/ui/explain-reason.ts';
import { explainRendition } from '../../extension/ui/explain-rendition.ts';
import { formatDate } from '../../extension/ui/format-date.ts';
import { formatList, formatQuotedList } from '../../extension/ui/format-list.ts';
import { describeSubject } from '../../extension/ui/glossary-words.ts';
import { AN_ENTRY, rendition } from './an-entry.ts';
import { LOCALES, speak } from './speak.ts';

const en = speak('en');

describe('dates, at the precision they are known at', () => {
  test.each([
    ['2014', 'en-GB', '2014'],
    ['2014-04', 'en-GB', 'April 2014'],
    ['2014-04-15', 'en-GB', '15 April 2014'],
    ['2014', 'zh-CN', '2014年'],
    ['2014-04', 'zh-CN', '2014年4月'],
    ['2014-04-15', 'zh-TW', '2014年4月15日'],
    ['1921-01-01', 'en-GB', '1 January 1921'],
    ['about 1950', 'en-GB', 'about 1950'],
  ])('%s in %s: %s', (date, language, written) => {
    expect(formatDate(date, language)).toBe(written);
  });
});

describe('counts', () => {
  test.each([
    ['en', 1, '1 source'],
    ['en', 0, '0 sources'],
    ['en', 1200, '1,200 sources'],
    ['zh_CN', 1, '1 个来源'],
    ['zh_TW', 11, '11 個來源'],
  ] as const)('%s, %i: %s', (locale, count, words) => {
    expect(countWords(speak(locale), 'sources', count)).toBe(words);
  });
});

describe('lists of quoted words', () => {
  test.each([
    ['en', ['Xi'], '“Xi”'],
    ['en', ['Xi', 'Politburo', '习近平'], '“Xi”, “Politburo” and “习近平”'],
    ['zh_CN', ['习近平', '中央'], '“习近平”和“中央”'],
    ['zh_TW', ['習近平', '中央'], '「習近平」和「中央」'],
  ] as const)('%s %j', (locale, items, written) => {
    expect(formatQuotedList(speak(locale), items)).toBe(written);
  });
});

test('names in Latin letters stand off from the Chinese conjunction', () => {
  const zh = speak('zh_CN');
  expect(formatList(zh, ['China Policy', 'MERICS'])).toBe('China Policy 和 MERICS');
  expect(formatList(zh, ['中央', '政治局'])).toBe('中央和政治局');
});

describe('why a phrase is marked', () => {
  const rows: [Reason, string | null][] = [
    [{ code: 'unambiguous' }, null],
    [
      { code: 'context', reach: 'block', cues: ['Xi Jinping', 'Politburo'] },
      'An ordinary phrase elsewhere, marked here because the same passage speaks of “Xi Jinping” and “Politburo”.',
    ],
    [
      { code: 'context', reach: 'section', cues: ['Politburo'] },
      'An ordinary phrase elsewhere, marked here because this part of the page speaks of “Politburo”.',
    ],
    [
      { code: 'context', reach: 'page', cues: [] },
      'An ordinary phrase elsewhere, marked here because the page is about Party politics.',
    ],
    [
      { code: 'no-context' },
      'An ordinary phrase that is not marked here, since nothing around it speaks of Party politics.',
    ],
    [
      { code: 'other-context', cues: ['zoo'] },
      'An ordinary phrase that is not marked here, since “zoo” points to another subject.',
    ],
  ];
  test.each(rows)('%j', (reason, sentence) => {
    expect(explainReason(en, reason)).toBe(sentence);
  });

  test.each(LOCALES)('every reach has words in %s', (locale) => {
    for (const reach of ['block', 'section', 'page'] as const) {
      for (const cues of [[], ['Xi']]) {
        expect(explainReason(speak(locale), { code: 'context', reach, cues })).toMatch(/[.。]$/);
      }
    }
  });
});

describe('whose rendition the page uses', () => {
  const met = (given: Partial<RenditionView>, preferred: Partial<RenditionView> = {}) => {
    const view = {
      ...AN_ENTRY,
      renditions: [
        rendition({ id: 2, form: 'three examples', standing: 'preferred', ...preferred }),
        rendition({ id: 3, form: 'Three Instances', ...given }),
      ],
    };
    const occurrence: Occurrence = {
      entry: view.id,
      surface: 'THREE Instances',
      rendition: 3,
      script: 'zh-Hans',
      reason: { code: 'unambiguous' },
    };
    return explainRendition(en, view, occurrence);
  };

  const rows: [string, Partial<RenditionView>, string][] = [
    [
      'one owner',
      { whose: 'think-tank', by: 'CSIS Interpret: China' },
      '“THREE Instances” is a rendition used by CSIS Interpret: China.',
    ],
    [
      'several owners, the last of them with an "also"',
      { whose: 'press', by: "Reuters; also Wikipedia's editors" },
      '“THREE Instances” is a rendition used by Reuters and Wikipedia’s editors.',
    ],
    [
      'owners are parted by semicolons where a name holds a comma',
      { whose: 'scholar', by: 'Sheena Greitens, RAND; NPC Observer' },
      '“THREE Instances” is a rendition used by Sheena Greitens, RAND; NPC Observer.',
    ],
    [
      'or an "and"',
      { whose: 'scholar', by: 'China Policy; Tsang and Cheung' },
      '“THREE Instances” is a rendition used by China Policy; Tsang and Cheung.',
    ],
    ['an owner without a name', { whose: 'press' }, '“THREE Instances” is a rendition found in the press.'],
    ['nobody known', { whose: 'unknown' }, '“THREE Instances” is also in use; its origin has not been traced.'],
    ['official, but not the preferred one', {}, '“THREE Instances” is another official wording.'],
    ['official once', { standing: 'superseded' }, '“THREE Instances” is a former official wording.'],
    [
      'official until',
      { standing: 'superseded', until: '2018-03' },
      '“THREE Instances” was the official wording until March 2018.',
    ],
    [
      'deprecated',
      { standing: 'deprecated', whose: 'unknown' },
      '“THREE Instances” is also in use; its origin has not been traced. This glossary advises against it.',
    ],
    [
      'superseded, never official',
      { standing: 'superseded', whose: 'press', by: 'Reuters' },
      '“THREE Instances” is a rendition used by Reuters. It has since been replaced.',
    ],
  ];
  test.each(rows)('%s', (_, given, sentences) => {
    expect(met(given)?.sentences.join(' ')).toBe(sentences);
  });

  test('nothing is said of the preferred one', () => {
    expect(met({ standing: 'preferred' })).toBeNull();
  });

  test('nothing is said of a rendition that the entry does not have', () => {
    const occurrence = { entry: 'x', surface: 'x', rendition: 99, script: 'zh-Hans', reason: { code: 'unambiguous' } };
    expect(explainRendition(en, AN_ENTRY, occurrence as Occurrence)).toBeNull();
  });

  test.each([
    ['press', 'admitted', 'official', 'en', 'hereOfficialEnglish'],
    ['press', 'admitted', 'think-tank', 'en', 'herePreferredEnglish'],
    ['press', 'superseded', 'official', 'en', 'hereOfficialEnglishNow'],
    ['official', 'superseded', 'official', 'en', 'hereOfficialEnglishNow'],
    ['official', 'superseded', 'unknown', 'en', 'herePreferredEnglish'],
    ['official', 'admitted', 'official', 'en', 'herePrefersEnglish'],
    ['official', 'deprecated', 'official', 'en', 'herePrefersEnglish'],
    ['official', 'admitted', 'press', 'en', 'herePrefersEnglish'],
    ['unknown', 'admitted', 'official', 'zh-Hans', 'hereOfficialChinese'],
    ['official', 'superseded', 'official', 'zh-Hans', 'hereOfficialChinese'],
    ['official', 'admitted', 'official', 'zh-Hans', 'herePreferredChinese'],
    ['press', 'admitted', 'scholar', 'zh-Hant', 'herePreferredChinese'],
  ] as const)('beside a form that is %s and %s, one that is %s (%s) is presented by %s', (...row) => {
    const [whose, standing, preferredWhose, language, key] = row;
    expect(met({ whose, standing, language }, { whose: preferredWhose, language })?.presentation).toBe(key);
  });

  test('a Chinese form is a wording, not a rendition', () => {
    expect(met({ language: 'zh-Hans', whose: 'press', by: 'Reuters' }, { language: 'zh-Hans' })?.sentences).toEqual([
      '“THREE Instances” is a wording used by Reuters.',
    ]);
  });

  test('is compared within its language', () => {
    expect(met({ language: 'zh-Hans' }, { language: 'en' })).toBeNull();
  });
});

describe('periods', () => {
  test.each([
    [null, null, null],
    ['2014', null, 'since 2014'],
    [null, '2017-10', 'until October 2017'],
    ['2014', '2017-10', '2014 to October 2017'],
  ])('%s to %s: %s', (since, until, written) => {
    expect(describePeriod(en, { since, until })).toBe(written);
  });
});

describe('review', () => {
  test('says that nobody has', () => {
    expect(describeReview(en, { reviewed: null })).toBe('Not yet reviewed by a second person');
  });
  test('says when', () => {
    expect(describeReview(en, { reviewed: '2026-12-01' })).toBe('Checked by a second person on 1 December 2026');
  });
});

describe('check', () => {
  test('says when, and against how many of the sources', () => {
    expect(describeCheck(en, AN_ENTRY)).toBe('Checked on 25 November 2026 against 1 of 2 sources');
    expect(describeCheck(speak('zh_CN'), AN_ENTRY)).toBe('2026年11月25日核对（2 个来源中的 1 个）');
  });
  test('says nothing where it is not on record', () => {
    expect(describeCheck(en, { ...AN_ENTRY, checked: null })).toBeNull();
  });
});

describe('subjects', () => {
  test.each([
    ['concept', 'national-security', 'Concept · National security'],
    ['formula', 'numbered-formula', 'Numbered formula'],
    ['concept', 'numbered-formula', 'Concept · Numbered formula'],
    ['body', 'institution', 'Institutions'],
    ['body', 'military', 'Institution · Armed forces'],
  ] as const)('%s, %s: %s', (kind, category, words) => {
    expect(describeSubject(en, kind, category)).toBe(words);
  });
});
