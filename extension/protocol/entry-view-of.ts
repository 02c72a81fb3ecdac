import type { Citation, Entry, Glossary, Source } from '../core/glossary/entry.ts';
import { chineseNamesOf, headwordOf } from '../core/glossary/names-of.ts';
import { preferredRendition } from '../core/glossary/preferred-rendition.ts';
import { renditionsOf } from '../core/glossary/renditions-of.ts';
import { SERIES, type Timelines } from '../core/glossary/timeline.ts';
import { isWebAddress } from '../core/glossary/web-address.ts';
import type {
  CitationView,
  ClaimView,
  EntryLink,
  EntryView,
  RenditionView,
  SourceView,
  TimelineView,
} from './entry-view.ts';

/**
 * Builds the view of one entry. Sources are numbered in the order in which a reader of the card meets them: gist, members,
 * the three voices, origin, distinctions, renditions.
 *
 * @param edition the glossary's edition: `2026.11`
 * @param timelines the counts in official documents, or `null` if nobody has counted
 * @returns a complete, JSON-safe view. A citation of a source, or a link to an entry, that the glossary does not have is
 * left out: the data rules report it.
 */
export function entryViewOf(entry: Entry, glossary: Glossary, edition: string, timelines: Timelines | null): EntryView {
  const shelf = createShelf(glossary.sources);
  const claim = <T extends ClaimSource>({ text, cite }: T): ClaimView => ({ text, cite: shelf.cite(cite) });
  const link = (id: string): EntryLink | null => {
    const other = glossary.entries.get(id);
    return other ? linkTo(other) : null;
  };
  // Written in the order of reading, which numbers the sources.
  return {
    ...linkTo(entry),
    category: entry.category,
    weight: entry.weight,
    chinese: { ...chineseNamesOf(entry), pinyin: preferredRendition(entry, 'zh-Hans')?.pinyin ?? '' },
    gist: claim(entry.gist),
    members: entry.members.map(({ zhHans, zhHant, en, cite }) => ({
      'zh-Hans': zhHans,
      'zh-Hant': zhHant,
      en,
      cite: shelf.cite(cite),
    })),
    official: entry.official.map(claim),
    plain: entry.plain.map(claim),
    observers: entry.observers.map((one) => ({ who: one.who, date: one.date, ...claim(one) })),
    origin: entry.origin.map((one) => ({ date: one.date, ...claim(one) })),
    timelines: timelines === null ? [] : viewTimelines(entry.id, timelines),
    distinguish: entry.distinguish.flatMap((one) => {
      const other = link(one.entry);
      return other ? [{ ...other, ...claim(one) }] : [];
    }),
    related: entry.related.flatMap((one) => {
      const other = link(one.entry);
      return other ? [{ ...other, as: one.as }] : [];
    }),
    renditions: viewRenditions(entry, shelf.cite),
    sources: shelf.sources(),
    checked: entry.checked && { date: entry.checked.date, sources: entry.checked.against.length },
    reviewed: entry.reviewed,
    edition,
  };
}

interface ClaimSource {
  readonly text: string;
  readonly cite: readonly Citation[];
}

/** What another entry's card needs to name this one. */
export function linkTo(entry: Entry): EntryLink {
  return {
    id: entry.id,
    kind: entry.kind,
    headword: headwordOf(entry),
    chinese: chineseNamesOf(entry),
    gist: entry.gist.text,
  };
}

function viewRenditions(entry: Entry, cite: Shelf['cite']): RenditionView[] {
  return renditionsOf(entry).map(({ language, rendition }, id) => {
    const { form, standing, whose, by, since, until, note, attested } = rendition;
    return { id, language, form, standing, whose, by, since, until, note, cite: cite(attested) };
  });
}

function viewTimelines(id: string, { series, entries }: Timelines): TimelineView[] {
  const counts = entries.get(id);
  if (!counts) return [];
  return SERIES.filter((name) => counts[name].size > 0).map((name) => ({
    series: name,
    points: series[name].documents.map(({ year }) => {
      const found = counts[name].get(year);
      return [year, found?.count ?? 0, found?.rate ?? 0] as const;
    }),
    gaps: series[name].gaps,
  }));
}

interface Shelf {
  /** Numbers the sources that are new, in order. */
  readonly cite: (citations: readonly Citation[]) => readonly CitationView[];
  readonly sources: () => readonly SourceView[];
}

function createShelf(known: ReadonlyMap<string, Source>): Shelf {
  const shelf = new Map<string, { readonly source: Source; readonly number: number; readonly locators: Set<string> }>();
  const place = (id: string) => {
    const there = shelf.get(id);
    const source = known.get(id);
    if (there || !source) return there ?? null;
    const added = { source, number: shelf.size + 1, locators: new Set<string>() };
    shelf.set(id, added);
    return added;
  };
  return {
    cite: (citations) =>
      citations.flatMap(({ source, at }) => {
        const placed = place(source);
        placed?.locators.add(at);
        return placed ? [{ number: placed.number, at }] : [];
      }),
    sources: () =>
      [...shelf.values()].map(({ source, number, locators }) => ({
        number,
        kind: source.kind,
        title: source.title,
        titleEn: source.titleEn,
        author: source.author,
        publisher: source.publisher,
        date: source.date,
        url: source.url !== null && isWebAddress(source.url) ? source.url : null,
        accessed: source.accessed,
        read: source.read,
        locators: [...locators],
      })),
  };
}
