import type { TabEntry } from '../../protocol/requests.ts';
import { Chinese } from '../../ui/chinese.tsx';
import { countWords } from '../../ui/count-words.ts';
import { KIND_WORDS } from '../../ui/glossary-words.ts';
import { KindSwatch } from '../../ui/kind-swatch.tsx';
import { Prose } from '../../ui/prose.tsx';
import { scriptOf } from '../../ui/script.ts';
import type { Words } from '../../ui/words.ts';

export interface TabEntryListProps {
  readonly t: Words;
  readonly entries: readonly TabEntry[];
  readonly onJump: (entry: TabEntry) => void;
}

/** The page's entries, each a way to its next mark. */
export function TabEntryList({ t, entries, onJump }: TabEntryListProps) {
  const occurrences = entries.reduce((sum, { count }) => sum + count, 0);
  const script = scriptOf(t('language'));
  return (
    <section class="popup-page">
      <div class="popup-heading">
        <h2>{t('popupOnThisPage')}</h2>
        <span>
          {countWords(t, 'entries', entries.length)} · {countWords(t, 'occurrences', occurrences)}
        </span>
      </div>
      <ul class="popup-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="popup-entry" title={t('popupJump')} onClick={() => onJump(entry)}>
              <span title={t(KIND_WORDS[entry.kind])}>
                <KindSwatch kind={entry.kind} />
              </span>
              <b>
                <Prose text={entry.headword} />
              </b>
              <span class="popup-count">{entry.count}</span>
              <Chinese forms={entry.chinese} script={script} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
