import { expect, test } from 'vitest';
import { formatProportion, proportion } from '../../scripts/evaluate/proportion.ts';

/** Checked against the tables of Newcombe (1998), method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d lies between %f and %f', (hits, of, low, high) => {
  const found = proportion(hits, of);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test('is written with its interval and its counts', () => {
  expect(formatProportion(proportion(81, 263))).toBe('30.8 % (25.5–36.6; 81/263)');
  expect(formatProportion(proportion(0, 0))).toBe('–');
});
