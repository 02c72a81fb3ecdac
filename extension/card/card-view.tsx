import { useRef } from 'preact/hooks';
import type { CardAction, CardOptions, CardTone, CopiedThing } from '../protocol/card-contract.ts';
import { composeCitation } from '../ui/citation-text.ts';
import { composeDesignation } from '../ui/designation-text.ts';
import { EntryActions } from '../ui/entry-actions.tsx';
import { EntryCard } from '../ui/entry-card.tsx';
import { ReportForm } from '../ui/report-form.tsx';
import type { Words } from '../ui/words.ts';
import { CardBar } from './card-bar.tsx';
import { CardNoticeLine } from './card-notice-line.tsx';
import { type CardEvent, type CardState, occurrenceShown } from './card-state.ts';
import { useFollowedFocus } from './use-followed-focus.ts';
import { useLocalVoice } from './use-local-voice.ts';

export interface CardViewProps {
  readonly t: Words;
  readonly tone: CardTone;
  readonly state: CardState;
  readonly pageAddress: string | null;
  readonly reportAddress: CardOptions['reportAddress'];
  readonly dispatch: (event: CardEvent) => void;
  readonly onAction: (action: CardAction) => void;
}

/** The id of the heading that names the card; ids do not leave the closed root. */
const HEADING = 'heading';

/** The card: a bar, what scrolls, and what can be done. */
export function CardView(props: CardViewProps) {
  const { t, tone, state, pageAddress, reportAddress, dispatch, onAction } = props;
  const { view, script, reporting, expanded, cited } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const speak = useLocalVoice(script);
  const { rememberCiting, returnToCiting } = useFollowedFocus(scroller, state);
  const copy = (what: CopiedThing, text: string) => onAction({ type: 'copy', what, text });
  return (
    <div
      class="tifa card"
      role="dialog"
      aria-labelledby={HEADING}
      tabIndex={-1}
      data-tone={tone}
      dir="ltr"
      lang={t('language')}
    >
      <CardBar {...props} />
      <div class="scroller" ref={scroller} onClickCapture={rememberCiting}>
        {reporting ? (
          <ReportForm
            t={t}
            view={view}
            pageAddress={pageAddress}
            reportAddress={reportAddress}
            headingId={HEADING}
            onCopy={(text) => copy('report', text)}
            onCancel={() => dispatch({ type: 'report-closed' })}
          />
        ) : (
          <EntryCard
            key={view.id}
            t={t}
            view={view}
            occurrence={occurrenceShown(state)}
            script={script}
            headingId={HEADING}
            expanded={expanded}
            openSections={state.openSections}
            cited={cited?.source ?? null}
            onSpeak={speak && (() => speak(view.chinese[script]))}
            onExpand={(next) => dispatch({ type: 'expanded', expanded: next })}
            onToggleSection={(id, open) => dispatch({ type: 'section-toggled', id, open })}
            onCite={(source) => dispatch({ type: 'cited', source })}
            onReturn={() => {
              dispatch({ type: 'returned' });
              returnToCiting();
            }}
            onFollow={(id) => onAction({ type: 'follow', id })}
          />
        )}
      </div>
      <CardNoticeLine t={t} notice={state.notice} onGone={() => dispatch({ type: 'noticed', notice: null })} />
      {!reporting && (
        <EntryActions
          t={t}
          onCopy={() => copy('designation', composeDesignation(view, script))}
          onCite={() => copy('citation', composeCitation(t, view, script))}
          onReport={() => dispatch({ type: 'report-opened' })}
        />
      )}
    </div>
  );
}
