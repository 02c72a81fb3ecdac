import type { Timelines } from '../../extension/core/glossary/timeline.ts';
import type { EntryView } from '../../extension/protocol/entry-view.ts';
import { Badge } from '../../extension/ui/badge.tsx';
import { ClaimText } from '../../extension/ui/claim-text.tsx';
import { EntryHead } from '../../extension/ui/entry-head.tsx';
import { SECTION_IDS } from '../../extension/ui/entry-section.tsx';
import { EntrySections } from '../../extension/ui/entry-sections.tsx';
import { describeSubject } from '../../extension/ui/glossary-words.ts';
import { KindSwatch } from '../../extension/ui/kind-swatch.tsx';
import { MemberList } from '../../extension/ui/member-list.tsx';
import { composeReport } from '../../extension/ui/report-text.ts';
import type { Script } from '../../extension/ui/script.ts';
import { toWebAddress } from '../../extension/ui/web-address.ts';
import type { Words } from '../../extension/ui/words.ts';
import { CountsTable } from './counts-table.tsx';

export interface EntryPageProps {
  readonly t: Words;
  readonly view: EntryView;
  readonly script: Script;
  readonly isBrief: boolean;
  readonly timelines: Timelines | null;
  /** Titles of sources, by id. */
  readonly titleOf: (source: string) => string;
  readonly reportAddress: string | null;
}

/** Nothing happens in a document: its links lead where the card would go. */
const nothing = (): void => undefined;
const anchorOf = (source: number): string => `source-${source}`;
const entryAddress = (id: string): string => `${id}.html`;

/** An entry with everything open, drawn by the parts of the card. */
export function EntryPage({ t, view, script, isBrief, timelines, titleOf, reportAddress }: EntryPageProps) {
  const citing = {
    t,
    sources: view.sources,
    onCite: nothing,
    sourceAddress: (source: number) => `#${anchorOf(source)}`,
  };
  const address = toWebAddress(reportAddress);
  return (
    <article class="entry site-entry">
      <p class="site-subject">
        <KindSwatch kind={view.kind} /> {describeSubject(t, view.kind, view.category)}
        {isBrief && <Badge weight="faint">{t('siteBrief')}</Badge>}
      </p>
      <EntryHead t={t} view={view} script={script} headingId="headword" onSpeak={null} />
      <p class="gist">
        <ClaimText claim={view.gist} {...citing} />
      </p>
      <MemberList members={view.members} script={script} {...citing} />
      <EntrySections
        t={t}
        view={view}
        script={script}
        openSections={SECTION_IDS}
        cited={null}
        onToggleSection={nothing}
        onFollow={nothing}
        onReturn={nothing}
        citing={citing}
        met={null}
        entryAddress={entryAddress}
        anchorOf={anchorOf}
      />
      {timelines !== null && <CountsTable t={t} id={view.id} timelines={timelines} titleOf={titleOf} />}
      <details class="section site-report">
        <summary>
          <h3>{t('cardReport')}</h3>
        </summary>
        <div class="section-body">
          <p>{t('siteReportIntro')}</p>
          <pre>{composeReport(t, view, { place: null, address: null })}</pre>
          {address !== null && (
            <p>
              {t('reportTo')} <a href={address}>{address}</a>
            </p>
          )}
        </div>
      </details>
    </article>
  );
}
