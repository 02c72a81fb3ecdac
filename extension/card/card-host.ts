import controls from '../ui/controls.css?inline';
import entry from '../ui/entry.css?inline';
import sections from '../ui/entry-sections.css?inline';
import report from '../ui/report.css?inline';
import tokens from '../ui/tokens.css?inline';
import shell from './card.css?inline';
import { shieldDocument } from './shield-document.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The one element in the page, and what stands in its closed root. */
export interface CardHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** As large as the viewport without its scroll bars, and never painted: tells the room there is. */
  readonly probe: HTMLElement;
  /** Holds the card; placed by the inline style that only the closed root can reach. */
  readonly frame: HTMLElement;
}

/**
 * Creates the host: a plain XHTML `div`, since a page could have defined any other tag and be handed the closed root; also
 * in documents that are not HTML. Not yet in the page.
 */
export function createCardHost(): CardHost {
  const host = createDiv();
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = createElement('style');
  // Not `append`: only this setter tells Firefox that the text is an extension's, which a page's style-src does not bind.
  style.textContent = [shell, tokens, controls, entry, sections, report].join('');
  const probe = createDiv();
  probe.className = 'probe';
  const frame = createDiv();
  frame.className = 'frame';
  shieldDocument(frame);
  root.append(style, probe, frame);
  return { host, root, probe, frame };
}

/** Through the prototype: a page's `<img name=createElementNS>` stands in the way of the document's own method. */
function createElement(name: string): HTMLElement {
  return Document.prototype.createElementNS.call(document, XHTML, name) as HTMLElement;
}

function createDiv(): HTMLElement {
  return createElement('div');
}
