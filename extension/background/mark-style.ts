/**
 * The rules that paint marks. A mark's kind is told by its pattern as well as its colour; its colour suits the page's
 * own background, in four tones, so that it keeps at least 3:1 against any of them.
 */
import type { Kind } from '../core/glossary/entry.ts';
import { TONES, type Tone } from '../protocol/tone.ts';

const PATTERNS: Readonly<Record<Kind, string>> = {
  formula: 'solid 1.5px',
  concept: 'dotted 2px',
  body: 'dashed 1.5px',
  phrase: 'wavy 1px',
};

/** Inks by tone. `light` and `dark` are the design's; the two between are strong enough for a middling background. */
export const INKS: Readonly<Record<Tone, Readonly<Record<Kind, string>>>> = {
  light: { formula: '#a3262a', concept: '#7a5a00', body: '#1f5fa8', phrase: '#5d5a54' },
  middling: { formula: '#5c0a0e', concept: '#3b2b00', body: '#06294f', phrase: '#2a2825' },
  dusky: { formula: '#ffd9d5', concept: '#ffe9ad', body: '#d6e7ff', phrase: '#f1ede5' },
  dark: { formula: '#ff8f86', concept: '#e3b94f', body: '#8ab8f2', phrase: '#b5b0a6' },
};

const WASHES: Readonly<Record<Tone, string>> = {
  light: 'rgb(163 38 42 / 0.1)',
  middling: 'rgb(255 255 255 / 0.3)',
  dusky: 'rgb(0 0 0 / 0.3)',
  dark: 'rgb(255 143 134 / 0.16)',
};

const KINDS = Object.keys(PATTERNS) as Kind[];

/**
 * The style sheet of one document.
 *
 * @param name The document's random prefix; letters only. Highlights are `<name>-<kind>-<tone>` and, for the mark whose
 *   card is open, `<name>-open-<tone>`.
 */
export function composeMarkStyle(name: string): string {
  const rules = TONES.flatMap((tone) => [
    ...KINDS.map(
      (kind) =>
        `::highlight(${name}-${kind}-${tone}){text-decoration:underline ${PATTERNS[kind]} ${INKS[tone][kind]};` +
        'text-underline-offset:.2em;text-decoration-skip-ink:auto}',
    ),
    `::highlight(${name}-open-${tone}){background-color:${WASHES[tone]}}`,
  ]);
  const forced = TONES.flatMap((tone) => [
    ...KINDS.map((kind) => `::highlight(${name}-${kind}-${tone}){text-decoration-color:CanvasText}`),
    `::highlight(${name}-open-${tone}){background-color:Mark;color:MarkText}`,
  ]);
  return `@media screen{${rules.join('')}}@media screen and (forced-colors:active){${forced.join('')}}`;
}
