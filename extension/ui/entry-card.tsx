import type { Ref } from 'preact';
import type { EntryView } from '../protocol/entry-view.ts';
import type { Occurrence } from '../protocol/occurrence.ts';
import { ClaimText } from './claim-text.tsx';
import { countWords } from './count-words.ts';
import { EntryHead } from './entry-head.tsx';
import type { SectionId } from './entry-section.tsx';
import { EntrySections } from './entry-sections.tsx';
import { Icon } from './icon.tsx';
import { MemberList } from './member-list.tsx';
import { OnThisPage } from './on-this-page.tsx';
import type { Script } from './script.ts';
import type { Words } from './words.ts';

export interface EntryCardProps {
  readonly t: Words;
  readonly view: EntryView;
  /** Where on a page the entry was met, or `null`. */
  readonly occurrence: Occurrence | null;
  readonly script: Script;
  readonly headingId: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Whether the sections are shown. */
  readonly expanded: boolean;
  readonly openSections: readonly SectionId[];
  /** The source last asked for, or `null`. */
  readonly cited: number | null;
  /** Speaks the Chinese; `null` where no local voice can. */
  readonly onSpeak: (() => void) | null;
  readonly onExpand: (expanded: boolean) => void;
  readonly onToggleSection: (id: SectionId, open: boolean) => void;
  readonly onCite: (source: number) => void;
  /** Goes back to the sentence that the source was asked for from. */
  readonly onReturn: () => void;
  readonly onFollow: (id: string) => void;
}

/** An entry: the gist first, the evidence under "More". */
export function EntryCard(props: EntryCardProps) {
  const { t, view, occurrence, script, expanded, onCite } = props;
  const citing = { t, sources: view.sources, onCite };
  return (
    <article class="entry">
      <EntryHead
        t={t}
        view={view}
        script={script}
        headingId={props.headingId}
        headingRef={props.headingRef ?? null}
        onSpeak={props.onSpeak}
      />
      <p class="gist">
        <ClaimText claim={view.gist} {...citing} />
      </p>
      {occurrence && <OnThisPage view={view} occurrence={occurrence} {...citing} />}
      <MemberList members={view.members} script={script} {...citing} />
      <button type="button" class="more" aria-expanded={expanded} onClick={() => props.onExpand(!expanded)}>
        <span>{t(expanded ? 'cardLess' : 'cardMore')}</span>
        <span class="count">{countWords(t, 'sources', view.sources.length)}</span>
        <Icon name="chevron" />
      </button>
      {expanded && <EntrySections {...props} citing={citing} met={occurrence?.rendition ?? null} />}
    </article>
  );
}
