import { createHash } from 'node:crypto';
import type { EntryView } from '../../extension/protocol/entry-view.ts';
import type { AnnotatedMatch } from './annotate-document.ts';
import type { AnnotatedFile } from './annotated-file.ts';
import { escapeHtml } from './escape-html.ts';
import { HANDOUT_STYLE } from './handout-style.ts';
import type { DocumentBlock } from './readable-document.ts';

/**
 * One page to hand out: the documents with their shown matches marked and numbered, then a note for each entry. It needs
 * nothing from anywhere (no script, no image, one style sheet inside) and its content security policy says so; all text
 * is escaped, and links are the sources' http(s) addresses.
 */
export function reportHtml(files: readonly AnnotatedFile[], viewOf: (entry: string) => EntryView): string {
  const shown = files.flatMap(({ matches }) => matches.filter((match) => match.shown));
  const numbers = new Map<string, number>();
  for (const { entry } of shown) if (!numbers.has(entry)) numbers.set(entry, numbers.size + 1);
  const [first] = files;
  const title = files.length === 1 && first ? titleOf(first) : `${files.length} annotated documents`;
  const hash = createHash('sha256').update(HANDOUT_STYLE).digest('base64');
  return `<!doctype html>
<html lang="${escapeHtml(first?.document.lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${HANDOUT_STYLE}</style>
</head>
<body>
<main>
${files.map((file) => drawFile(file, numbers)).join('\n')}
</main>
${drawNotes([...numbers.keys()].map(viewOf), shown)}
</body>
</html>
`;
}

function titleOf({ document, name }: AnnotatedFile): string {
  if (document.title !== '') return document.title;
  return name === '-' ? 'Annotated text' : name;
}

function drawFile(file: AnnotatedFile, numbers: ReadonlyMap<string, number>): string {
  const { document, matches } = file;
  const byBlock = new Map<DocumentBlock, AnnotatedMatch[]>();
  for (const match of matches) {
    if (match.shown) byBlock.set(match.block, [...(byBlock.get(match.block) ?? []), match]);
  }
  const numbered = new Set<string>();
  const blocks = document.blocks.map((block) => drawBlock(block, byBlock.get(block) ?? [], numbers, numbered));
  const hasHeading = document.blocks.some(({ element }) => element === 'h1');
  const heading = hasHeading ? '' : `<h1 dir="auto">${escapeHtml(titleOf(file))}</h1>\n`;
  const lang = document.lang === null ? '' : ` lang="${escapeHtml(document.lang)}"`;
  return `<article${lang}>\n${heading}${blocks.join('\n')}\n</article>`;
}

/** `numbered` holds, by section, the entries whose number has been printed: it stands once in each section. */
function drawBlock(
  block: DocumentBlock,
  matches: readonly AnnotatedMatch[],
  numbers: ReadonlyMap<string, number>,
  numbered: Set<string>,
): string {
  let html = '';
  let at = 0;
  for (const { entry, start, end } of matches) {
    const [from, to] = [start - block.start, end - block.start];
    const number = numbers.get(entry) ?? 0;
    const isFirst = !numbered.has(`${block.section} ${entry}`);
    numbered.add(`${block.section} ${entry}`);
    const label = isFirst ? `<sup>${number}</sup>` : '';
    html += `${drawText(block.text.slice(at, from))}<mark><a href="#note-${number}">${drawText(block.text.slice(from, to))}${label}</a></mark>`;
    at = to;
  }
  html += drawText(block.text.slice(at));
  const { open, close } = tagsOf(block.element);
  return `<${open} dir="auto">${html.trim()}</${close}>`;
}

/** List items and table cells stand alone here, without the list or the table around them. */
function tagsOf(element: string): { readonly open: string; readonly close: string } {
  if (element === 'li') return { open: 'div class="item"', close: 'div' };
  if (/^(?:p|h[1-6]|pre|blockquote)$/.test(element)) return { open: element, close: element };
  return { open: 'p', close: 'p' };
}

function drawText(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

function drawNotes(views: readonly EntryView[], shown: readonly AnnotatedMatch[]): string {
  const [view] = views;
  if (!view) return '<section class="notes"><p>No entry of the glossary stands in this text.</p></section>';
  return `<section class="notes" lang="en">
<h2>Notes</h2>
<ol>
${views.map((one, index) => drawNote(one, index, shown)).join('\n')}
</ol>
<p class="colophon">Tifa glossary, edition ${escapeHtml(view.edition)}.</p>
</section>`;
}

function drawNote(view: EntryView, index: number, shown: readonly AnnotatedMatch[]): string {
  const { id, headword, chinese, gist, renditions } = view;
  const simplified = `<span lang="zh-Hans">${escapeHtml(chinese['zh-Hans'])}</span>`;
  const traditional = `<span lang="zh-Hant">${escapeHtml(chinese['zh-Hant'])}</span>`;
  const names = chinese['zh-Hant'] === chinese['zh-Hans'] ? simplified : `${simplified} · ${traditional}`;
  const met = new Set(shown.filter(({ entry }) => entry === id).map(({ rendition }) => rendition));
  return [
    `<li id="note-${index + 1}">`,
    `<div><span class="head">${escapeHtml(headword)}</span> ${names}`,
    `<span class="pinyin" lang="zh-Latn-pinyin">${escapeHtml(chinese.pinyin)}</span></div>`,
    `<p class="gist">${escapeHtml(gist.text)}</p>`,
    ...renditions.filter((one) => met.has(one.id)).map(drawRendition),
    drawSources(view),
    '</li>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Whose rendition the text uses, where it is not the preferred one. */
function drawRendition({ language, form, standing, whose, by }: EntryView['renditions'][number]): string {
  if (language !== 'en' || standing === 'preferred') return '';
  const owner =
    whose === 'official' ? 'another official rendition' : by === null ? 'a rendition' : `the rendition of ${by}`;
  const advice = standing === 'admitted' ? '' : ` (${standing})`;
  return `<p class="sources">In this text: “${escapeHtml(form)}”, ${escapeHtml(owner)}${advice}.</p>`;
}

/** The sources of the gist, which is all that a note says. */
function drawSources({ gist, sources }: EntryView): string {
  const cited = sources.filter(({ number }) => gist.cite.some((one) => one.number === number));
  return cited
    .map((source) => {
      const places = gist.cite.filter((one) => one.number === source.number).map(({ at }) => at);
      const title = source.titleEn === null ? source.title : `${source.title} (${source.titleEn})`;
      const parts = [source.author, title, source.publisher, source.date, places.join('; ')];
      const text = escapeHtml(parts.filter((part) => part !== null).join(', '));
      const link =
        source.url === null
          ? ''
          : ` <a href="${escapeHtml(source.url)}" rel="noopener noreferrer">${escapeHtml(source.url)}</a>`;
      return `<p class="sources">${text}.${link}</p>`;
    })
    .join('\n');
}
