import type { Page } from 'puppeteer-core';

/** What a page has seen of the extension. */
export interface Testimony {
  /** Changes of the page's DOM. */
  readonly changes: readonly string[];
  /** Elements added to the page. */
  readonly hosts: number;
  readonly highlights: number;
  readonly styleSheets: number;
}

interface WitnessingWindow {
  testimony: string[];
}

/**
 * Arms a page before it loads: everything that changes in its DOM after its last script has run is written down, by the
 * page's own means.
 */
export async function armWitness(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const said: string[] = [];
    (globalThis as unknown as WitnessingWindow).testimony = said;
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { type, attributeName, addedNodes, removedNodes, target } of records) {
          const added = [...addedNodes].map((node) => `+${node.nodeName}`);
          const removed = [...removedNodes].map((node) => `-${node.nodeName}`);
          said.push([type, target.nodeName, attributeName ?? '', ...added, ...removed].join(' '));
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  });
}

export async function hearWitness(page: Page): Promise<Testimony> {
  return page.evaluate(() => {
    const changes = [...(globalThis as unknown as WitnessingWindow).testimony];
    return {
      changes,
      hosts: changes.filter((change) => change.includes('+')).length,
      highlights: CSS.highlights.size,
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  });
}
