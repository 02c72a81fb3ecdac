import { liveRange, type Mark } from './mark.ts';
import { rootOf, shadowRootOf } from './native.ts';

/** Slack around the words, in CSS pixels: lines leave gaps that a pointer should not fall through. */
const SLACK = 2;

/**
 * The painted mark under a point of the viewport. A caret lookup names the text node (constant time; asking the highlight
 * registry is linear in its ranges); only marks in that node are then measured.
 */
export function markAtPoint(x: number, y: number, painted: readonly Mark[]): Mark | null {
  if (painted.length === 0) return null;
  const shadowRoots = shadowRootsOf(painted);
  const position = document.caretPositionFromPoint(x, y, shadowRoots.length > 0 ? { shadowRoots } : {});
  const node = position?.offsetNode;
  const inShadow = node instanceof Element && shadowRootOf(node) !== null;
  for (const mark of painted) {
    // Firefox names the host of a shadow tree at most; there the few marks inside are measured.
    const candidate = inShadow || !node ? isInShadow(mark) : touches(mark.range, node);
    if (candidate && covers(mark.range, x, y)) return mark;
  }
  return null;
}

function touches(range: StaticRange, node: Node): boolean {
  return range.startContainer === node || range.endContainer === node || liveRange(range).intersectsNode(node);
}

function covers(range: StaticRange, x: number, y: number): boolean {
  for (const rect of liveRange(range).getClientRects()) {
    if (x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK)
      return true;
  }
  return false;
}

function isInShadow(mark: Mark): boolean {
  return rootOf(mark.range.startContainer) instanceof ShadowRoot;
}

function shadowRootsOf(painted: readonly Mark[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const mark of painted) {
    const root = rootOf(mark.range.startContainer);
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
}
