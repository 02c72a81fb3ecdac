import type { Found } from '../match/match.ts';
import { isPageCue } from '../match/vouching.ts';
import type { Decision, Reason } from './decision.ts';
import type { DocumentEvidence } from './evidence.ts';
import { listPleas, type Plea, sumOf } from './list-pleas.ts';
import { type Reach, THRESHOLD } from './scores.ts';

const MOST_CUES = 3;

/** Whether anything on the page is a cue at all, be it inside the match itself. Han text is one. */
function isCuePage({ table, title, address, page, chinese }: DocumentEvidence, found: Found): boolean {
  return (
    chinese ||
    found.han > 0 ||
    [title, address, page].some(({ pageCues, han }) => pageCues > 0 || han > 0) ||
    found.cues.some(({ cue }) => isPageCue(table, cue))
  );
}

function surfacesOf(pleas: readonly Plea[]): string[] {
  const surfaces = [...pleas]
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .flatMap(({ surface }) => (surface === undefined ? [] : [surface.replace(/\s+/g, ' ')]));
  return [...new Set(surfaces)].slice(0, MOST_CUES);
}

const REACHES: readonly (readonly ['block' | 'section', readonly Reach[]])[] = [
  ['block', ['block']],
  ['section', ['block', 'section']],
];

/** The reason names the nearest reach whose evidence is enough by itself. */
function explain(pleas: readonly Plea[]): Reason {
  if (sumOf(pleas) < THRESHOLD) {
    const against = pleas.filter(({ points }) => points < 0);
    return against.length > 0 ? { code: 'other-context', cues: surfacesOf(against) } : { code: 'no-context' };
  }
  const inFavour = pleas.filter(({ points }) => points > 0);
  for (const [reach, reaches] of REACHES) {
    const within = inFavour.filter((plea) => reaches.includes(plea.reach));
    if (sumOf(within) >= THRESHOLD) return { code: 'context', reach, cues: surfacesOf(within) };
  }
  return { code: 'context', reach: 'page', cues: surfacesOf(inFavour) };
}

/**
 * Decides whether a match is shown.
 * `found` is what `findMatches` found in the block's `text`, `matchIndex` the match's place among `found.matches`; the
 * block may or may not have been added to the evidence. Cues that overlap the match are no evidence for it, except that
 * an unambiguous English form may itself be the one cue it needs on the page. Throws a RangeError if there is no such match.
 */
export function decide(
  evidence: DocumentEvidence,
  section: number,
  found: Found,
  matchIndex: number,
  text: string,
): Decision {
  const match = found.matches[matchIndex];
  if (match === undefined) throw new RangeError(`No match ${matchIndex} among ${found.matches.length}.`);
  const { needs } = evidence.table.pattern(match.pattern);
  if (needs === 'nothing') return { shown: true, reason: { code: 'unambiguous' } };
  if (!isCuePage(evidence, found)) return { shown: false, reason: { code: 'no-context' } };
  if (needs === 'page') return { shown: true, reason: { code: 'unambiguous' } };
  const reason = explain(listPleas(evidence, section, found, match, text));
  return { shown: reason.code === 'context', reason };
}
