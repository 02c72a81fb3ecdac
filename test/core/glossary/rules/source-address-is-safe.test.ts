import { expect, test } from 'vitest';
import { sourceAddressIsSafe } from '../../../../extension/core/glossary/rules/source-address-is-safe.ts';
import { findingsOf, type Sample } from '../sample-glossary.ts';

const ROWS: readonly [name: string, change: (sample: Sample) => void, findings: readonly string[]][] = [
  ['https', () => undefined, []],
  [
    'none',
    ({ source }) => {
      delete source.url;
    },
    [],
  ],
  [
    'http://lamps.example:8080/a?b=c#d',
    ({ source }) => {
      source.url = 'http://lamps.example:8080/a?b=c#d';
    },
    [],
  ],
  [
    'https://zh.wikisource.org/wiki/灯',
    ({ source }) => {
      source.url = 'https://zh.wikisource.org/wiki/灯';
    },
    [],
  ],
  [
    'javascript:alert(1)',
    ({ source }) => {
      source.url = 'javascript:alert(1)';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
  [
    'JaVaScRiPt://lamps.example/%0aalert(1)',
    ({ source }) => {
      source.url = 'JaVaScRiPt://lamps.example/%0aalert(1)';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
  [
    'data:text/html,x',
    ({ source }) => {
      source.url = 'data:text/html,x';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
  [
    'ftp://lamps.example/',
    ({ source }) => {
      source.url = 'ftp://lamps.example/';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
  [
    'https:///lamps.example/',
    ({ source }) => {
      source.url = 'https:///lamps.example/';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
  [
    'https://reader:secret@lamps.example/',
    ({ source }) => {
      source.url = 'https://reader:secret@lamps.example/';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
  [
    'https://lamps.example\\\\@evil.example/',
    ({ source }) => {
      source.url = 'https://lamps.example\\\\@evil.example/';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
  [
    '//lamps.example/',
    ({ source }) => {
      source.url = '//lamps.example/';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
  [
    'https://lamps.example/a b',
    ({ source }) => {
      source.url = 'https://lamps.example/a b';
    },
    ['sources/report url: not an http(s) address without credentials'],
  ],
];

test.each(ROWS)('%s', (_, change, findings) => {
  expect(findingsOf(sourceAddressIsSafe, change)).toEqual(findings);
});
