import { expect, test } from 'vitest';
import { leadingCount, memberCount, membersAddUp } from '../../../../extension/core/glossary/rules/members-add-up.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['as many as its number', () => undefined, []],
  [
    'one too few',
    ({ formula }) => {
      formula.members.pop();
    },
    ['entries/two-lamps members: 1 members of 两个明灯'],
  ],
  [
    'none',
    ({ formula }) => {
      formula.members = [];
    },
    ['entries/two-lamps members: 两个明灯 without its members'],
  ],
  [
    'no number in front',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '明灯' }];
    },
    [],
  ],
  [
    'fourteen',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '十四个坚持' }];
    },
    ['entries/two-lamps members: 2 members of 十四个坚持'],
  ],
  [
    'a number in quotation marks',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '“三个代表”重要思想' }];
    },
    ['entries/two-lamps members: 2 members of “三个代表”重要思想'],
  ],
  [
    'words before the number of a numbered formula',
    ({ formula }) => {
      formula.designations['zh-Hans'] = [{ form: '中央八项规定' }];
    },
    ['entries/two-lamps members: 2 members of 中央八项规定'],
  ],
  [
    'words before a number in a formula of another category',
    ({ formula }) => {
      formula.category = 'ideology';
      formula.designations['zh-Hans'] = [{ form: '中央八项规定' }];
    },
    [],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(membersAddUp, change)).toEqual(findings);
});

const COUNTS: readonly [form: string, count: number | null][] = [
  ['两个确立', 2],
  ['五位一体', 5],
  ['十个明确', 10],
  ['十四个坚持', 14],
  ['二十个灯', 20],
  ['三十五条', 35],
  ['4个自信', 4],
  ['一个中国', 1],
  ['一带一路', null],
  ['百年未有之大变局', null],
  ['十四五规划', null],
  ['第二个百年', null],
  ['个人', null],
];

test.each(COUNTS)('%s begins with %s', (form, count) => {
  expect(leadingCount(form)).toBe(count);
});

test.each([
  ['中央八项规定', 8],
  ['党的二十大精神', null],
  ['二十大报告三件大事', null],
  ['110项措施', null],
  ['新时代三大任务', 3],
])('%s as a numbered formula has %s members', (form, count) => {
  expect(memberCount(form, 'numbered-formula')).toBe(count);
});
