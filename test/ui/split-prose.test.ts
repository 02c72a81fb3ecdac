import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curlQuotes, splitProse } from '../../extension/ui/split-prose.ts';

describe('quotation marks', () => {
  test.each([
    ["the Party's texts", 'the Party’s texts'],
    ['calls it "decisive"', 'calls it “decisive”'],
    ['"Two Establishes" first', '“Two Establishes” first'],
    ['(the "pillar")', '(the “pillar”)'],
    ['the "ultimate goal", the "task"', 'the “ultimate goal”, the “task”'],
    ["analysts' warning", 'analysts’ warning'],
    ['"\'Fengqiao\' says"', '“‘Fengqiao’ says”'],
    ["on 'Fengqiao experience' says", 'on ‘Fengqiao experience’ says'],
    ['already “curly” ’tis', 'already “curly” ’tis'],
    ['', ''],
  ])('%s', (given, set) => {
    expect(curlQuotes(given)).toBe(set);
  });
});

describe('runs of Chinese', () => {
  const zh = (text: string) => ({ chinese: true, text });
  const other = (text: string) => ({ chinese: false, text });
  test.each([
    ['plain English', [other('plain English')]],
    ['“化解在基层、化解在萌芽状态”).', [other('“'), zh('化解在基层、化解在萌芽状态'), other('”).')]],
    ['Guo Shengkun 郭声琨', [other('Guo Shengkun '), zh('郭声琨')]],
    ['毛泽东、习近平', [zh('毛泽东、习近平')]],
    ['2025年国务院', [other('2025'), zh('年国务院')]],
    ['', []],
  ])('%s', (given, runs) => {
    expect(splitProse(given)).toEqual(runs);
  });

  test('nothing is lost, and neighbours differ', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '"', "'", '习', '近', '、', '，', '(', '。')), (pieces) => {
        const text = pieces.join('');
        const runs = splitProse(text);
        expect(runs.map((run) => run.text).join('')).toBe(curlQuotes(text));
        for (const [index, run] of runs.entries()) {
          expect(run.text).not.toBe('');
          expect(/\p{Script=Han}/u.test(run.text)).toBe(run.chinese);
          expect(runs[index + 1]?.chinese).not.toBe(run.chinese);
        }
      }),
    );
  });
});
