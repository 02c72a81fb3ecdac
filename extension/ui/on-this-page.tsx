import type { EntryView, RenditionView } from '../protocol/entry-view.ts';
import type { Occurrence } from '../protocol/occurrence.ts';
import { CiteMarks } from './cite-marks.tsx';
import type { Citing } from './claim-text.tsx';
import { explainReason } from './explain-reason.ts';
import { explainRendition } from './explain-rendition.ts';
import { Phrase } from './phrase.tsx';

export interface OnThisPageProps extends Citing {
  readonly view: EntryView;
  readonly occurrence: Occurrence;
}

/** Whose rendition the page uses and what the official one is; why an ordinary phrase was marked. Often nothing. */
export function OnThisPage({ view, occurrence, ...citing }: OnThisPageProps) {
  const { t } = citing;
  const remark = explainRendition(t, view, occurrence);
  const reason = explainReason(t, occurrence.reason);
  if (remark === null && reason === null) return null;
  return (
    <section class="here">
      <h3>{t('hereLabel')}</h3>
      {remark && (
        <p>
          {remark.sentences.join(' ')}
          <CiteMarks cite={remark.met.cite} {...citing} />{' '}
          <Phrase t={t} k={remark.presentation} parts={[<PreferredForm key="form" rendition={remark.preferred} />]} />
          <CiteMarks cite={remark.preferred.cite} {...citing} />
        </p>
      )}
      {reason !== null && <p>{reason}</p>}
    </section>
  );
}

function PreferredForm({ rendition }: { readonly rendition: RenditionView }) {
  return (
    <b class={rendition.language === 'en' ? '' : 'zh'} lang={rendition.language}>
      {rendition.form}
    </b>
  );
}
