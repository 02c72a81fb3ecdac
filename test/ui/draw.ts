import { type ComponentChild, Fragment, type VNode } from 'preact';

/** An element that a component would draw. */
export interface Drawn {
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Draws a component without hooks to a flat list of its elements, in the order of the document, without a browser. */
export function draw(child: ComponentChild): Drawn[] {
  const drawn: Drawn[] = [];
  drawInto(child, drawn);
  return drawn;
}

/** What a reader of the drawing would read. */
export function textOf(child: ComponentChild): string {
  return drawInto(child, []);
}

function drawInto(child: unknown, drawn: Drawn[]): string {
  if (Array.isArray(child)) return child.map((one) => drawInto(one, drawn)).join('');
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child !== 'object') return String(child);
  const { type, props } = child as VNode<Record<string, unknown>>;
  if (typeof type === 'function' && type !== Fragment) {
    const component = type as (props: unknown) => unknown;
    return drawInto(component(props), drawn);
  }
  if (typeof type !== 'string') return drawInto(props.children, drawn);
  const at = drawn.length;
  const element = { name: type, props, text: '' };
  drawn.push(element);
  const text = drawInto(props.children, drawn);
  drawn[at] = { ...element, text };
  return text;
}
