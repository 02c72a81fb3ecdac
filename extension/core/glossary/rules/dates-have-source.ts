import type { Citation, Entry, Glossary, PartialDate } from '../entry.ts';
import { isWhollyAfter } from '../partial-date.ts';
import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

/**
 * A date comes from what it cites: an observation has the date of one of its sources, an event is not later than all of
 * them, a rendition with a period is attested. A source without a date proves nothing either way.
 */
export const datesHaveSource: Rule = (glossary) => checkEntries(glossary, (entry) => check(entry, glossary));

function check(entry: Entry, glossary: Glossary): readonly Fault[] {
  const datesOf = (cite: readonly Citation[]): readonly (PartialDate | null)[] =>
    cite.map(({ source }) => glossary.sources.get(source)?.date ?? null);
  const observers = entry.observers.flatMap(({ date, cite }, index): Fault[] => {
    const dates = datesOf(cite);
    if (date === null || dates.length === 0 || dates.some((own) => own === null || overlap(own, date))) return [];
    const problem = `${date} is the date of none of its sources (${dates.join(', ')})`;
    return [{ path: ['observers', index, 'date'], problem, mend: 'write the date of the source' }];
  });
  const origin = entry.origin.flatMap(({ date, cite }, index): Fault[] => {
    const dates = datesOf(cite);
    if (dates.length === 0 || dates.some((own) => own === null || !isWhollyAfter(date, own))) return [];
    const problem = `${date} is later than its sources (${dates.join(', ')})`;
    return [{ path: ['origin', index, 'date'], problem, mend: 'cite a source that can know, or correct the date' }];
  });
  const periods = renditionsOf(entry).flatMap(({ path, rendition: { since, until, attested } }): Fault[] => {
    if ((since === null && until === null) || attested.length > 0) return [];
    const mend = 'add attested:, or leave since and until out';
    return [{ path, problem: 'a period without an attestation', mend }];
  });
  return [...observers, ...origin, ...periods];
}

function overlap(one: PartialDate, other: PartialDate): boolean {
  return !isWhollyAfter(one, other) && !isWhollyAfter(other, one);
}
