import { expect, test } from 'vitest';
import { parseShade } from '../../extension/content/luminance.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(128 128 128 / 0.5)', 0.2159, 0.5],
  ['rgb(255 255 255 / 40%)', 1, 0.4],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(srgb 0.5 0.5 0.5 / 0.25)', 0.214, 0.25],
  ['lab(50% 0 0)', 0.1842, 1],
  ['lch(50 20 100)', 0.1842, 1],
  ['oklch(1 0 0)', 1, 1],
  ['oklab(0.5 0 0 / 0.1)', 0.125, 0.1],
])('%s', (color, luminance, alpha) => {
  const shade = parseShade(color);
  expect(shade?.luminance).toBeCloseTo(luminance, 3);
  expect(shade?.alpha).toBe(alpha);
});

test.each(['', 'transparent', 'url(x)', 'rgb()', 'rgb(a b c)', 'color(display-p3'])(
  '%j is not a colour it knows',
  (color) => {
    expect(parseShade(color)).toBeNull();
  },
);
