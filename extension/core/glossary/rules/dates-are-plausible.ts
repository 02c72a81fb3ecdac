import type { Entry, PartialDate, Source } from '../entry.ts';
import { isWhollyAfter } from '../partial-date.ts';
import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, checkSources, type Fault, type Rule } from './rule.ts';

/** Nothing is dated in the future; lines of origin run from the oldest; since comes before until, reading after printing. */
export const datesArePlausible: Rule = (glossary, { today }) => [
  ...checkEntries(glossary, (entry) => [...findFuture(datesOfEntry(entry), today), ...findDisorder(entry)]),
  ...checkSources(glossary, (source) => [...findFuture(datesOfSource(source), today), ...findEarlyReading(source)]),
];

interface PlacedDate {
  readonly path: Fault['path'];
  readonly date: PartialDate | null;
}

function datesOfEntry(entry: Entry): readonly PlacedDate[] {
  return [
    ...entry.observers.map(({ date }, index) => ({ path: ['observers', index, 'date'], date })),
    ...entry.origin.map(({ date }, index) => ({ path: ['origin', index, 'date'], date })),
    ...renditionsOf(entry).map(({ path, rendition }) => ({ path: [...path, 'since'], date: rendition.since })),
    ...renditionsOf(entry).map(({ path, rendition }) => ({ path: [...path, 'until'], date: rendition.until })),
    { path: ['checked', 'date'], date: entry.checked?.date ?? null },
    { path: ['reviewed'], date: entry.reviewed },
  ];
}

function datesOfSource(source: Source): readonly PlacedDate[] {
  return [
    { path: ['date'], date: source.date },
    { path: ['accessed'], date: source.accessed },
  ];
}

function* findFuture(dates: readonly PlacedDate[], today: PartialDate): Generator<Fault> {
  for (const { path, date } of dates) {
    if (date !== null && isWhollyAfter(date, today)) {
      yield { path, problem: `${date} is in the future`, mend: 'write the date the source gives' };
    }
  }
}

function* findDisorder(entry: Entry): Generator<Fault> {
  for (const [index, { date }] of entry.origin.entries()) {
    const before = entry.origin[index - 1]?.date;
    if (before !== undefined && isWhollyAfter(before, date)) {
      yield {
        path: ['origin', index, 'date'],
        problem: `${date} after ${before}`,
        mend: 'order the lines, oldest first',
      };
    }
  }
  for (const { path, rendition } of renditionsOf(entry)) {
    const { since, until } = rendition;
    if (since !== null && until !== null && isWhollyAfter(since, until)) {
      yield {
        path: [...path, 'until'],
        problem: `until ${until}, since ${since}`,
        mend: 'put them the other way round',
      };
    }
  }
}

function* findEarlyReading({ date, accessed }: Source): Generator<Fault> {
  if (date !== null && isWhollyAfter(date, accessed)) {
    yield { path: ['accessed'], problem: `read ${accessed}, before its date ${date}`, mend: 'correct one of the two' };
  }
}
