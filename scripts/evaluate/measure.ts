import type { Verdict } from './judge.ts';
import { type Proportion, proportion } from './proportion.ts';

/** What a detector's verdicts come to. */
export interface Measures {
  readonly precision: Proportion;
  readonly recall: Proportion;
  /** Of the labels that were met, those whose spans are the same. */
  readonly exact: Proportion;
  /** Of the places that should not be marked, those that are. */
  readonly decoysMarked: Proportion;
  /** Harmonic mean of precision and recall; `null` where one is missing. */
  readonly f1: number | null;
}

/** Counts over passages; each occurrence counts alike. */
export function measure(verdicts: readonly Verdict[]): Measures {
  const sum = (count: (verdict: Verdict) => number): number => verdicts.reduce((all, one) => all + count(one), 0);
  const met = sum((one) => one.met.length);
  const precision = proportion(met, met + sum((one) => one.wrong.length));
  const recall = proportion(met, met + sum((one) => one.missed.length));
  const exact = sum(
    (one) => one.met.filter(({ expected, set }) => expected.start === set.start && expected.end === set.end).length,
  );
  const marked = sum((one) => new Set(one.wrong.flatMap(({ decoy }) => decoy ?? [])).size);
  const [p, r] = [precision.share, recall.share];
  return {
    precision,
    recall,
    exact: proportion(exact, met),
    decoysMarked: proportion(
      marked,
      sum((one) => one.passage.decoys.length),
    ),
    f1: p === null || r === null || p + r === 0 ? null : (2 * p * r) / (p + r),
  };
}

/** The verdicts with the marks and labels of some entries only. Places that should not be marked are nobody's: they go. */
export function narrow(verdicts: readonly Verdict[], isAbout: (entry: string) => boolean): readonly Verdict[] {
  return verdicts.map(({ passage, met, missed, wrong }) => ({
    passage: { ...passage, decoys: [] },
    met: met.filter(({ expected }) => isAbout(expected.entry)),
    missed: missed.filter(({ entry }) => isAbout(entry)),
    wrong: wrong.filter(({ set }) => isAbout(set.entry)),
  }));
}
