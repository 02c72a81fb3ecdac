import { describe, expect, it } from 'vitest';
import { restOnMark } from '../../../scripts/browser/rest-on-mark.ts';
import { readCardBox } from '../harness/card.ts';
import { frameOf } from '../harness/frame-of.ts';
import { waitForWords } from '../harness/marks.ts';
import { pageOf, type Stage } from '../harness/stage.ts';

const TEXT = '<p>On the Two Upholds.</p>';
const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Kinds of documents and frames. */
export function testDocuments(on: () => Stage): void {
  describe('frames', () => {
    const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const frames: readonly { readonly name: string; readonly make: (stage: Stage) => string }[] = [
      {
        name: 'of the same site',
        make: (stage) => `<iframe src="${stage.site.put({ body: pageOf(TEXT) })}"></iframe>`,
      },
      {
        name: 'of another site',
        make: (stage) => `<iframe src="${stage.otherSite.put({ body: pageOf(TEXT) })}"></iframe>`,
      },
      { name: 'with srcdoc', make: () => `<iframe srcdoc="${attribute(pageOf(TEXT))}"></iframe>` },
      { name: 'in a sandbox', make: () => `<iframe sandbox srcdoc="${attribute(pageOf(TEXT))}"></iframe>` },
    ];
    it.each(frames)('$name are read and explained', async ({ make }) => {
      const stage = on();
      const page = await stage.openBody(make(stage).replace('<iframe', '<iframe width="700" height="500"'));
      const frame = await frameOf(page);
      await waitForWords(frame, ['Two Upholds']);
      const card = await restOnMark(stage.browser, page, 'Two Upholds', { frame });
      expect(card.heading).toBe('Two Upholds');
    });
  });

  it('an XHTML page is read and explained', async () => {
    const stage = on();
    const body =
      '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>On the Chinese Communist Party</title></head>' +
      `<body>${TEXT}<p><![CDATA[On the Fengqiao model.]]></p></body></html>`;
    const page = await stage.open(stage.site.put({ body }, 'xhtml'));
    await waitForWords(page, ['Two Upholds', 'Fengqiao model']);
    expect((await restOnMark(stage.browser, page, 'Two Upholds')).gist).not.toBe('');
  });

  it('a page of plain text is read', async () => {
    const stage = on();
    const page = await stage.open(
      stage.site.put(
        {
          body: 'The Chinese Communist Party on the Two Upholds.\n',
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        },
        'txt',
      ),
    );
    await waitForWords(page, ['Chinese Communist Party', 'Two Upholds']);
  });

  it('a strict policy of the page changes nothing about marks and card', async () => {
    const stage = on();
    const pictures: Buffer[] = [];
    for (const headers of [{}, STRICT]) {
      const page = await stage.open(stage.site.put({ body: pageOf(TEXT), headers }));
      await restOnMark(stage.browser, page, 'Two Upholds');
      const box = await readCardBox(stage.browser, page.mainFrame());
      if (!box) throw new Error('the card is gone');
      const clip = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
      pictures.push(Buffer.from(await page.screenshot({ clip })));
    }
    const [plain, strict] = pictures;
    expect(plain && strict && plain.equals(strict)).toBe(true);
  });
}
