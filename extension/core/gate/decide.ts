import type { CueHit, Found, Match } from '../match/match.ts';
import type { Pattern, Table } from '../match/table.ts';
import { entryOfCue } from '../match/vouching.ts';
import type { Decision, Reason } from './decision.ts';
import type { CueCount, DocumentEvidence } from './evidence.ts';
import { CHINESE_SCORES, ENGLISH_SCORES, type Reach, type Scores, THRESHOLD } from './scores.ts';
import { isChineseSetApart, isEnglishSetApart } from './set-apart.ts';

/** One thing that speaks for or against, with the words that say it, if any do. */
interface Plea {
  readonly reach: Reach;
  readonly points: number;
  readonly surface: string | null;
}

const MOST_CUES = 3;

function overlaps(hit: CueHit, match: Match): boolean {
  return hit.start < match.end && match.start < hit.end;
}

/** Whether anything on the page is a cue at all, be it inside the match itself. Han text is one. */
function isCuePage(evidence: DocumentEvidence, found: Found): boolean {
  const { table, title, address, page, chinese } = evidence;
  if (chinese || title.han + address.han + page.han + found.han > 0) return true;
  return (
    found.cues.some((hit) => isPageCue(table, hit.cue)) ||
    [title, address, page].some((tally) => [...tally.cues.keys()].some((cue) => isPageCue(table, cue)))
  );
}

function isPageCue(table: Table, cue: number): boolean {
  const voucher = entryOfCue(table, cue);
  if (voucher !== null) return voucher.needs === 'nothing';
  const strength = table.cues[cue]?.strength;
  return strength === 'strong' || strength === 'weak';
}

function scoreOf(table: Table, cue: number, own: Pattern, scores: Scores, reach: Reach): number {
  const voucher = entryOfCue(table, cue);
  if (voucher !== null) return voucher.entry === own.entry ? 0 : scores.strong[reach];
  const entry = table.entries[own.entry];
  const listed =
    reach === 'block' && entry !== undefined
      ? (entry.for.includes(cue) ? scores.for : 0) + (entry.against.includes(cue) ? scores.against : 0)
      : 0;
  const strength = table.cues[cue]?.strength;
  if (strength === 'strong' || strength === 'weak' || strength === 'other') return scores[strength][reach] + listed;
  return listed;
}

/** The nearest place at which a cue is met, the match's own words left out; or `null`. */
function* listCues(
  evidence: DocumentEvidence,
  section: number,
  found: Found,
  match: Match,
): Generator<{ cue: number; reach: Reach; surface: string }> {
  const seen = new Set<number>();
  const inBlock = new Map<number, number>();
  for (const hit of found.cues) {
    inBlock.set(hit.cue, (inBlock.get(hit.cue) ?? 0) + 1);
    if (seen.has(hit.cue) || overlaps(hit, match)) continue;
    seen.add(hit.cue);
    yield { cue: hit.cue, reach: 'block', surface: hit.surface };
  }
  const tallies: (readonly [Reach, ReadonlyMap<number, CueCount>])[] = [
    ['section', evidence.sections.get(section)?.cues ?? new Map()],
    ['title', evidence.title.cues],
    ['address', evidence.address.cues],
    ['page', evidence.page.cues],
  ];
  for (const [reach, cues] of tallies) {
    for (const [cue, { count, surface }] of cues) {
      const own = reach === 'section' || reach === 'page' ? (inBlock.get(cue) ?? 0) : 0;
      if (seen.has(cue) || count <= own) continue;
      seen.add(cue);
      yield { cue, reach, surface };
    }
  }
}

function listPleas(
  evidence: DocumentEvidence,
  section: number,
  found: Found,
  match: Match,
  text: string,
): Plea[] {
  const own = evidence.table.pattern(match.pattern);
  const chinese = own.language !== 'en';
  const scores = chinese ? CHINESE_SCORES : ENGLISH_SCORES;
  const pleas: Plea[] = [];
  for (const { cue, reach, surface } of listCues(evidence, section, found, match)) {
    const points = scoreOf(evidence.table, cue, own, scores, reach);
    if (points !== 0) pleas.push({ reach, points, surface });
  }
  const hanReach: Reach | null =
    found.han > 0 ? 'block' : (evidence.sections.get(section)?.han ?? 0) > 0 ? 'section' : evidence.title.han > 0 ? 'title' : null;
  if (hanReach !== null && scores.han[hanReach] > 0) {
    pleas.push({ reach: hanReach, points: scores.han[hanReach], surface: null });
  }
  if (evidence.chinese && scores.language > 0) pleas.push({ reach: 'title', points: scores.language, surface: null });
  const apart = chinese ? isChineseSetApart : isEnglishSetApart;
  if (apart(text, match.start, match.end)) pleas.push({ reach: 'block', points: scores.setApart, surface: null });
  return capPage(pleas, scores.pageAtMost);
}

function capPage(pleas: readonly Plea[], most: number): Plea[] {
  let left = most;
  return pleas.flatMap((plea) => {
    if (plea.reach !== 'page' || plea.points < 0) return [plea];
    const points = Math.min(plea.points, left);
    left -= points;
    return points > 0 ? [{ ...plea, points }] : [];
  });
}

function surfacesOf(pleas: readonly Plea[]): string[] {
  const surfaces = [...pleas]
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .flatMap((plea) => (plea.surface === null ? [] : [plea.surface]));
  return [...new Set(surfaces)].slice(0, MOST_CUES);
}

const REACHES: readonly (readonly ['block' | 'section' | 'page', readonly Reach[]])[] = [
  ['block', ['block']],
  ['section', ['block', 'section']],
  ['page', ['block', 'section', 'title', 'address', 'page']],
];

/** The reason names the nearest reach whose evidence is enough by itself. */
function explain(pleas: readonly Plea[]): Reason {
  const against = pleas.filter((plea) => plea.points < 0);
  const total = pleas.reduce((sum, plea) => sum + plea.points, 0);
  if (total < THRESHOLD) {
    return against.length > 0 ? { code: 'other-context', cues: surfacesOf(against) } : { code: 'no-context' };
  }
  for (const [reach, reaches] of REACHES) {
    const within = pleas.filter((plea) => plea.points > 0 && reaches.includes(plea.reach));
    if (reach === 'page' || within.reduce((sum, plea) => sum + plea.points, 0) >= THRESHOLD) {
      return { code: 'context', reach, cues: surfacesOf(within) };
    }
  }
  return { code: 'no-context' };
}

/**
 * Decides whether a match is shown.
 * `found` is what `findMatches` found in the block's `text`, `matchIndex` the match's place among `found.matches`; the
 * block may or may not have been added to the evidence. Cues that overlap the match are no evidence for it, except that
 * an unambiguous English form may itself be the one cue it needs on the page.
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
