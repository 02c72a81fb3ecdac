import { describe, expect, test } from 'vitest';
import { composeMarkStyle, INKS } from '../../extension/background/mark-style.ts';
import { luminanceOf } from '../../extension/content/luminance.ts';
import { KINDS } from '../../extension/core/glossary/entry.ts';
import { TONES, toneOfLuminance } from '../../extension/protocol/tone.ts';

function luminanceOfHex(hex: string): number {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return luminanceOf(channel(1), channel(3), channel(5));
}

describe('inks keep 3:1 against every background of their tone', () => {
  test.each(KINDS)('%s', (kind) => {
    for (let step = 0; step <= 1000; step += 1) {
      const background = step / 1000;
      const ink = luminanceOfHex(INKS[toneOfLuminance(background)][kind]);
      const ratio = (Math.max(ink, background) + 0.05) / (Math.min(ink, background) + 0.05);
      expect(ratio, `${kind} on luminance ${background}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the style sheet', () => {
  const css = composeMarkStyle('abcdefghijklmnop');
  test('has every kind in every tone, on screen only', () => {
    for (const tone of TONES)
      for (const kind of KINDS) expect(css).toContain(`::highlight(abcdefghijklmnop-${kind}-${tone})`);
    expect(css.replaceAll(/@media screen(?: and \(forced-colors:active\))?\{/g, '')).not.toContain('@media');
    expect(css.startsWith('@media screen{')).toBe(true);
  });
  test('tells kinds by pattern as well as by colour', () => {
    const patterns = KINDS.map(
      (kind) => new RegExp(`-${kind}-light\\)\\{text-decoration:underline (\\w+)`).exec(css)?.[1],
    );
    expect(new Set(patterns).size).toBe(KINDS.length);
  });
});
