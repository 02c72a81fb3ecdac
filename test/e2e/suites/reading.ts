import { describe, expect, it } from 'vitest';
import { readMarks, waitForWords } from '../harness/marks.ts';
import { pageOf, type Stage } from '../harness/stage.ts';

/** Ends every page: once it is marked, all before it has been read. */
const LAST = '<p>The Fengqiao model.</p>';

interface Row {
  readonly name: string;
  readonly body: string;
  /** As the page's own ranges give the words, white space run together; `Fengqiao model` follows on every page. */
  readonly wanted: readonly string[];
  readonly title?: string;
}

const TEXT_ROWS: readonly Row[] = [
  { name: 'in plain text', body: '<p>On the Two Upholds.</p>', wanted: ['Two Upholds'] },
  { name: 'across emphasis', body: '<p>The Two <em>Esta<b>blish</b>es</em>.</p>', wanted: ['Two Establishes'] },
  { name: 'across a link', body: '<p>The <a href="#a">Two</a> Upholds</p>', wanted: ['Two Upholds'] },
  { name: 'across a break opportunity', body: '<p>The Two Up<wbr>holds</p>', wanted: ['Two Upholds'] },
  { name: 'across a soft hyphen', body: '<p>The Two Up&shy;holds</p>', wanted: ['Two Up\u00ADholds'] },
  { name: 'across a line of the source', body: '<p>The Two\n   Upholds</p>', wanted: ['Two Upholds'] },
  { name: 'across a comment', body: '<p>The Two<!-- x --> Upholds</p>', wanted: ['Two Upholds'] },
  { name: 'with hard spaces', body: '<p>The Two&nbsp;Upholds</p>', wanted: ['Two Upholds'] },
  { name: 'in capitals', body: '<p>THE TWO UPHOLDS</p>', wanted: ['TWO UPHOLDS'] },
  { name: 'in full width', body: '<p>Ｔｗｏ Ｕｐｈｏｌｄｓ</p>', wanted: ['Ｔｗｏ Ｕｐｈｏｌｄｓ'] },
  {
    name: 'with either apostrophe',
    body: "<article>the Party's absolute leadership</article><article>the Party’s absolute leadership</article>",
    wanted: ["Party's absolute leadership", 'Party’s absolute leadership'],
  },
  {
    name: 'the longest of several',
    body: '<p>Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era</p><p lang="zh-Hans">习近平新时代中国特色社会主义思想</p>',
    wanted: ['Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era'],
  },
  { name: 'in simplified Chinese', body: '<p lang="zh-Hans">要把握“两个确立”。</p>', wanted: ['两个确立'] },
  { name: 'in traditional Chinese', body: '<p lang="zh-Hant">要把握「兩個確立」。</p>', wanted: ['兩個確立'] },
  {
    name: 'under ruby text',
    body: '<p lang="zh-Hans"><ruby>两<rt>liǎng</rt>个<rt>gè</rt></ruby>确立</p>',
    wanted: ['两liǎng个gè确立'],
  },
  { name: 'not across blocks', body: '<div>The Two</div><div>Upholds</div>', wanted: [] },
  { name: 'not across cells', body: '<table><tr><td>Two</td><td>Upholds</td></tr></table>', wanted: [] },
  {
    name: 'not across what is drawn as blocks',
    body: '<p>Two <span style="display:block">Upholds</span></p>',
    wanted: [],
  },
  { name: 'not across a picture', body: '<p>Two <img alt="" src="data:,"> Upholds</p>', wanted: [] },
  { name: 'not inside a word', body: '<p>The Two Upholdsmen</p>', wanted: [] },
  {
    name: 'an ordinary phrase only in its context',
    title: 'Two animals',
    body: '<article><p>The zoo’s gray rhino is asleep.</p></article><article><p>Xi Jinping warned officials of the gray rhino.</p></article>',
    wanted: ['gray rhino'],
  },
];

const UNREAD_ROWS: readonly Row[] = [
  { name: 'fields', body: '<input value="Two Upholds"><textarea>Two Upholds</textarea>', wanted: [] },
  { name: 'menus', body: '<select><option>Two Upholds</option></select>', wanted: [] },
  {
    name: 'editors',
    body: '<div contenteditable="true"><p>Two Upholds</p></div><div role="textbox">Two Upholds</div>',
    wanted: [],
  },
  {
    name: 'code',
    body: '<pre><code>Two Upholds</code></pre><kbd>Two Upholds</kbd><samp>Two Upholds</samp>',
    wanted: [],
  },
  {
    name: 'scripts and styles',
    body: '<script type="x">Two Upholds</script><style>/* Two Upholds */</style>',
    wanted: [],
  },
  { name: 'templates', body: '<template><p>Two Upholds</p></template>', wanted: [] },
  { name: 'the hidden', body: '<p hidden>Two Upholds</p>', wanted: [] },
  {
    name: 'the undrawn',
    body: '<p style="display:none">Two Upholds</p><p style="visibility:hidden">Two Upholds</p>',
    wanted: [],
  },
  { name: 'drawings', body: '<svg><text y="20">Two Upholds</text></svg>', wanted: [] },
];

