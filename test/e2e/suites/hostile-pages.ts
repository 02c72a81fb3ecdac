import { describe, expect, it } from 'vitest';
import { pointAtMark } from '../../../scripts/browser/painted-marks.ts';
import { readCard, restOnMark, waitForMark } from '../../../scripts/browser/rest-on-mark.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { pressControl, waitForCard, waitForNoCard } from '../harness/card.ts';
import { waitForWords } from '../harness/marks.ts';
import { outlast, WELL_PAST_LEAVING } from '../harness/outlast.ts';
import { pageOf, type Stage } from '../harness/stage.ts';
import { armWitness, hearWitness } from '../harness/witness.ts';

const TEXT = '<p>On the Two Upholds.</p>';

/** Pages that mean harm; the numbers are those of the threats in `docs/security.md`. */
export function testHostilePages(on: () => Stage): void {
  describe('a hostile page', () => {
    it('opens nothing with events of its own making', async () => {
      const stage = on();
      const page = await stage.browser.newPage();
      await armWitness(page);
      await page.goto(stage.site.put({ body: pageOf(`${TEXT}<p>On the Fengqiao model.</p>`) }));
      await waitForMark(page.mainFrame(), 'Two Upholds');
      const point = await waitUntil('the words', () => pointAtMark(page.mainFrame(), 'Two Upholds'));
      // Each kind by itself, since a press elsewhere would take back what a pointer began.
      for (const kind of ['pointermove', 'mousemove', 'click', 'pointerup', 'keydown']) {
        await page.evaluate(
          (type, { x, y }) => {
            const target = document.elementFromPoint(x, y) ?? document.body;
            const where = { clientX: x, clientY: y, bubbles: true, composed: true, view: window };
            for (let turn = 0; turn < 100; turn += 1) {
              if (type === 'keydown')
                target.dispatchEvent(new KeyboardEvent(type, { ...where, key: '.', altKey: true }));
              else if (type.startsWith('mouse')) target.dispatchEvent(new MouseEvent(type, where));
              else target.dispatchEvent(new PointerEvent(type, { ...where, pointerType: 'mouse', isPrimary: true }));
            }
          },
          kind,
          point,
        );
        await outlast(page, WELL_PAST_LEAVING);
        expect((await hearWitness(page)).changes, kind).toEqual([]);
      }
      await restOnMark(stage.browser, page, 'Fengqiao model');
      expect((await hearWitness(page)).changes).not.toEqual([]);
    });

    it('presses nothing in an open card with events of its own making', async () => {
      const stage = on();
      const page = await stage.openBody(TEXT);
      await restOnMark(stage.browser, page, 'Two Upholds');
      await stage.browser.inClosedRoot(page.mainFrame(), (root) => {
        for (const button of root.querySelectorAll('button')) button.click();
      });
      await outlast(page, WELL_PAST_LEAVING);
      expect((await readCard(stage.browser, page.mainFrame()))?.heading).toBe('Two Upholds');
      const unfolded = await stage.browser.inClosedRoot(
        page.mainFrame(),
        (root) => root.querySelector('.sections') !== null,
      );
      expect(unfolded).toBe(false);
    });

    it('does not get at the closed root by defining elements', async () => {
      const stage = on();
      const page = await stage.openBody(
        `${TEXT}<script>
        leaks = [];
        const define = customElements.define.bind(customElements);
        for (const tag of ['tifa-card', 'tifa-popover', 'x-tifa', 'tifa-host'])
          define(tag, class extends HTMLElement { connectedCallback() { leaks.push(tag, this.attachInternals().shadowRoot); } });
        define('own-div', class extends HTMLDivElement { connectedCallback() { leaks.push(this.attachInternals().shadowRoot); } }, { extends: 'div' });
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) { leaks.push(this.localName); return attach.call(this, { ...init, mode: 'open' }); };
        const create = Document.prototype.createElement;
        Document.prototype.createElement = function (...args) { leaks.push(args[0]); return create.apply(this, args); };
        </script>`,
      );
      await restOnMark(stage.browser, page, 'Two Upholds');
      const seen = await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        let internals: unknown = null;
        try {
          internals = host.attachInternals().shadowRoot;
        } catch {
          internals = null;
        }
        return {
          leaks: (globalThis as unknown as { leaks: unknown[] }).leaks,
          root: host.shadowRoot,
          internals,
          name: host.localName,
          namespace: host.namespaceURI,
          text: host.textContent,
        };
      });
      expect(seen).toEqual({
        leaks: [],
        root: null,
        internals: null,
        name: 'div',
        namespace: 'http://www.w3.org/1999/xhtml',
        text: '',
      });
    });

    it('does not reach into the extension by polluting prototypes', async () => {
      const stage = on();
      const page = await stage.openBody(
        `<script>
        Object.prototype.enabled = false; Object.prototype.sitesOff = ['127.0.0.1']; Object.prototype.ok = false;
        Array.prototype.map = () => []; Array.prototype[Symbol.iterator] = function* () {};
        String.prototype.slice = () => 'broken'; JSON.parse = () => ({}); Promise.prototype.then = () => new Promise(() => {});
        Node.prototype.compareDocumentPosition = () => 1;
        Object.defineProperty(Node.prototype, 'textContent', { get: () => '' });
        Object.defineProperty(Node.prototype, 'firstChild', { get: () => null });
        MutationObserver = IntersectionObserver = class { observe() {} disconnect() {} };
        </script>${TEXT}`,
      );
      // The page has broken its own world, so what is marked is asked from outside it: by resting on the words.
      await page.mouse.move(60, 20);
      await waitUntil('a card', async () => {
        await page.mouse.move(70, 24);
        await page.mouse.move(71, 24);
        return readCard(stage.browser, page.mainFrame());
      });
      expect((await waitForCard(stage.browser, page)).heading).toBe('Two Upholds');
    });

    it.each([
      { name: 'removes the host', harm: (host: HTMLElement) => host.remove() },
      { name: 'hides the popover', harm: (host: HTMLElement) => host.hidePopover() },
      { name: 'takes the attribute away', harm: (host: HTMLElement) => host.removeAttribute('popover') },
      { name: 'moves the host', harm: (host: HTMLElement) => document.body.append(host) },
    ])('that $name ends in no card, and the next one opens', async ({ harm }) => {
      const stage = on();
      const page = await stage.openBody(`${TEXT}<p style="margin-top:500px">On the Fengqiao model.</p>`);
      await restOnMark(stage.browser, page, 'Two Upholds');
      await page.evaluate(`(${harm})(document.documentElement.lastElementChild)`);
      await waitForNoCard(stage.browser, page);
      await restOnMark(stage.browser, page, 'Fengqiao model');
    });

    it.each([
      {
        name: 'styles of the host',
        harm: (host: HTMLElement) =>
          (host.style.cssText =
            'all:unset!important;opacity:0!important;transform:scale(0)!important;display:none!important'),
      },
      {
        name: 'rules for everything',
        harm: () =>
          document.head.insertAdjacentHTML(
            'beforeend',
            '<style>*,*::before{opacity:0!important;visibility:hidden!important;pointer-events:none!important;clip-path:inset(50%)!important}</style>',
          ),
      },
      { name: 'a faded root', harm: () => (document.documentElement.style.opacity = '0') },
    ])('cannot make an open card unseen and still there: $name', async ({ harm }) => {
      const stage = on();
      const page = await stage.openBody(TEXT);
      await restOnMark(stage.browser, page, 'Two Upholds');
      await page.evaluate(`(${harm})(document.documentElement.lastElementChild)`);
      await pressControl(stage.browser, page, 'More');
      await waitUntil('the card to unfold', () =>
        stage.browser.inClosedRoot(page.mainFrame(), (root) => root.querySelector('.sections') !== null),
      );
      const styles = await stage.browser.inClosedRoot(page.mainFrame(), (root) => {
        const { opacity, visibility, display } = getComputedStyle(root.host);
        return { opacity, visibility, display };
      });
      expect(styles).toEqual({ opacity: '1', visibility: 'visible', display: 'block' });
    });

    it('does not hear the keys that are pressed in the card', async () => {
      const stage = on();
      const page = await stage.openBody(TEXT);
      await page.evaluate(() => {
        const heard: string[] = [];
        (globalThis as unknown as { heard: string[] }).heard = heard;
        for (const type of ['keydown', 'keyup', 'beforeinput', 'focusin', 'click', 'pointerdown'] as const) {
          addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`));
        }
      });
      await waitForWords(page, ['Two Upholds']);
      await stage.browser.runCommand('next-term');
      await waitForCard(stage.browser, page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pressControl(stage.browser, page, 'Report a mistake');
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      expect(heard.filter((entry) => entry.startsWith('key') || entry.startsWith('click'))).toEqual([]);
    });

    it('finds no packaged file to fetch', async () => {
      const stage = on();
      const page = await stage.openBody(TEXT);
      await waitForWords(page, ['Two Upholds']);
      const address = await stage.inOwnPage(async () => location.origin);
      const results = await page.evaluate(
        (origin) =>
          Promise.all(
            ['manifest.json', 'popup.html', 'card.js', 'content.js', 'icons/tifa-16.png', 'glossary/index.json'].map(
              (file) =>
                fetch(`${origin}/${file}`).then(
                  () => `${file} came`,
                  () => 'refused',
                ),
            ),
          ),
        address,
      );
      expect(new Set(results)).toEqual(new Set(['refused']));
    });
  });
}
