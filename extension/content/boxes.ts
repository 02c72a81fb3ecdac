import { isElement, parentAcross } from './native.ts';

/** The nearest element around a node, itself included; of a shadow root, its host. */
export function elementAround(node: Node): Element | null {
  for (let around: Node | null = node; around; around = parentAcross(around)) if (isElement(around)) return around;
  return null;
}

/** The nearest element that has a box of its own: an observer never sees one with `display: contents`. */
export function boxAround(node: Node): Element | null {
  let element = elementAround(node);
  while (element && getComputedStyle(element).display === 'contents') {
    const parent = parentAcross(element);
    element = parent && elementAround(parent);
  }
  return element;
}

/** How often each element is wanted by someone; the first and the last time make a difference. */
export interface ElementCounter {
  /** Returns whether the element is new. */
  add(element: Element): boolean;
  /** Returns whether the element is gone. */
  remove(element: Element): boolean;
  has(element: Element): boolean;
}

export function createElementCounter(): ElementCounter {
  const counts = new Map<Element, number>();
  return {
    add(element) {
      const count = counts.get(element) ?? 0;
      counts.set(element, count + 1);
      return count === 0;
    },
    remove(element) {
      const count = counts.get(element) ?? 0;
      if (count > 1) counts.set(element, count - 1);
      else counts.delete(element);
      return count === 1;
    },
    has: (element) => counts.has(element),
  };
}
