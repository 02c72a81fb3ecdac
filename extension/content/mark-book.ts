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
  /** Every mark there was, by the node and the offset where it begins. */
  const known = new WeakMap<Node, Map<number, Mark>>();
  const shown = new Set<Mark>();
  /** The first of each entry on the page, where the density asks for it. */
  const first = new Map<number, Mark>();

  const markOf = (found: FoundBlock, index: number, entry: number): Mark | null => {
    const mark = createMark(found, index, entry);
    if (!mark) return null;
    const { startContainer, startOffset, endContainer, endOffset } = mark.range;
    const inNode = known.get(startContainer) ?? new Map<number, Mark>();
    known.set(startContainer, inNode);
    const same = inNode.get(startOffset);
    if (same?.entry === entry && same.range.endContainer === endContainer && same.range.endOffset === endOffset) {
      return Object.assign(same, { found, index });
    }
    inNode.set(startOffset, mark);
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

  const offerFirst = (mark: Mark): void => {
    const before = first.get(mark.entry);
    if (!before || compareMarks(mark, before) < 0) first.set(mark.entry, mark);
  };

  /** Only the entries that a section had, or has, can have another first one. */
  const firstOnPage = (before: readonly Mark[], after: readonly Mark[]): readonly Mark[] => {
    for (const mark of before) {
      if (first.get(mark.entry) !== mark || after.includes(mark)) continue;
      first.delete(mark.entry);
      for (const { candidates } of choices.values()) {
        for (const other of candidates) if (other.entry === mark.entry) offerFirst(other);
      }
    }
    after.forEach(offerFirst);
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
      const marks = before?.candidates ?? [];
      if (settings.density === 'page') return show(shown, firstOnPage(marks, choice.candidates));
      return show(
        marks.filter((mark) => shown.has(mark)),
        choice.candidates,
      );
    },
    apply(next) {
      settings = next;
      first.clear();
    },
    sections: () => [...choices.keys()],
    sectionsWithHidden: () => [...choices].filter(([, { hidden }]) => hidden.length > 0).map(([section]) => section),
    hiddenIn: (section) => choices.get(section)?.hidden ?? [],
    inOrder: () => [...shown].sort(compareMarks),
    counts: () => [...counts].map(([id, number]) => ({ id, count: number })),
    entryCount: () => counts.size,
  };
}
