/** Chooses which of the matches that passed the gate are marked. */
import { locate } from '../core/document/piece.ts';
import type { Table } from '../core/match/table.ts';
import type { EntryCount } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import type { FoundBlock } from './found-blocks.ts';
import { isElement, parentAcross } from './native.ts';

/** One marked occurrence. Equal places keep the same object from one choice to the next. */
export interface Mark {
  readonly found: FoundBlock;
  /** Index into `found.found.matches`. */
  readonly index: number;
  /** Index into the table's entries. */
  readonly entry: number;
  readonly range: StaticRange;
}

export interface ChosenMarks {
  /** In document order. */
  readonly marks: readonly Mark[];
  /** Containers of matches that are not drawn now: when one appears, the choice is made again. */
  readonly hidden: readonly Node[];
  readonly counts: readonly EntryCount[];
}

/**
 * Chooses marks by density, weight and visibility.
 *
 * @param blocks Blocks with matches, in document order, decided.
 * @param known Marks chosen before, reused where the place is the same.
 */
export function chooseMarks(
  blocks: readonly FoundBlock[],
  table: Table,
  settings: Settings,
  known: WeakMap<FoundBlock, Map<number, Mark>>,
): ChosenMarks {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const marks: Mark[] = [];
  const hidden: Node[] = [];
  for (const found of blocks) {
    for (const [index, match] of found.found.matches.entries()) {
      if (found.decisions[index]?.shown !== true) continue;
      const entry = table.pattern(match.pattern).entry;
      const facts = table.entries[entry];
      if (!facts || (facts.weight === 3 && !settings.stockPhrases)) continue;
      const mark = known.get(found)?.get(index) ?? createMark(found, index, entry);
      if (!mark) continue;
      if (!isDrawn(mark)) {
        hidden.push(found.block.container);
        continue;
      }
      counts.set(facts.id, (counts.get(facts.id) ?? 0) + 1);
      const place = settings.density === 'every' ? null : placeOf(settings.density, found, entry);
      if (place !== null && taken.has(place)) continue;
      if (place !== null) taken.add(place);
      marks.push(mark);
      const ofBlock = known.get(found) ?? new Map<number, Mark>();
      ofBlock.set(index, mark);
      known.set(found, ofBlock);
    }
  }
  return { marks, hidden, counts: [...counts].map(([id, count]) => ({ id, count })) };
}

function placeOf(density: 'section' | 'page', found: FoundBlock, entry: number): string {
  return density === 'page' ? String(entry) : `${found.block.section} ${entry}`;
}

function createMark(found: FoundBlock, index: number, entry: number): Mark | null {
  const match = found.found.matches[index];
  const place = match && locate(found.block.pieces, match.start, match.end);
  if (!place) return null;
  const range = new StaticRange({
    startContainer: place.start.node,
    startOffset: place.start.offset,
    endContainer: place.end.node,
    endOffset: place.end.offset,
  });
  return { found, index, entry, range };
}

/** Whether the words are drawn at all: not in a closed menu, a folded section, a transparent layer. */
function isDrawn(mark: Mark): boolean {
  let node: Node | null = mark.range.startContainer;
  while (node && !isElement(node)) node = parentAcross(node);
  return (
    node !== null && Element.prototype.checkVisibility.call(node, { visibilityProperty: true, opacityProperty: true })
  );
}
