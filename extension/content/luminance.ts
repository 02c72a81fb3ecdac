/** A colour of the page as far as marks care: how light it is, and how much it covers. */
export interface Shade {
  /** Relative luminance (WCAG 2.2), 0 to 1; for lab and lch forms taken from their lightness alone. */
  readonly luminance: number;
  readonly alpha: number;
}

/**
 * Reads a computed colour: `rgb()`, `rgba()`, `color(srgb …)`, `lab()`, `lch()`, `oklab()`, `oklch()`.
 *
 * @returns `null` for a form it does not know.
 */
export function parseShade(color: string): Shade | null {
  const [, name, inside = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const words = inside.split(/[\s,/]+/).filter((word) => word !== '');
  if (name === 'color') words.shift();
  const numbers = words.map((word) => (word.endsWith('%') ? Number.parseFloat(word) / 100 : Number.parseFloat(word)));
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, alpha = 1] = numbers;
  if (Number.isNaN(a + b + c + alpha)) return null;
  switch (name) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminanceOf(a / 255, b / 255, c / 255), alpha };
    case 'color':
      return { luminance: luminanceOf(a, b, c), alpha };
    case 'lab':
    case 'lch':
      return { luminance: (((words[0]?.endsWith('%') ? a * 100 : a) + 16) / 116) ** 3, alpha };
    case 'oklab':
    case 'oklch':
      return { luminance: a ** 3, alpha };
    default:
      return null;
  }
}

/** Relative luminance of an sRGB colour, channels 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminanceOf(red: number, green: number, blue: number): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
