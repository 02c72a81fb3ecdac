import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export const SECTION_IDS = [
  'official',
  'plain',
  'observers',
  'origin',
  'timelines',
  'renditions',
  'distinguish',
  'related',
  'sources',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface EntrySectionProps {
  readonly id: SectionId;
  readonly heading: string;
  /** How many things it holds; shown where knowing it helps. */
  readonly count?: number;
  readonly open: boolean;
  readonly onToggle: (id: SectionId, open: boolean) => void;
  readonly children: ComponentChildren;
}

/** One section of an entry, folded away until asked for. */
export function EntrySection({ id, heading, count, open, onToggle, children }: EntrySectionProps) {
  return (
    <details
      class="section"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) onToggle(id, currentTarget.open);
      }}
    >
      <summary>
        <h3>{heading}</h3>
        {count !== undefined && <span class="count">{count}</span>}
        <Icon name="chevron" />
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}
