import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';

const css = readFileSync(join(PROJECT_ROOT, 'extension/ui/tokens.css'), 'utf8');
const TONES = ['light', 'dark'] as const;

/** The pair of hex colours of a token. */
function colours(token: string): Record<(typeof TONES)[number], string> {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`no token ${token}`);
  return { light, dark };
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each(TONES)('%s', (tone) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'paper-2'],
    ['ink', 'paper-3'],
    ['ink', 'accent-soft'],
    ['ink-2', 'paper'],
    ['ink-2', 'paper-2'],
    ['ink-2', 'paper-3'],
    ['ink-2', 'accent-soft'],
    ['ink-3', 'paper'],
    ['ink-3', 'paper-2'],
    ['ink-3', 'accent-soft'],
    ['link', 'paper'],
    ['link', 'paper-2'],
    ['link', 'paper-3'],
    ['link', 'accent-soft'],
    ['accent', 'paper'],
    ['accent', 'accent-soft'],
    ['on-accent', 'accent'],
    ['paper', 'ink'],
    ['paper', 'link'],
  ])('%s on %s can be read (4.5:1)', (ink, paper) => {
    expect(contrast(colours(ink)[tone], colours(paper)[tone])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['kind-formula', 'kind-concept', 'kind-body', 'kind-phrase', 'focus'])('%s can be seen (3:1)', (token) => {
    for (const paper of ['paper', 'paper-2']) {
      expect(contrast(colours(token)[tone], colours(paper)[tone])).toBeGreaterThanOrEqual(3);
    }
  });
});
