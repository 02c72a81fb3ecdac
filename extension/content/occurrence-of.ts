import type { Table } from '../core/match/table.ts';
import type { Occurrence } from '../protocol/occurrence.ts';
import type { Mark } from './mark.ts';

/** What the card says of a mark's place. */
export function occurrenceOf(mark: Mark, table: Table): Occurrence | null {
  const match = mark.found.found.matches[mark.index];
  const pattern = match && table.pattern(match.pattern);
  const entry = pattern && table.entries[pattern.entry];
  const decision = mark.found.decisions[mark.index];
  if (!match || !pattern || !entry || !decision) return null;
  const { block } = mark.found;
  return {
    entry: entry.id,
    surface: block.text.slice(match.start, match.end).replace(/\s+/g, ' '),
    rendition: pattern.rendition,
    script: scriptOf(block.lang ?? '', pattern.language),
    reason: decision.reason,
  };
}

/** The script the card shows first: that of the words, unless the page's language says which of two it is. */
function scriptOf(lang: string, language: string): Occurrence['script'] {
  if (/^zh-(?:Hant|TW|HK|MO)/i.test(lang)) return 'zh-Hant';
  if (/^zh-(?:Hans|CN|SG)/i.test(lang)) return 'zh-Hans';
  return language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}
