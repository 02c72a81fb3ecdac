/**
 * Chooses which of the matches that passed the gate are marked: by density, weight and visibility. Keeps its choice by
 * section, so that a change costs what it touches.
 */
import type { Table } from '../core/match/table.ts';
import type { EntryCount } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import type { FoundBlock } from './found-blocks.ts';
import { compareMarks, createMark, isDrawn, type Mark } from './mark.ts';

/** What a choice has changed. */
export interface MarkChange {
  readonly added: readonly Mark[];
  readonly removed: readonly Mark[];
}

export interface MarkBook {
  /** Chooses anew in one section, among its blocks in document order. */
  choose(section: number, blocks: readonly FoundBlock[]): MarkChange;
  /** Takes new settings; every section is then to be chosen again. */
  apply(settings: Settings): void;
  /** Every section that has been chosen in. */
  sections(): readonly number[];
  /** Sections with matches that passed the gate and are not drawn now. */
  sectionsWithHidden(): readonly number[];
  /** The places of those matches in one section. */
  hiddenIn(section: number): readonly Node[];
  /** The marks, in document order. */
  inOrder(): readonly Mark[];
  /** Occurrences that passed the gate, marked or not, by entry. */
  counts(): readonly EntryCount[];
  entryCount(): number;
}

interface SectionChoice {
  /** The first of each entry, or every one, as the density has it. */
  readonly candidates: readonly Mark[];
  readonly hidden: readonly Node[];
  readonly counts: ReadonlyMap<string, number>;
}

export function createMarkBook(table: Table, initial: Settings): MarkBook {
  let settings = initial;
  const choices = new Map<number, SectionChoice>();
  const counts = new Map<string, number>();
  const known = new WeakMap<FoundBlock, Map<number, Mark>>();
  const shown = new Set<Mark>();

  const markOf = (found: FoundBlock, index: number, entry: number): Mark | null => {
    const ofBlock = known.get(found) ?? new Map<number, Mark>();
    known.set(found, ofBlock);
    const mark = ofBlock.get(index) ?? createMark(found, index, entry);
    if (mark) ofBlock.set(index, mark);
    return mark;
  };

  const chooseIn = (blocks: readonly FoundBlock[]): SectionChoice => {
    const taken = new Set<number>();
    const candidates: Mark[] = [];
    const hidden: Node[] = [];
    const tally = new Map<string, number>();
    for (const found of blocks) {
      for (const [index, match] of found.found.matches.entries()) {
        if (found.decisions[index]?.shown !== true) continue;
        const { entry } = table.pattern(match.pattern);
        const facts = table.entries[entry];
        if (!facts || (facts.weight === 3 && !settings.stockPhrases)) continue;
        const isTaken = settings.density !== 'every' && taken.has(entry);
        if (!isTaken) {
          const mark = markOf(found, index, entry);
          if (!mark) continue;
          if (!isDrawn(mark)) {
            hidden.push(found.block.container);
            continue;
          }
          candidates.push(mark);
          taken.add(entry);
        }
        tally.set(facts.id, (tally.get(facts.id) ?? 0) + 1);
      }
    }
    return { candidates, hidden, counts: tally };
  };

  const count = (choice: SectionChoice | undefined, sign: 1 | -1): void => {
    for (const [id, number] of choice?.counts ?? []) {
      const next = (counts.get(id) ?? 0) + sign * number;
      if (next === 0) counts.delete(id);
      else counts.set(id, next);
    }
  };

  const show = (before: Iterable<Mark>, after: readonly Mark[]): MarkChange => {
    const kept = new Set(after);
    const removed = [...before].filter((mark) => !kept.has(mark));
    const added = after.filter((mark) => !shown.has(mark));
    for (const mark of removed) shown.delete(mark);
    for (const mark of added) shown.add(mark);
    return { added, removed };
  };

  /** The first of each entry on the page, among the first ones of the sections. */
  const firstOnPage = (): readonly Mark[] => {
    const first = new Map<number, Mark>();
    const all = [...choices.values()].flatMap(({ candidates }) => candidates);
    for (const mark of all.sort(compareMarks)) if (!first.has(mark.entry)) first.set(mark.entry, mark);
    return [...first.values()];
  };

  return {
    choose(section, blocks) {
      const before = choices.get(section);
      const choice = chooseIn(blocks);
      count(before, -1);
      count(choice, 1);
      if (blocks.length === 0) choices.delete(section);
      else choices.set(section, choice);
      if (settings.density === 'page') return show([...shown], firstOnPage());
      return show(before?.candidates.filter((mark) => shown.has(mark)) ?? [], choice.candidates);
    },
    apply(next) {
      settings = next;
    },
    sections: () => [...choices.keys()],
    sectionsWithHidden: () => [...choices].filter(([, { hidden }]) => hidden.length > 0).map(([section]) => section),
    hiddenIn: (section) => choices.get(section)?.hidden ?? [],
    inOrder: () => [...shown].sort(compareMarks),
    counts: () => [...counts].map(([id, number]) => ({ id, count: number })),
    entryCount: () => counts.size,
  };
}
