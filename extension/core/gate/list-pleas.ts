import type { CueHit, Found, Match } from '../match/match.ts';
import type { Pattern, Table } from '../match/table.ts';
import type { CueCount, DocumentEvidence } from './evidence.ts';
import { CHINESE_SCORES, ENGLISH_SCORES, type Reach, type Scores, THRESHOLD } from './scores.ts';
import { isChineseSetApart, isEnglishSetApart } from './set-apart.ts';

/** One thing that speaks for or against showing a match, with the words that say it, if any do. */
export interface Plea {
  readonly reach: Reach;
  readonly points: number;
  readonly surface: string | null;
}

const NO_CUES: ReadonlyMap<number, CueCount> = new Map();

function overlaps(hit: CueHit, match: Match): boolean {
  return hit.start < match.end && match.start < hit.end;
}

function scoreOf(table: Table, cue: number, own: Pattern, scores: Scores, reach: Reach): number {
  if (cue >= table.cues.length) return scores.strong[reach];
  const strength = table.cues[cue]?.strength;
  if (strength === undefined || strength === 'none') return 0;
  if (strength !== 'word') return scores[strength][reach];
  const entry = table.entries[own.entry];
  if (reach !== 'block' || entry === undefined) return 0;
  return (entry.for.includes(cue) ? scores.for : 0) + (entry.against.includes(cue) ? scores.against : 0);
}

/** The nearest place at which there is Han text. */
function hanReach(evidence: DocumentEvidence, section: number, found: Found): Reach | null {
  if (found.han > 0) return 'block';
  if ((evidence.sections.get(section)?.han ?? 0) > 0) return 'section';
  return evidence.title.han > 0 ? 'title' : null;
}

/**
 * Lists what speaks for and against a context-dependent match: every cue once, at the nearest place it is met; the hits
 * that overlap the match left out. The rest of the page is looked at only where it can turn the scale.
 */
export function listPleas(
  evidence: DocumentEvidence,
  section: number,
  found: Found,
  match: Match,
  text: string,
): readonly Plea[] {
  const { table } = evidence;
  const own = table.pattern(match.pattern);
  const isChinese = own.language !== 'en';
  const scores = isChinese ? CHINESE_SCORES : ENGLISH_SCORES;
  const pleas: Plea[] = [];
  const seen = new Set<number>();
  const inBlock = new Map<number, number>();
  let total = 0;
  const plead = (reach: Reach, points: number, surface: string | null): void => {
    if (points === 0) return;
    pleas.push({ reach, points, surface });
    total += points;
  };

  for (const hit of found.cues) {
    inBlock.set(hit.cue, (inBlock.get(hit.cue) ?? 0) + 1);
    if (seen.has(hit.cue) || overlaps(hit, match)) continue;
    seen.add(hit.cue);
    plead('block', scoreOf(table, hit.cue, own, scores, 'block'), hit.surface);
  }
  const pleadAll = (reach: Reach, cues: ReadonlyMap<number, CueCount>, ownHits: ReadonlyMap<number, number>): void => {
    for (const [cue, { count, surface }] of cues) {
      if (seen.has(cue) || count <= (ownHits.get(cue) ?? 0)) continue;
      seen.add(cue);
      plead(reach, scoreOf(table, cue, own, scores, reach), surface);
    }
  };
  const none = new Map<number, number>();
  pleadAll('section', evidence.sections.get(section)?.cues ?? NO_CUES, inBlock);
  pleadAll('title', evidence.title.cues, none);
  pleadAll('address', evidence.address.cues, none);
  const han = hanReach(evidence, section, found);
  if (han !== null) plead(han, scores.han[han], null);
  if (evidence.chinese) plead('title', scores.language, null);
  const isSetApart = isChinese ? isChineseSetApart : isEnglishSetApart;
  if (isSetApart(text, match.start, match.end)) plead('block', scores.setApart, null);

  if (total < THRESHOLD && total + scores.pageAtMost >= THRESHOLD) {
    let left = scores.pageAtMost;
    for (const [cue, { count, surface }] of evidence.page.cues) {
      if (left === 0) break;
      if (seen.has(cue) || count <= (inBlock.get(cue) ?? 0)) continue;
      const points = Math.min(left, scoreOf(table, cue, own, scores, 'page'));
      left -= points;
      plead('page', points, surface);
    }
  }
  return pleas;
}
