import { describe, expect, test } from 'vitest';
import { decide } from '../../../extension/core/gate/decide.ts';
import type { Reason } from '../../../extension/core/gate/decision.ts';
import { createEvidence } from '../../../extension/core/gate/evidence.ts';
import { findMatches } from '../../../extension/core/match/find-matches.ts';
import { judge, NO_FACTS, type Row, table } from './judge.ts';

const UNAMBIGUOUS: Reason = { code: 'unambiguous' };
const NO_CONTEXT: Reason = { code: 'no-context' };

describe('a form that stands for itself', () => {
  test.each<Row>([
    ['Chinese', ['他说两个确立'], UNAMBIGUOUS],
    ['English of weight 1', ['They chant the Two Establishes.'], UNAMBIGUOUS],
    ['English with a word of its own pinyin', ['His hukou is rural.'], UNAMBIGUOUS],
  ])('%s', (_name, blocks, reason) => {
    expect(judge(blocks)).toMatchObject({ shown: true, reason });
  });
});

describe('an unambiguous English form needs a cue on the page', () => {
  test.each<Row>([
    ['none', ["A whole-process people's democracy."], NO_CONTEXT],
    ['one in another section', ['China.', "A whole-process people's democracy."], UNAMBIGUOUS],
    ['one in the title', ["A whole-process people's democracy."], UNAMBIGUOUS, { title: 'News from Beijing' }],
    [
      'one in the address',
      ["A whole-process people's democracy."],
      UNAMBIGUOUS,
      { url: 'https://example.org/xi-jinping/' },
    ],
    ['the page’s language', ["A whole-process people's democracy."], UNAMBIGUOUS, { lang: 'zh-Hans-CN' }],
    ['Chinese text somewhere', ['民', "A whole-process people's democracy."], UNAMBIGUOUS],
    ['one inside itself', ['The Chinese Dream is a dream.'], UNAMBIGUOUS],
    ['a match that stands for itself', ['Two Establishes', "A whole-process people's democracy."], UNAMBIGUOUS],
    [
      'not another of its kind',
      ["A whole-process people's democracy and whole-process people's democracy."],
      NO_CONTEXT,
    ],
    ['not a word that speaks for other subjects', ['NATO', "A whole-process people's democracy."], NO_CONTEXT],
    ['not a name that covers a cue', ['Vietnamese Communist Party', "A whole-process people's democracy."], NO_CONTEXT],
  ])('%s', (_name, blocks, reason, facts) => {
    expect(judge(blocks, facts)).toMatchObject({ shown: reason.code !== 'no-context', reason });
  });
});

