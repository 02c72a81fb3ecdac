import { useState } from 'preact/hooks';
import type { EntryView } from '../protocol/entry-view.ts';
import { composeReport, listReportableClaims } from './report-text.ts';
import { toWebAddress } from './web-address.ts';
import type { Words } from './words.ts';

export interface ReportFormProps {
  readonly t: Words;
  readonly view: EntryView;
  /** The page's address, which goes into the text only if the reader ticks it. */
  readonly pageAddress: string | null;
  /** Where the project takes reports; a plain link, or nothing. */
  readonly reportAddress: string | null;
  /** The heading's element id: what the card is labelled by. */
  readonly headingId: string;
  readonly onCopy: (text: string) => void;
  readonly onCancel: () => void;
}

const LONGEST_CHOICE = 64;

/** Composes the text of a report and shows it. It has no field to type in: a page could hear the keys. */
export function ReportForm({ t, view, pageAddress, reportAddress, headingId, onCopy, onCancel }: ReportFormProps) {
  const [place, choosePlace] = useState<string | null>(null);
  const [ticked, tick] = useState(false);
  const text = composeReport(t, view, { place, address: ticked ? pageAddress : null });
  const projectAddress = toWebAddress(reportAddress);
  return (
    <section class="report" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {t('reportHeading')}
      </h2>
      <p class="report-intro">{t('reportIntro')}</p>
      <label class="field">
        <span>{t('reportClaim')}</span>
        <select onChange={({ currentTarget }) => choosePlace(currentTarget.value || null)}>
          <option value="">{t('reportWhole')}</option>
          {listReportableClaims(t, view).map((claim) => (
            <option key={claim.place} value={claim.place}>
              {shorten(`${claim.section}: ${claim.text}`)}
            </option>
          ))}
        </select>
      </label>
      {pageAddress !== null && (
        <label class="tick">
          <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => tick(currentTarget.checked)} />
          <span>{t('reportWithAddress')}</span>
        </label>
      )}
      <h3>{t('reportPreview')}</h3>
      <p class="report-text">{text}</p>
      {projectAddress !== null && (
        <p class="report-to">
          {t('reportTo')}{' '}
          <a href={projectAddress} target="_blank" rel="noopener noreferrer">
            {projectAddress}
          </a>
        </p>
      )}
      <p class="report-buttons">
        <button type="button" class="button button-strong" onClick={() => onCopy(text)}>
          {t('reportCopy')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('reportCancel')}
        </button>
      </p>
    </section>
  );
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_CHOICE ? text : `${characters.slice(0, LONGEST_CHOICE - 1).join('')}…`;
}
