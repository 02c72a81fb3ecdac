import type { CitationView, EntryView } from '../../extension/protocol/entry-view.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 100;

/** An entry as a reader gets it, in plain text: numbered notes point to the sources at its end. */
export function renderEntry(view: EntryView): string {
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines];
  const { chinese } = view;
  return [
    view.headword,
    [chinese['zh-Hans'], chinese['zh-Hant'], chinese.pinyin].filter((part) => part !== '').join(' · '),
    `${view.id} · ${view.category} · ${view.kind} · weight ${view.weight}`,
    '',
    ...wrapText(view.gist.text + notes(view.gist.cite), WIDTH),
    ...section(
      'Members',
      view.members.flatMap((one, index) => item(`${index + 1}.`, `${one.en} ${one['zh-Hans']}${notes(one.cite)}`)),
    ),
    ...section(
      "What the Party's texts say",
      view.official.flatMap((one) => item('-', one.text + notes(one.cite))),
    ),
    ...section(
      'What it means',
      view.plain.flatMap((one) => item('-', one.text + notes(one.cite))),
    ),
    ...section(
      'How observers read it',
      view.observers.flatMap(({ who, date, text, cite }) =>
        item('-', `${who}${date === null ? '' : `, ${date}`}: ${text}${notes(cite)}`),
      ),
    ),
    ...section(
      'Where it comes from',
      view.origin.flatMap(({ date, text, cite }) => item('-', `${date}: ${text}${notes(cite)}`)),
    ),
    ...section(
      'In official documents',
      view.timelines.flatMap((one) => item('-', describeTimeline(one))),
    ),
    ...section(
      'Renditions',
      view.renditions.flatMap((one) => item('-', describeRendition(one) + notes(one.cite))),
    ),
    ...section(
      'Not to be confused with',
      view.distinguish.flatMap(({ headword, id, text, cite }) =>
        item('-', `${headword} (${id}): ${text}${notes(cite)}`),
      ),
    ),
    ...section(
      'Related',
      view.related.flatMap(({ headword, id, as }) => item('-', `${as}: ${headword} (${id})`)),
    ),
    ...section(
      'Sources',
      view.sources.flatMap((one) => item(`[${one.number}]`, describeSource(one))),
    ),
    '',
    [describeCheck(view), describeReview(view), `edition ${view.edition}`].join('; '),
  ].join('\n');
}

function describeCheck({ checked, sources }: EntryView): string {
  return checked === null
    ? 'Not yet checked'
    : `Checked ${checked.date} against ${checked.sources} of ${sources.length} sources`;
}

function describeReview({ reviewed }: EntryView): string {
  return reviewed === null ? 'not yet read by a second person' : `reviewed ${reviewed}`;
}

/** Only the documents that have it: `work reports: 2018 (3), 2019 (1)`. */
function describeTimeline({ series, points }: EntryView['timelines'][number]): string {
  const found = points.flatMap(([year, count]) => (count === 0 ? [] : [`${year} (${count})`]));
  const name = series === 'congress-report' ? 'congress reports' : 'government work reports';
  return `${found.length} of ${points.length} ${name} at hand: ${found.join(', ')}`;
}

/** ` [1, 4]`; the locators stand with the sources. */
function notes(cite: readonly CitationView[]): string {
  const numbers = [...new Set(cite.map(({ number }) => number))];
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}

function item(mark: string, text: string): readonly string[] {
  const indent = ' '.repeat(mark.length + 3);
  const [first = '', ...rest] = wrapText(text, WIDTH - indent.length);
  return [`  ${mark} ${first}`, ...rest.map((line) => indent + line)];
}

function describeRendition({
  language,
  form,
  standing,
  whose,
  by,
  since,
  until,
  note,
}: EntryView['renditions'][number]) {
  const years = since !== null || until !== null ? `${since ?? ''}–${until ?? ''}` : null;
  const parts = [standing, by === null ? whose : `${by} (${whose})`, years, note];
  return `${form} (${language}): ${parts.filter((part) => part !== null).join('; ')}`;
}

function describeSource(source: EntryView['sources'][number]): string {
  const { author, title, titleEn, publisher, date, kind, url, accessed, read, locators } = source;
  const heading = [author, titleEn === null ? title : `${title} (${titleEn})`, publisher, date];
  const reading = `${kind}; read ${accessed}${read === 'beginning' ? ', its beginning only' : ''}`;
  return `${heading.filter((part) => part !== null).join('. ')}. ${reading}. At: ${locators.join('; ')}.${url === null ? '' : ` ${url}`}`;
}
