import { liveRange, type Mark } from './mark.ts';
import { caretAt, shadowAround, shadowRootOf } from './native.ts';

/** Slack around the words, in CSS pixels: lines leave gaps that a pointer should not fall through. */
const SLACK = 2;

/**
 * The painted mark under a point of the viewport. A caret lookup names the text node (constant time; asking the highlight
 * registry is linear in its ranges); only marks in that node are then measured.
 */
export function markAtPoint(x: number, y: number, painted: readonly Mark[]): Mark | null {
  if (painted.length === 0) return null;
  const shadowRoots = shadowRootsOf(painted);
  const position = caretAt(x, y, { shadowRoots });
  const node = position?.offsetNode;
  const inShadow = node instanceof Element && shadowRootOf(node) !== null;
  for (const mark of painted) {
    // Firefox names the host of a shadow tree at most; there the few marks inside are measured.
    const candidate =
      inShadow || !node ? shadowAround(mark.range.startContainer) : liveRange(mark.range).intersectsNode(node);
    if (candidate && covers(mark.range, x, y)) return mark;
  }
  return null;
}

function covers(range: StaticRange, x: number, y: number): boolean {
  for (const rect of liveRange(range).getClientRects()) {
    if (x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK)
      return true;
  }
  return false;
}

function shadowRootsOf(painted: readonly Mark[]): ShadowRoot[] {
  const roots = new Set(painted.map(({ range }) => shadowAround(range.startContainer)));
  return [...roots].filter((root) => root !== null);
}
