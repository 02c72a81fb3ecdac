import type { ComponentChildren } from 'preact';
import { ClaimList } from './claim-list.tsx';
import type { Citing } from './claim-text.tsx';
import { Colophon } from './colophon.tsx';
import { DistinctionList } from './distinction-list.tsx';
import type { EntryCardProps } from './entry-card.tsx';
import { EntrySection, type SectionId } from './entry-section.tsx';
import { ObserverList } from './observer-list.tsx';
import { OriginLine } from './origin-line.tsx';
import { RelatedList } from './related-list.tsx';
import { RenditionList } from './rendition-list.tsx';
import { SourceList } from './source-list.tsx';
import { TimelineList } from './timeline-list.tsx';
import type { WordKey } from './words.ts';

export interface EntrySectionsProps
  extends Pick<
    EntryCardProps,
    't' | 'view' | 'script' | 'openSections' | 'cited' | 'onToggleSection' | 'onFollow' | 'onReturn'
  > {
  readonly citing: Citing;
  /** Set in documents: where links to other entries lead, and the ids that links to sources lead to. */
  readonly entryAddress?: (id: string) => string;
  readonly anchorOf?: (source: number) => string;
  /** `RenditionView.id` of the rendition that the page uses, or `null`. */
  readonly met: number | null;
}

interface Section {
  readonly id: SectionId;
  readonly heading: WordKey;
  readonly size: number;
  readonly counted: boolean;
  readonly body: ComponentChildren;
}

/** The evidence, section by section, in the order of the three voices; sections that hold nothing are left out. */
export function EntrySections(props: EntrySectionsProps) {
  const { t, view, openSections, onToggleSection } = props;
  return (
    <div class="sections">
      {listSections(props)
        .filter(({ size }) => size > 0)
        .map(({ id, heading, size, counted, body }) => (
          <EntrySection
            key={id}
            id={id}
            heading={t(heading)}
            {...(counted ? { count: size } : {})}
            open={openSections.includes(id)}
            onToggle={onToggleSection}
          >
            {body}
          </EntrySection>
        ))}
      <Colophon t={t} view={view} />
    </div>
  );
}

function listSections(props: EntrySectionsProps): Section[] {
  const { t, view, script, citing, met, cited, onFollow, onReturn, entryAddress, anchorOf } = props;
  const { official, plain, observers, origin, timelines, renditions, distinguish, related, sources } = view;
  const section = (
    id: SectionId,
    heading: WordKey,
    size: number,
    counted: boolean,
    body: ComponentChildren,
  ): Section => ({
    id,
    heading,
    size,
    counted,
    body,
  });
  return [
    section('official', 'sectionOfficial', official.length, false, <ClaimList claims={official} {...citing} />),
    section('plain', 'sectionPlain', plain.length, false, <ClaimList claims={plain} {...citing} />),
    section(
      'observers',
      'sectionObservers',
      observers.length,
      true,
      <ObserverList observers={observers} {...citing} />,
    ),
    section('origin', 'sectionOrigin', origin.length, false, <OriginLine origin={origin} {...citing} />),
    section('timelines', 'sectionTimelines', timelines.length, false, <TimelineList t={t} timelines={timelines} />),
    section(
      'renditions',
      'sectionRenditions',
      renditions.length,
      true,
      <RenditionList renditions={renditions} met={met} {...citing} />,
    ),
    section(
      'distinguish',
      'sectionDistinguish',
      distinguish.length,
      false,
      <DistinctionList
        distinctions={distinguish}
        script={script}
        onFollow={onFollow}
        entryAddress={entryAddress}
        {...citing}
      />,
    ),
    section(
      'related',
      'sectionRelated',
      related.length,
      true,
      <RelatedList t={t} related={related} script={script} onFollow={onFollow} entryAddress={entryAddress} />,
    ),
    section(
      'sources',
      'sectionSources',
      sources.length,
      true,
      <SourceList t={t} sources={sources} cited={cited} onReturn={onReturn} {...(anchorOf && { anchorOf })} />,
    ),
  ];
}
