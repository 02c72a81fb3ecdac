import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecord } from '../../scripts/annotate/parse-record.ts';

const parse = (text: string) => parseRecord(new TextEncoder().encode(text));

const GOOD: readonly [line: string, id: string | number, facts: object][] = [
  ['{"id":1,"text":"x"}', 1, { title: '', url: '', lang: null }],
  ['{"id":"a","text":"x","more":[1]}\r', 'a', { title: '', url: '', lang: null }],
  ['\uFEFF{"id":0.5,"text":"x","title":null}', 0.5, { title: '', url: '', lang: null }],
  ['{"id":"","text":"x","title":"t","url":"u","lang":"zh"}', '', { title: 't', url: 'u', lang: 'zh' }],
];

test.each(GOOD)('%s', (line, id, facts) => {
  expect(parse(line)).toEqual({ ok: true, record: { id, text: 'x', facts } });
});

const BAD: readonly [line: string, error: string][] = [
  ['', 'not JSON'],
  ['{"id":1', 'not JSON'],
  ['[]', 'not an object'],
  ['null', 'not an object'],
  ['"x"', 'not an object'],
  ['{"text":"x"}', 'no id: a string or a number'],
  ['{"id":null,"text":"x"}', 'no id: a string or a number'],
  ['{"id":12345678901234567890,"text":"x"}', 'an id too large for a number: make it a string'],
  ['{"id":1}', 'no text: a string'],
  ['{"id":1,"text":2}', 'no text: a string'],
  ['{"id":1,"text":"x","lang":["zh"]}', 'lang is not a string'],
];

test.each(BAD)('%s', (line, error) => {
  expect(parse(line)).toEqual({ ok: false, error });
});

test('bytes that are not UTF-8', () => {
  expect(parseRecord(new Uint8Array([0x22, 0xff, 0x22]))).toEqual({ ok: false, error: 'not UTF-8' });
});

test('never throws', () => {
  const neverThrows = (bytes: Uint8Array): void => {
    expect(parseRecord(bytes)).toHaveProperty('ok');
  };
  fc.assert(fc.property(fc.uint8Array(), neverThrows));
  fc.assert(fc.property(fc.json(), (json) => neverThrows(new TextEncoder().encode(json))));
});
