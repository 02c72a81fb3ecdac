/** A share of a whole, with its 95 % interval. */
export interface Proportion {
  readonly hits: number;
  readonly of: number;
  /** `null` where there is nothing to have a share of. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959964;

/** A proportion with the score interval of Wilson (1927), which holds for small numbers and near 0 and 1. */
export function proportion(hits: number, of: number): Proportion {
  if (of === 0) return { hits, of, share: null, low: 0, high: 1 };
  const share = hits / of;
  const scale = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { hits, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** `98.2 % (96.1–99.2; 55/56)`; `–` where there is nothing to measure. */
export function formatProportion({ share, low, high, hits, of }: Proportion): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  return share === null ? '–' : `${percent(share)} % (${percent(low)}–${percent(high)}; ${hits}/${of})`;
}
