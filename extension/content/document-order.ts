import { comparePosition, rootOf, shadowAround } from './native.ts';

/**
 * Whether a node comes before another as the page is read: a shadow tree where its host stands, before the host's own
 * children. The browser's own comparison is arbitrary between trees.
 *
 * @returns Negative if `a` comes first, positive if `b` does, 0 if they are the same.
 */
export function compareInDocument(a: Node, b: Node): number {
  const wayOfA = wayOut(a);
  const wayOfB = wayOut(b);
  for (const [at, nodeOfA] of wayOfA.entries()) {
    const root = rootOf(nodeOfA);
    const nodeOfB = wayOfB.find((node) => rootOf(node) === root);
    if (!nodeOfB) continue;
    if (nodeOfA !== nodeOfB) {
      return (comparePosition(nodeOfA, nodeOfB) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
    }
    // One stands in the other's shadow tree, or they are the same.
    return nodeOfB === b ? (at === 0 ? 0 : 1) : -1;
  }
  return 0;
}

/** A node, the host of its shadow tree, the host of that one's, and so on out to the document. */
function wayOut(node: Node): Node[] {
  const way = [node];
  for (let root = shadowAround(node); root; root = shadowAround(root.host)) way.push(root.host);
  return way;
}
