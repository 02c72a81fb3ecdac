import { matchedParts } from '../../../extension/core/search/matched-parts.ts';
import type { SearchDocument } from '../../../extension/core/search/search-document.ts';
import { loadIndex, type Search } from './load-index.ts';

const MOST = 12;

/**
 * Makes a search of the element: results as one types, arrows to move, Enter to open, Escape to leave. The index is loaded
 * when the field is first used. The field is a combobox of the ARIA Authoring Practices: focus stays in it.
 *
 * @param base relative address of the site's root
 */
export function createSearchBox(search: HTMLElement, base: string): void {
  const form = search.querySelector('form');
  const field = search.querySelector('input');
  const list = search.querySelector('ul');
  const status = search.querySelector('[role=status]');
  if (!form || !field || !list || !status) return;
  let index: Promise<Search> | null = null;
  let at = -1;

  list.id = 'site-results';
  list.role = 'listbox';
  // Browsers let the keyboard into what scrolls; here the field's arrows scroll.
  list.tabIndex = -1;
  field.role = 'combobox';
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-autocomplete', 'list');
  search.hidden = false;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const say = (words: string, isSeen: boolean): void => {
    status.textContent = words;
    status.classList.toggle('seen', isSeen);
  };
  const show = (found: readonly SearchDocument[] | null): void => {
    at = -1;
    field.removeAttribute('aria-activedescendant');
    list.replaceChildren(
      ...(found ?? []).slice(0, MOST).map((entry, position) => drawOption(entry, position, field.value, base)),
    );
    list.hidden = found === null || found.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    say(found === null ? '' : describeCount(field, found.length), found?.length === 0);
  };
  const move = (to: number): void => {
    const all = options();
    if (all.length === 0) return;
    at = (to + all.length) % all.length;
    for (const [position, option] of all.entries()) option.ariaSelected = String(position === at);
    all[at]?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', all[at]?.id ?? '');
  };
  const load = (): Promise<Search> => {
    index ??= loadIndex(base);
    return index;
  };
  const ask = async (): Promise<void> => {
    const query = field.value;
    if (query.trim() === '') return show(null);
    try {
      const found = (await load())(query);
      // An answer that came late is for an older query.
      if (field.value === query) show(found);
    } catch {
      index = null;
      show(null);
      say(field.dataset.failed ?? '', true);
    }
  };

  // What goes wrong is told when something is asked.
  field.addEventListener('focus', () => void load().catch(() => undefined));
  field.addEventListener('input', () => void ask());
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') void (list.hidden ? ask() : move(at + 1));
    else if (event.key === 'ArrowUp') move(at < 0 ? -1 : at - 1);
    else if (event.key === 'Escape' && !list.hidden) show(null);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (list.hidden) void ask();
    else open(options()[Math.max(at, 0)]);
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) open(target.closest<HTMLElement>('[role=option]') ?? undefined);
  });
  // A press on the list must not take the focus, and with it the list, away.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && search.contains(relatedTarget))) show(null);
  });
}

function open(option: HTMLElement | undefined): void {
  if (option?.dataset.address !== undefined) location.assign(option.dataset.address);
}

function drawOption(entry: SearchDocument, position: number, query: string, base: string): HTMLElement {
  const option = document.createElement('li');
  option.className = 'site-result';
  option.id = `site-result-${position}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  option.dataset.address = `${base}entries/${entry.id}.html`;
  const script = document.documentElement.lang === 'zh-TW' ? 'zh-Hant' : 'zh-Hans';
  option.append(
    drawText('b', entry.headword, query, 'en'),
    ' ',
    drawText('span', entry.names[script], query, script, 'zh'),
    drawText('span', entry.gist, query, 'en', 'site-result-gist'),
  );
  return option;
}

/** A text with what was typed set off. */
function drawText(name: string, text: string, query: string, lang: string, className = ''): HTMLElement {
  const element = document.createElement(name);
  for (const part of matchedParts(text, query)) {
    const run = document.createElement(part.matched ? 'mark' : 'span');
    run.textContent = part.text;
    element.append(run);
  }
  element.lang = lang;
  element.className = className;
  return element;
}

/** How many were found, and that not all of them are listed. */
function describeCount({ dataset }: HTMLInputElement, count: number): string {
  if (count === 0) return dataset.nothing ?? '';
  if (count > MOST) return (dataset.foundMany ?? '').replace('$1', String(MOST)).replace('$2', String(count));
  const words = count === 1 ? dataset.foundOne : dataset.foundOther;
  return (words ?? '').replace('$1', String(count));
}
