import type { EntryView } from '../../protocol/entry-view.ts';
import { EntryPane } from '../../ui/entry-pane.tsx';
import { SECTION_IDS } from '../../ui/entry-section.tsx';
import { describeSubject } from '../../ui/glossary-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { scriptOf } from '../../ui/script.ts';
import type { Words } from '../../ui/words.ts';

export interface EntryPageProps {
  readonly t: Words;
  /** `null` where there is no such entry. */
  readonly view: EntryView | null;
  /** What was asked for, where nothing was found. */
  readonly query: string;
  /** Whether what others can use was just copied. */
  readonly copied: boolean;
  readonly onCopy: () => void;
  readonly onFollow: (id: string) => void;
}

/** An entry on a page that can be bookmarked, with everything open. */
export function EntryPage({ t, view, query, copied, onCopy, onFollow }: EntryPageProps) {
  const script = scriptOf(t('language'));
  if (view === null) {
    return (
      <main class="tifa entry-page" lang={t('language')}>
        <div class="entry-page-none">
          <h1>{query === '' ? t('noticeNotFound') : t('entryPageNothing', [query])}</h1>
          <p>{t('lookupNothingHint')}</p>
        </div>
      </main>
    );
  }
  return (
    <main class="tifa entry-page" lang={t('language')}>
      <h1 class="unseen">{t('extensionName')}</h1>
      <div class="entry-page-bar">
        <span>{describeSubject(t, view.kind, view.category)}</span>
        <button type="button" class="action" title={t('entryPageCopyHint')} onClick={onCopy}>
          <Icon name={copied ? 'done' : 'copy'} />
          <span role="status">{copied ? t('noticeCopied') : `tf ${view.id}`}</span>
        </button>
      </div>
      <EntryPane
        key={view.id}
        t={t}
        view={view}
        script={script}
        headingId="headword"
        openSections={SECTION_IDS}
        onFollow={onFollow}
      />
    </main>
  );
}
