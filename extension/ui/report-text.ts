import type { EntryView } from '../protocol/entry-view.ts';
import type { Words } from './words.ts';

/** A sentence of the entry that a report can be about. */
export interface ReportableClaim {
  /** Stable within an edition: `official/2`. */
  readonly place: string;
  /** The section's name in the interface's language. */
  readonly section: string;
  readonly text: string;
}

export interface ReportChoice {
  /** `ReportableClaim.place`, or `null` for the entry as a whole. */
  readonly place: string | null;
  /** The page's address; `null` unless the reader ticked it. */
  readonly address: string | null;
}

/** Every sentence of an entry, in the order of the card. */
export function listReportableClaims(t: Words, view: EntryView): ReportableClaim[] {
  const number = (place: string, section: string, texts: readonly string[]): ReportableClaim[] =>
    texts.map((text, index) => ({ place: `${place}/${index + 1}`, section, text }));
  return [
    { place: 'gist', section: t('reportGist'), text: view.gist.text },
    ...number(
      'members',
      t('reportMembers'),
      view.members.map(({ en }) => en),
    ),
    ...number(
      'official',
      t('sectionOfficial'),
      view.official.map(({ text }) => text),
    ),
    ...number(
      'plain',
      t('sectionPlain'),
      view.plain.map(({ text }) => text),
    ),
    ...number(
      'observers',
      t('sectionObservers'),
      view.observers.map(({ who, text }) => `${who}: ${text}`),
    ),
    ...number(
      'origin',
      t('sectionOrigin'),
      view.origin.map(({ date, text }) => `${date}: ${text}`),
    ),
    ...number(
      'distinguish',
      t('sectionDistinguish'),
      view.distinguish.map(({ headword, text }) => `${headword}: ${text}`),
    ),
    ...number(
      'renditions',
      t('sectionRenditions'),
      view.renditions.map(({ form }) => form),
    ),
    ...number(
      'sources',
      t('sectionSources'),
      view.sources.map(({ title, publisher }) => `${title}, ${publisher}`),
    ),
  ];
}

/** The text of a report, ready to be pasted wherever the project takes reports. It ends where the reader goes on. */
export function composeReport(t: Words, view: EntryView, choice: ReportChoice): string {
  const claim = listReportableClaims(t, view).find(({ place }) => place === choice.place);
  const lines = [
    t('reportTitle'),
    t('reportLineEntry', [view.headword, view.chinese['zh-Hans'], view.id]),
    t('reportLineEdition', [view.edition]),
    claim ? t('reportLineClaim', [`${claim.section} (${claim.place})`, claim.text]) : t('reportLineWhole'),
    ...(choice.address === null ? [] : [t('reportLineAddress', [choice.address])]),
    '',
    t('reportLineProblem'),
    '',
  ];
  return lines.join('\n');
}