describe('an ordinary English phrase', () => {
  test.each<Row>([
    ['alone', ['A gray rhino charged.'], NO_CONTEXT],
    [
      'with a strong cue',
      ['Xi Jinping warned of gray rhinos.'],
      { code: 'context', reach: 'block', cues: ['Xi Jinping'] },
    ],
    [
      'with a strong cue in its section',
      ['The CCP met.', '+ Mind the gray rhino.'],
      { code: 'context', reach: 'section', cues: ['CCP'] },
    ],
    ['with a strong cue in another section', ['The CCP met.', 'Mind the gray rhino.'], NO_CONTEXT],
    [
      'with many strong cues in other sections',
      ['The CCP, Xi Jinping, the Politburo and the Central Committee.', 'Mind the gray rhino.'],
      NO_CONTEXT,
    ],
    [
      'with a little of everything',
      ['The CCP met.', 'Taiwan.', '+China has a gray rhino.'],
      { code: 'context', reach: 'page', cues: ['China', 'Taiwan', 'CCP'] },
    ],
    [
      'with one weak cue everywhere',
      ['China.', '+China has a gray rhino.'],
      NO_CONTEXT,
      { title: 'China', url: 'https://example.org/china' },
    ],
    ['with a little less', ['The Politburo and Xi Jinping.', 'China has a gray rhino.'], NO_CONTEXT],
    [
      'with a strong cue in the title',
      ['Mind the gray rhino.'],
      { code: 'context', reach: 'page', cues: ['Politburo'] },
      { title: 'The Politburo on risk' },
    ],
    ['on a Chinese page', ['Mind the gray rhino.'], { code: 'context', reach: 'page', cues: [] }, { lang: 'zh-CN' }],
    ['with a weak cue only', ['China has a gray rhino.'], NO_CONTEXT],
    ['with the same weak cue twice', ['China, the Chinese, has a gray rhino.'], NO_CONTEXT],
    [
      'with two weak cues',
      ['Beijing says China has a gray rhino.'],
      { code: 'context', reach: 'block', cues: ['Beijing', 'China'] },
    ],
    ['with an address', ['A gray rhino arrived in Beijing, China.'], NO_CONTEXT],
    [
      'with a weak cue and quotation marks',
      ['China has a “gray rhino.”'],
      { code: 'context', reach: 'block', cues: ['China'] },
    ],
    [
      'with a weak cue and capitals',
      ['in China the Gray Rhino of housing'],
      { code: 'context', reach: 'block', cues: ['China'] },
    ],
    ['with a weak cue in a headline', ['China Warns Of Gray Rhino As Growth Slows'], NO_CONTEXT],
    ['with quotation marks only', ['the so-called “gray rhino” came'], NO_CONTEXT],
    ['with a Chinese gloss', ['the gray rhino (灰犀牛) of housing'], { code: 'context', reach: 'block', cues: [] }],
    ['as the gloss of Chinese', ['犀牛 (gray rhino) of housing'], { code: 'context', reach: 'block', cues: [] }],
    [
      'with pinyin and a weak cue',
      ['the gray rhino (huī xīniú) in China'],
      { code: 'context', reach: 'block', cues: ['China'] },
    ],
    [
      'with an unambiguous match near by',
      ['The gray rhino and the Two Establishes.'],
      { code: 'context', reach: 'block', cues: [] },
    ],
    ['with a match of its own entry near by', ['A gray rhino is a gray rhino.'], NO_CONTEXT],
    [
      'with an unambiguous form of its own entry near by',
      ['Now dual circulation is all. Domestic and international dual circulation, that is.'],
      {
        code: 'context',
        reach: 'block',
        cues: ['Domestic and international dual circulation'],
      },
    ],
    [
      'with its own words and a weak cue',
      ['China’s debt is a gray rhino.'],
      { code: 'context', reach: 'block', cues: ['China’s', 'debt'] },
    ],
    ['with its own words on a page without a cue', ['Debt, debt: a gray rhino.'], NO_CONTEXT],
    [
      'at the zoo',
      ['The zoo in Beijing, where Chinese keepers feed a gray rhino'],
      { code: 'other-context', cues: ['zoo'] },
    ],
    [
      'with a word against',
      ['Xi Jinping saw a gray rhino with a long horn'],
      { code: 'other-context', cues: ['horn'] },
    ],
    [
      'with more for than against',
      ['Xi Jinping told the Politburo: a gray rhino has a horn.'],
      { code: 'context', reach: 'block', cues: ['Xi Jinping', 'Politburo'] },
    ],
    ['a strong cue inside the match is none for it', ['It is the core of the Party Central Committee.'], NO_CONTEXT],
    ['nor a weak one', ["In Beijing they read of China's governance."], NO_CONTEXT],
    ['Soviet history', ['The Soviet Politburo had core interests.'], { code: 'other-context', cues: ['Soviet'] }],
    [
      'Chinese politics, with neighbours',
      ['Xi Jinping told NATO about core interests.'],
      { code: 'context', reach: 'block', cues: ['Xi Jinping'] },
    ],
    ['another communist party', ['The Communist Party of Vietnam has core interests.'], NO_CONTEXT],
  ])('%s', (_name, blocks, reason, facts) => {
    const decision = judge(blocks, facts);
    expect(decision.shown).toBe(reason.code === 'context');
    if ('cues' in reason && reason.cues.length === 0) expect({ ...decision.reason, cues: [] }).toEqual(reason);
    else expect(decision.reason).toEqual(reason);
  });
});

describe('an ordinary Chinese phrase', () => {
  const page = { lang: 'zh-CN' };
  test.each<Row>([
    ['on a Chinese page', ['保护区里的灰犀牛。'], NO_CONTEXT, page],
    ['with the names of places', ['中国北京的灰犀牛。'], NO_CONTEXT, page],
    ['with quotation marks', ['警惕“灰犀牛”。'], NO_CONTEXT, page],
    ['with the Party', ['习近平说要警惕灰犀牛。'], { code: 'context', reach: 'block', cues: ['习近平'] }, page],
    [
      'with the Party in its section',
      ['中共中央开会。', '+警惕灰犀牛。'],
      { code: 'context', reach: 'section', cues: ['中共中央'] },
      page,
    ],
    ['with the Party in another section', ['中共中央开会。', '警惕灰犀牛。'], NO_CONTEXT, page],
    [
      'with the Party in the title',
      ['警惕灰犀牛。'],
      { code: 'context', reach: 'page', cues: ['党中央'] },
      { ...page, title: '党中央谈风险' },
    ],
    [
      'with another entry’s form',
      ['警惕灰犀牛，拥护两个确立。'],
      { code: 'context', reach: 'block', cues: ['两个确立'] },
      page,
    ],
    [
      'at the zoo, though the Party is there',
      ['总书记到动物园看灰犀牛。'],
      { code: 'other-context', cues: ['动物园'] },
      page,
    ],
    [
      'with several names and quotation marks',
      ['国务院、人民日报和我国干部谈“灰犀牛”。'],
      { code: 'context', reach: 'block', cues: ['国务院', '人民日报', '我国'] },
      page,
    ],
    ['central air conditioning is no centre', ['中央空调、中央公园、中央银行和核心利益'], NO_CONTEXT, page],
  ])('%s', (_name, blocks, reason, facts) => {
    const decision = judge(blocks, facts);
    expect(decision.reason).toEqual(reason);
    expect(decision.shown).toBe(reason.code === 'context');
  });
});

test('at most three cues are named, the strongest first, as the page writes them', () => {
  const { reason } = judge([
    'Chinese papers quote XI JINPING, the Politburo, the CCP and the Central Committee on a gray rhino.',
  ]);
  expect(reason).toEqual({ code: 'context', reach: 'block', cues: ['XI JINPING', 'Politburo', 'CCP'] });
});

test('a match that is not there is an error', () => {
  expect(() => decide(createEvidence(NO_FACTS, table), 0, findMatches(table, ''), 0, '')).toThrow(RangeError);
});
