/** The page's side of the parity test: cuts documents in a real browser, with the adapter that the extension uses. */

import { DOM_TREE } from '../../../extension/content/dom-tree.ts';
import { createSectionCounter } from '../../../extension/core/document/sections.ts';
import { walkBlocks } from '../../../extension/core/document/walk.ts';

/** What is compared of a block. */
export interface PlainBlock {
  readonly text: string;
  readonly container: string;
  readonly section: number;
  readonly lang: string | null;
}

/** The blocks of HTML texts, each parsed by the browser. */
export function cutInPage(texts: readonly string[]): PlainBlock[][] {
  return texts.map((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const blocks = [...walkBlocks<Node>(body, DOM_TREE, { sections: createSectionCounter(), lang: null })];
    return blocks
      .filter((block) => block !== null)
      .map(({ text, container, section, lang }) => ({
        text,
        container: container.nodeName.toLowerCase(),
        section,
        lang,
      }));
  });
}
