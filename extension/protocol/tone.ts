/** How light the background behind a mark is; the mark's ink is chosen to suit. */
export const TONES = ['light', 'middling', 'dusky', 'dark'] as const;
export type Tone = (typeof TONES)[number];

/**
 * The tone of a background by its relative luminance (WCAG 2.2), 0 to 1. At 0.195 the darkest inks and the lightest give
 * the same contrast, a little over 3:1.
 */
export function toneOfLuminance(luminance: number): Tone {
  if (luminance > 0.5) return 'light';
  if (luminance > 0.195) return 'middling';
  return luminance > 0.05 ? 'dusky' : 'dark';
}
