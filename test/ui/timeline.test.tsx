import { describe, expect, test } from 'vitest';
import type { TimelinePoint } from '../../extension/protocol/entry-view.ts';
import { describeGaps, describeTimeline, findPeak } from '../../extension/ui/describe-timeline.ts';
import { TimelineChart } from '../../extension/ui/timeline-chart.tsx';
import { TimelineList } from '../../extension/ui/timeline-list.tsx';
import { AN_ENTRY } from './an-entry.ts';
import { draw, textOf } from './draw.ts';
import { speak } from './speak.ts';

const en = speak('en');
const [timeline = { series: 'work-report' as const, points: [], gaps: [] }] = AN_ENTRY.timelines;
const withPoints = (...points: TimelinePoint[]) => ({ ...timeline, points });

describe('a timeline in words', () => {
  test('tells the first, the last and the densest of these documents', () => {
    expect(describeTimeline(en, timeline)).toBe(
      'In 3 of the 4 documents at hand, 2017 to 2021: first in that of 2018, last in that of 2021, most often for its length in that of 2018 (12 times, 6 per 10,000 characters).',
    );
  });

  test('tells the only one', () => {
    expect(describeTimeline(en, withPoints([1982, 0, 0], [1987, 1, 0.31]))).toBe(
      'In one of the 2 documents at hand, 1982 to 1987: that of 1987 (1 time, 0.3 per 10,000 characters).',
    );
  });

  test('has nothing to tell of documents without the entry', () => {
    expect(describeTimeline(en, withPoints([1982, 0, 0]))).toBe('');
  });

  test('is told in Chinese', () => {
    expect(describeTimeline(speak('zh_CN'), timeline)).toBe(
      '现有 2017 年至 2021 年的 4 份中，3 份有此提法，最早为 2018 年，最晚为 2021 年；按篇幅以 2018 年最多（12 次，每万字 6 次）。',
    );
  });

  test.each([
    [[], null],
    [[{ from: 1996, to: 1996 }], 'No text at hand: 1996.'],
    [
      [
        { from: 1961, to: 1963 },
        { from: 1996, to: 1996 },
      ],
      'No text at hand: 1961–1963 and 1996.',
    ],
  ] as const)('gaps %j: %s', (gaps, written) => {
    expect(describeGaps(en, { gaps })).toBe(written);
  });

  test.each<[string, TimelinePoint[], number | null]>([
    [
      'goes by the count for the length',
      [
        [1, 9, 1],
        [2, 3, 4],
        [3, 8, 2],
      ],
      2,
    ],
    [
      'is the latest of equals',
      [
        [1, 2, 1],
        [2, 2, 1],
      ],
      2,
    ],
    ['is none among none', [], null],
  ])('the peak %s', (_, points, year) => {
    expect(findPeak(points)?.[0] ?? null).toBe(year);
  });
});

describe('the chart', () => {
  const drawn = draw(<TimelineChart t={en} timeline={timeline} />);
  const rectangles = drawn.filter(({ name }) => name === 'rect');

  test('is not read aloud: the sentence beside it is', () => {
    expect(drawn.find(({ name }) => name === 'svg')?.props).toMatchObject({ 'aria-hidden': 'true' });
    expect(textOf(<TimelineList t={en} timelines={[timeline]} />)).toContain(describeTimeline(en, timeline));
  });

  test('has a bar for every document, on a scale of years, as high as the rate', () => {
    expect(rectangles.map(({ props }) => [props.class, props.x, props.height])).toEqual([
      ['timeline-none', 1, 1],
      ['timeline-bar', 11, 36],
      ['timeline-bar', 21, 3],
      ['timeline-bar', 41, (1.25 / 6.04) * 36],
    ]);
  });

  test('says the numbers at each bar', () => {
    expect(rectangles[1]?.text).toBe('2018: 12 (6 per 10,000 characters)');
  });

  test('breaks the ground line where no text is at hand', () => {
    expect(drawn.filter(({ props }) => props.class === 'timeline-gap').map(({ props }) => props.d)).toEqual([
      'M30 38H40',
    ]);
  });
});

test('the section says what was counted, and that it is no first use', () => {
  const text = textOf(<TimelineList t={en} timelines={AN_ENTRY.timelines} />);
  expect(text).toContain('Government work reports');
  expect(text).toContain('No text at hand: 2020.');
  expect(text).toContain('A first appearance in them is not a first use.');
});
