import type { Kind } from '../core/glossary/entry.ts';

export interface KindSwatchProps {
  readonly kind: Kind;
}

/** The underline that marks this kind on a page: pattern and colour. The words beside it say the same. */
export function KindSwatch({ kind }: KindSwatchProps) {
  return (
    <span class={`swatch swatch-${kind}`} aria-hidden="true">
      {'\u00a0\u00a0\u00a0\u00a0'}
    </span>
  );
}
