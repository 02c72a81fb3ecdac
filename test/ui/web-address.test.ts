import { expect, test } from 'vitest';
import { toWebAddress } from '../../extension/ui/web-address.ts';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
  ['https://user:secret@example.org/', 'https://example.org/'],
  ['https://例子.中国/', 'https://xn--fsqu00a.xn--fiqs8s/'],
  ['https://аpple.com/', 'https://xn--pple-43d.com/'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  [' javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['\u0000javascript:alert(1)', null],
  ['javascript://example.org/%0Aalert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['vbscript:msgbox(1)', null],
  ['blob:https://example.org/1', null],
  ['file:///etc/passwd', null],
  ['ftp://example.org/', null],
  ['chrome-extension://abc/', null],
  ['view-source:https://example.org/', null],
  ['//example.org/', null],
  ['/a', null],
  ['example.org', null],
  ['https://', null],
  ['', null],
  [null, null],
])('%j leads to %j', (address, link) => {
  expect(toWebAddress(address)).toBe(link);
});