/** Names that a form's fields take from the form: every getter and method that a walk could ask it for. */
const CLOBBERED =
  'parentNode parentElement childNodes firstChild lastChild nextSibling previousSibling nodeType nodeName nodeValue textContent ' +
  'ownerDocument isConnected getRootNode contains compareDocumentPosition children firstElementChild lastElementChild ' +
  'nextElementSibling childElementCount attributes getAttribute hasAttribute hasAttributes localName tagName namespaceURI ' +
  'shadowRoot closest matches querySelector querySelectorAll getElementsByTagName getBoundingClientRect getClientRects ' +
  'checkVisibility scrollIntoView innerText innerHTML style className id lang dir hidden';

/** What is marked, and what is not even read. */
export function testReading(on: () => Stage): void {
  describe('marks', () => {
    it.each(TEXT_ROWS)('$name', async ({ body, wanted, title }) => {
      const { open, site } = on();
      const page = await open(site.put({ body: pageOf(body + LAST, title) }));
      await waitForWords(page, [...wanted, 'Fengqiao model']);
    });
  });

  describe('leaves alone', () => {
    it.each(UNREAD_ROWS)('$name', async ({ body }) => {
      await waitForWords(await on().openBody(body + LAST), ['Fengqiao model']);
    });
  });

  it.each(['Xi Jinping', 'Made in China', 'A word of the CPC'])(
    'hears a cue that stands at the edge of its block, without a space between: %s',
    async (cue) => {
      const { open, site } = on();
      const page = await open(site.put({ body: pageOf(`<p>${cue}</p><p>Two Upholds</p>`, 'A page') }));
      await waitForWords(page, cue.endsWith('CPC') ? ['CPC', 'Two Upholds'] : ['Two Upholds']);
    },
  );

  it('tells kinds by name', async () => {
    const stage = on();
    await stage.choose({ stockPhrases: true });
    const page = await stage.openBody(
      '<p>Two Upholds. The Fengqiao model. The Central National Security Commission. Safety on the tip of the tongue.</p>',
    );
    await waitForWords(page, [
      'Two Upholds',
      'Fengqiao model',
      'Central National Security Commission',
      'Safety on the tip of the tongue',
    ]);
    const kinds = (await readMarks(page.mainFrame())).map(({ kind }) => kind);
    expect(kinds).toEqual(['formula', 'concept', 'body', 'phrase']);
  });

  it('chooses inks by the background behind the words', async () => {
    const section = (colour: string) => `<article style="background:${colour}"><p>Two Upholds.</p></article>`;
    const page = await on().openBody(['#fff', '#999', '#555', '#000'].map(section).join(''));
    await waitForWords(page, Array(4).fill('Two Upholds'));
    const tones = (await readMarks(page.mainFrame())).map(({ tone }) => tone);
    expect(tones).toEqual(['light', 'middling', 'dusky', 'dark']);
  });

  it('paints an underline, and nothing once it is off', async () => {
    const stage = on();
    const page = await stage.openBody('<p style="font:40px serif">Two Upholds</p>');
    await waitForWords(page, ['Two Upholds']);
    const style = () =>
      page.evaluate(() => {
        const [name = ''] = [...CSS.highlights.keys()];
        return getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`).textDecorationLine;
      });
    await expect.poll(style).toBe('underline');
    const clip = { x: 0, y: 0, width: 400, height: 120 };
    const marked = await page.screenshot({ clip });
    await stage.choose({ enabled: false });
    await waitForWords(page, []);
    expect(Buffer.compare(marked, await page.screenshot({ clip }))).not.toBe(0);
  });

  it('marks by section, by page, or all', async () => {
    const stage = on();
    const page = await stage.openBody(
      '<article><p>Two Upholds, and the Two Upholds again.</p></article><article><p>Two Upholds</p></article>' +
        '<h2>A</h2><p>Two Upholds</p><p>Two Upholds</p><h2>B</h2><p>Two Upholds</p>',
    );
    await waitForWords(page, Array(4).fill('Two Upholds'));
    await stage.choose({ density: 'page' });
    await waitForWords(page, ['Two Upholds']);
    await stage.choose({ density: 'every' });
    await waitForWords(page, Array(6).fill('Two Upholds'));
  });

  it('marks stock phrases if asked to', async () => {
    const stage = on();
    const page = await stage.openBody(`<p>The Party’s safety on the tip of the tongue.</p>${LAST}`);
    await waitForWords(page, ['Fengqiao model']);
    await stage.choose({ stockPhrases: true });
    await waitForWords(page, ['safety on the tip of the tongue', 'Fengqiao model']);
  });

  it('reads through forms whose fields are called like methods', async () => {
    const stage = on();
    const fields = CLOBBERED.split(' ').map((name) => `<input name="${name}"><img name="${name}" alt="">`);
    const page = await stage.open(
      stage.site.put({
        body: pageOf(`<form>${fields.join('')}<p>Two Upholds</p><div>The Two <b>Establishes</b></div></form>${LAST}`),
      }),
    );
    await waitForWords(page, ['Two Upholds', 'Two Establishes', 'Fengqiao model']);
  });
}
