import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryView } from '../protocol/entry-view.ts';
import { EntryCard } from './entry-card.tsx';
import type { SectionId } from './entry-section.tsx';
import type { Script } from './script.ts';
import type { Words } from './words.ts';

export interface EntryPaneProps {
  readonly t: Words;
  readonly view: EntryView;
  readonly script: Script;
  readonly headingId: string;
  /** What is open at first; `null` leaves the entry folded. */
  readonly openSections: readonly SectionId[] | null;
  readonly onFollow: (id: string) => void;
}

const FIRST_OPEN: readonly SectionId[] = ['official', 'plain'];

/** An entry on a page of ours, which keeps what is open to itself. The heading has the focus when an entry comes. */
export function EntryPane({ t, view, script, headingId, openSections, onFollow }: EntryPaneProps) {
  const [expanded, expand] = useState(openSections !== null);
  const [open, setOpen] = useState<readonly SectionId[]>(openSections ?? FIRST_OPEN);
  const [cited, cite] = useState<{ readonly source: number } | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const citing = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    pane.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [view.id]);
  useLayoutEffect(() => {
    const source = cited && pane.current?.querySelector<HTMLElement>(`[data-source="${cited.source}"]`);
    source?.scrollIntoView({ block: 'center' });
    source?.focus({ preventScroll: true });
  }, [cited]);

  return (
    <div
      class="entry-pane"
      ref={pane}
      onClickCapture={({ target }) => {
        if (target instanceof Element) citing.current = target.closest<HTMLElement>('.cite') ?? citing.current;
      }}
    >
      <EntryCard
        t={t}
        view={view}
        occurrence={null}
        script={script}
        headingId={headingId}
        expanded={expanded}
        openSections={open}
        cited={cited?.source ?? null}
        onSpeak={null}
        onExpand={expand}
        onToggleSection={(id, isOpen) => setOpen(isOpen ? [...open, id] : open.filter((other) => other !== id))}
        onCite={(source) => {
          expand(true);
          setOpen(open.includes('sources') ? open : [...open, 'sources']);
          cite({ source });
        }}
        onReturn={() => {
          cite(null);
          citing.current?.scrollIntoView({ block: 'center' });
          citing.current?.focus({ preventScroll: true });
        }}
        onFollow={onFollow}
      />
    </div>
  );
}
