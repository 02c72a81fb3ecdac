import { type Tone, toneOfLuminance } from '../protocol/tone.ts';
import { parseShade } from './luminance.ts';
import { isElement, pageRoot, parentAcross } from './native.ts';

/** Tells the tone of the background behind an element, by its nearest opaque ancestor; remembers what it found. */
export interface BackgroundTones {
  toneBehind(node: Node): Tone;
  /** Forgets: the page's colours may have changed. */
  forget(): void;
}

export function createBackgroundTones(): BackgroundTones {
  let known = new WeakMap<Node, Tone>();
  const look = (start: Node): Tone => {
    for (let node: Node | null = start; node; node = parentAcross(node)) {
      const remembered = known.get(node);
      if (remembered) return remembered;
      if (!isElement(node)) continue;
      const style = getComputedStyle(node);
      const shade = parseShade(style.backgroundColor);
      if (shade && shade.alpha > 0.5) return toneOfLuminance(shade.luminance);
      // A picture behind the text cannot be measured; the author chose a text colour that reads on it.
      if (style.backgroundImage !== 'none') {
        const ink = parseShade(style.color);
        return ink && ink.luminance > 0.4 ? 'dark' : 'light';
      }
    }
    // No element paints a background: the browser's own canvas, which follows the page's colour scheme.
    const root = pageRoot();
    const ink = root ? parseShade(getComputedStyle(root).color) : null;
    return ink && ink.luminance > 0.4 ? 'dark' : 'light';
  };
  return {
    toneBehind(node) {
      const tone = look(node);
      known.set(node, tone);
      return tone;
    },
    forget() {
      known = new WeakMap();
    },
  };
}
