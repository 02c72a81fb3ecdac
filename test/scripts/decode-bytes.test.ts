import { expect, test } from 'vitest';
import { decodeBytes } from '../../scripts/annotate/decode-bytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 两个维护 in GB 18030. */
const GB = [0xc1, 0xbd, 0xb8, 0xf6, 0xce, 0xac, 0xbb, 0xa4];

type Row = readonly [name: string, bytes: Uint8Array, kind: 'text' | 'html', stated: string | null, text: string];

const ROWS: readonly Row[] = [
  ['UTF-8', utf8('两个维护'), 'text', null, '两个维护'],
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('灯')]), 'text', null, '灯'],
  ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x6f, 0x70]), 'text', null, '灯'],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0x70, 0x6f]), 'text', null, '灯'],
  ['a stated encoding', new Uint8Array(GB), 'text', 'gb18030', '两个维护'],
  ['a mark goes before what is stated', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('灯')]), 'text', 'gb18030', '灯'],
  [
    'a declared encoding',
    new Uint8Array([...utf8('<meta charset="gbk">'), ...GB]),
    'html',
    null,
    '<meta charset="gbk">两个维护',
  ],
  [
    'an old declaration',
    new Uint8Array([...utf8('<META http-equiv=Content-Type content="text/html; charset=GB2312">'), ...GB]),
    'html',
    null,
    '<META http-equiv=Content-Type content="text/html; charset=GB2312">两个维护',
  ],
  ['a declaration that cannot be true', utf8('<meta charset=utf-16>灯'), 'html', null, '<meta charset=utf-16>灯'],
  ['a declaration in plain text says nothing', utf8('<meta charset=gbk>灯'), 'text', null, '<meta charset=gbk>灯'],
];

test.each(ROWS)('%s', (_, bytes, kind, stated, text) => {
  expect(decodeBytes(bytes, kind, stated)).toEqual({ ok: true, text });
});

test.each([
  ['bytes that do not fit', new Uint8Array(GB), null, 'not utf-8; name the encoding, --encoding gb18030'],
  ['an encoding that nobody knows', utf8('x'), 'utf-9', 'no encoding utf-9'],
])('%s', (_, bytes, stated, problem) => {
  expect(decodeBytes(bytes, 'text', stated)).toEqual({ ok: false, problem });
});
