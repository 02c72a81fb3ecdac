import type { CueHit, Found, Match } from '../match/match.ts';
import type { Pattern, Table } from '../match/table.ts';
import type { CueStrength } from '../match/table-input.ts';
import type { CueCount, DocumentEvidence } from './evidence.ts';
import { CHINESE_SCORES, ENGLISH_SCORES, type Reach, type Scores, THRESHOLD } from './scores.ts';
import { isChineseSetApart, isEnglishSetApart } from './set-apart.ts';

/** One thing that speaks for or against showing a match, with the words that say it, if any do. */
export interface Plea {
  readonly reach: Reach;
  readonly points: number;
  readonly surface?: string | undefined;
  /** Of the cue, if it is one of the gate's. */
  readonly strength?: CueStrength | undefined;
}

export function sumOf(pleas: readonly Plea[]): number {
  return pleas.reduce((sum, { points }) => sum + points, 0);
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

/**
 * Leaves out the names that others bear, too, where they are taken for theirs: such another is named and nothing sure
 * is, in the same block, or, if it is named farther off, anywhere. `pleas` are in the order of their reach.
 */
function withoutRivals(pleas: Plea[]): Plea[] {
  const nearest = (wanted: CueStrength): Reach | undefined => pleas.find(({ strength }) => strength === wanted)?.reach;
  const rival = nearest('rival');
  const sure = nearest('sure');
  if (!rival || sure === 'block' || (sure && rival !== 'block')) return pleas;
  return pleas.filter(({ strength }) => strength !== 'strong');
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
  let pleas: Plea[] = [];
  const seen = new Set<number>();
  const inBlock = new Map<number, number>();
  const plead = (reach: Reach, points: number, surface?: string, strength?: CueStrength): void => {
    if (points !== 0) pleas.push({ reach, points, surface, strength });
  };
  const pleadCue = (reach: Reach, cue: number, surface: string): void =>
    plead(reach, scoreOf(table, cue, own, scores, reach), surface, table.cues[cue]?.strength);

  for (const { cue, start, end } of found.cues) {
    // English letters stand for many things: however often they are met, they are no evidence for themselves.
    if (!isChinese && start === match.start && end === match.end) seen.add(cue);
  }
  for (const hit of found.cues) {
    inBlock.set(hit.cue, (inBlock.get(hit.cue) ?? 0) + 1);
    if (seen.has(hit.cue) || overlaps(hit, match)) continue;
    seen.add(hit.cue);
    pleadCue('block', hit.cue, hit.surface);
  }
  const pleadAll = (reach: Reach, cues: ReadonlyMap<number, CueCount>, ownHits: ReadonlyMap<number, number>): void => {
    for (const [cue, { count, surface }] of cues) {
      if (seen.has(cue) || count <= (ownHits.get(cue) ?? 0)) continue;
      seen.add(cue);
      pleadCue(reach, cue, surface);
    }
  };
  const none = new Map<number, number>();
  pleadAll('section', evidence.sections.get(section)?.cues ?? NO_CUES, inBlock);
  pleadAll('title', evidence.title.cues, none);
  pleadAll('address', evidence.address.cues, none);
  const han = hanReach(evidence, section, found);
  if (han !== null) plead(han, scores.han[han]);
  if (evidence.chinese) plead('title', scores.language);
  const isSetApart = isChinese ? isChineseSetApart : isEnglishSetApart;
  if (isSetApart(text, match.start, match.end)) plead('block', scores.setApart);

  pleas = withoutRivals(pleas);
  const total = sumOf(pleas);
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
