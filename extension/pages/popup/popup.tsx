import { addressOfEntry } from '../../protocol/entry-address.ts';
import type { EntryView } from '../../protocol/entry-view.ts';
import type { TabEntry } from '../../protocol/requests.ts';
import { EntryPane } from '../../ui/entry-pane.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Script, scriptOf } from '../../ui/script.ts';
import { Switch } from '../../ui/switch.tsx';
import type { WordKey, Words } from '../../ui/words.ts';
import { FoundList } from './found-list.tsx';
import { Logo } from './logo.tsx';
import { LookupField } from './lookup-field.tsx';
import type { LookupState } from './lookup-state.ts';
import { chooseBody, isSiteOff, type PopupBody, type PopupState } from './popup-state.ts';
import { TabEntryList } from './tab-entry-list.tsx';

export interface PopupProps {
  readonly t: Words;
  readonly state: PopupState;
  readonly lookup: LookupState;
  readonly onType: (query: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  /** Goes to an entry's next mark on the page. */
  readonly onJump: (entry: TabEntry) => void;
  readonly onEnabled: (on: boolean) => void;
  readonly onSite: (site: string, on: boolean) => void;
  readonly onStockPhrases: (on: boolean) => void;
}

type Message = Exclude<PopupBody, 'entries'>;

const MESSAGES: Readonly<Record<Message, { readonly heading: WordKey; readonly hint: WordKey | null }>> = {
  loading: { heading: 'popupLoading', hint: null },
  none: { heading: 'popupNone', hint: 'popupNoneHint' },
  'off-here': { heading: 'popupOffHere', hint: 'popupOffHereHint' },
  'off-everywhere': { heading: 'popupOffEverywhere', hint: 'popupOffEverywhereHint' },
  unreachable: { heading: 'popupUnreachable', hint: 'popupUnreachableHint' },
};

/** The ids by which the field points into its list. */
const LIST = 'found';
const optionId = (index: number): string => `found-${index}`;

/** The lookup; until something is typed, what this page has, and the switches that a reader wants at hand. */
export function Popup(props: PopupProps) {
  const { t, state, lookup, onEnabled, onOpen } = props;
  const { found, selected, opened } = lookup;
  const [view] = opened.slice(-1);
  const script = scriptOf(t('language'));
  return (
    <main class="tifa popup" lang={t('language')} dir="ltr">
      <header class="popup-top">
        <Logo />
        <h1 class="unseen">{t('extensionName')}</h1>
        <LookupField
          t={t}
          state={lookup}
          listId={LIST}
          optionId={optionId}
          onType={props.onType}
          onMove={props.onMove}
          onEnter={() => {
            const chosen = found?.[selected];
            if (chosen) onOpen(chosen.id);
          }}
        />
        <Switch label={t('popupSwitchEverywhere')} labelHidden on={state.settings.enabled} onChange={onEnabled} />
      </header>
      {view ? (
        <OpenedEntry t={t} view={view} script={script} onOpen={onOpen} onBack={props.onBack} />
      ) : found !== null ? (
        <FoundList
          t={t}
          query={lookup.query}
          found={found}
          selected={selected}
          script={script}
          listId={LIST}
          optionId={optionId}
          onOpen={onOpen}
        />
      ) : (
        <PageBody {...props} />
      )}
    </main>
  );
}

/** What this page has, and the switches. */
function PageBody({ t, state, onJump, onSite, onStockPhrases }: PopupProps) {
  const { summary, settings } = state;
  const body = chooseBody(state);
  const site = body === 'unreachable' ? '' : (summary?.site ?? '');
  return (
    <>
      {body === 'entries' && summary !== null ? (
        <TabEntryList t={t} entries={summary.entries} onJump={onJump} />
      ) : (
        <PopupMessage t={t} message={body as Message} />
      )}
      {settings.enabled && (
        <section class="popup-settings" aria-label={t('popupSettings')}>
          {site !== '' && (
            <Switch
              label={t('popupSwitchSite', [site])}
              on={!isSiteOff(site, settings)}
              onChange={(on) => onSite(site, on)}
            />
          )}
          <Switch
            label={t('popupSwitchStock')}
            hint={t('popupSwitchStockHint')}
            on={settings.stockPhrases}
            onChange={onStockPhrases}
          />
        </section>
      )}
    </>
  );
}

interface OpenedEntryProps extends Pick<PopupProps, 't' | 'onOpen' | 'onBack'> {
  readonly view: EntryView;
  readonly script: Script;
}

/** An entry that was looked up, with the way back to what was found. */
function OpenedEntry({ t, view, script, onOpen, onBack }: OpenedEntryProps) {
  return (
    <section class="popup-opened" aria-labelledby="headword">
      <div class="popup-opened-bar">
        <button type="button" class="action" onClick={onBack}>
          <Icon name="back" />
          {t('cardBack')}
        </button>
        <a class="action" href={`/${addressOfEntry(view.id)}`} target="_blank" rel="noopener">
          <Icon name="open" />
          {t('lookupOpenPage')}
        </a>
      </div>
      <div class="popup-scroller">
        <EntryPane
          key={view.id}
          t={t}
          view={view}
          script={script}
          headingId="headword"
          openSections={null}
          onFollow={onOpen}
        />
      </div>
    </section>
  );
}

function PopupMessage({ t, message }: { readonly t: Words; readonly message: Message }) {
  const { heading, hint } = MESSAGES[message];
  return (
    <section class="popup-state" aria-live="polite">
      <h2>{t(heading)}</h2>
      {hint !== null && <p>{t(hint)}</p>}
    </section>
  );
}
