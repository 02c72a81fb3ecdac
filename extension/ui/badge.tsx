import type { ComponentChildren } from 'preact';

export interface BadgeProps {
  /** `accent` for the reader's own place, `strong` for the one to use, `faint` for what comes with a reservation. */
  readonly weight?: 'plain' | 'accent' | 'strong' | 'faint';
  readonly children: ComponentChildren;
}

/** A word or two in a frame; never breaks across lines. */
export function Badge({ weight = 'plain', children }: BadgeProps) {
  return <span class={`badge badge-${weight}`}>{children}</span>;
}
