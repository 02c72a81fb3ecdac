import type { Decoy, ExpectedMark, Passage, SetMark } from './passage.ts';

/** What became of one passage. */
export interface Verdict {
  readonly passage: Passage;
  /** Labels that were met, with the mark that met them. */
  readonly met: readonly { readonly expected: ExpectedMark; readonly set: SetMark }[];
  readonly missed: readonly ExpectedMark[];
  /** Marks that no label asks for. */
  readonly wrong: readonly { readonly set: SetMark; readonly decoy: Decoy | null }[];
}

/**
 * Holds the marks that were set against the labels. A mark meets a label if it is of its entry and shares a character with
 * it; each meets one at most. Whether the spans are the same is told apart.
 */
export function judge(passage: Passage, marks: readonly SetMark[]): Verdict {
  const left = [...marks];
  const met: { expected: ExpectedMark; set: SetMark }[] = [];
  const missed: ExpectedMark[] = [];
  for (const expected of passage.marks) {
    const exact = left.findIndex(
      (set) => isOf(set, expected) && set.start === expected.start && set.end === expected.end,
    );
    const index = exact >= 0 ? exact : left.findIndex((set) => isOf(set, expected));
    const [set] = index < 0 ? [] : left.splice(index, 1);
    if (set) met.push({ expected, set });
    else missed.push(expected);
  }
  const wrong = left.map((set) => ({ set, decoy: passage.decoys.find((decoy) => overlap(decoy, set)) ?? null }));
  return { passage, met, missed, wrong };
}

function isOf(set: SetMark, expected: ExpectedMark): boolean {
  return set.entry === expected.entry && overlap(set, expected);
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
