import type { TabEntry } from '../../protocol/requests.ts';
import { Switch } from '../../ui/switch.tsx';
import type { WordKey, Words } from '../../ui/words.ts';
import { Logo } from './logo.tsx';
import { chooseBody, isSiteOff, type PopupBody, type PopupState } from './popup-state.ts';
import { TabEntryList } from './tab-entry-list.tsx';

export interface PopupProps {
  readonly t: Words;
  readonly state: PopupState;
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

/** What this page has, and the switches that a reader wants at hand. */
export function Popup({ t, state, onJump, onEnabled, onSite, onStockPhrases }: PopupProps) {
  const { summary, settings } = state;
  const body = chooseBody(state);
  const site = body === 'unreachable' ? '' : (summary?.site ?? '');
  return (
    <main class="tifa popup" lang={t('language')} dir="ltr">
      <header class="popup-top">
        <Logo />
        <h1>{t('extensionName')}</h1>
        <Switch label={t('popupSwitchEverywhere')} labelHidden on={settings.enabled} onChange={onEnabled} />
      </header>
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
    </main>
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
