import { createElementWalker, isElement, shadowRootOf } from './native.ts';

/**
 * Looks for open shadow roots in a subtree and inside the roots themselves, in steps that can be sliced. A root that is
 * attached to an element of the page fires no mutation: it has to be looked for.
 *
 * @param onRoot Called for each root, an outer one before those inside it.
 */
export function* findShadowRoots(root: Node, onRoot: (shadow: ShadowRoot) => void): Generator<void> {
  const walker = createElementWalker(root);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    yield;
    const shadow = isElement(node) ? shadowRootOf(node) : null;
    if (!shadow) continue;
    onRoot(shadow);
    yield* findShadowRoots(shadow, onRoot);
  }
}
