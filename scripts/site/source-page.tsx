import type { Source } from '../../extension/core/glossary/entry.ts';
import type { EntryLink } from '../../extension/protocol/entry-view.ts';
import { Badge } from '../../extension/ui/badge.tsx';
import { formatDate } from '../../extension/ui/format-date.ts';
import { SOURCE_KIND_WORDS } from '../../extension/ui/glossary-words.ts';
import { toWebAddress } from '../../extension/ui/web-address.ts';
import type { Words } from '../../extension/ui/words.ts';

export interface ListedSource {
  readonly source: Source;
  /** The entries that cite it. */
  readonly entries: readonly EntryLink[];
}

export interface SourcePageProps {
  readonly t: Words;
  /** In the order of the page. */
  readonly sources: readonly ListedSource[];
}

/** Every source, with the entries that rest on it. */
export function SourcePage({ t, sources }: SourcePageProps) {
  return (
    <div class="site-index">
      <h1>{t('siteBySource')}</h1>
      <ul class="site-sources">
        {sources.map((listed) => (
          <SourceLine key={listed.source.id} t={t} {...listed} />
        ))}
      </ul>
    </div>
  );
}

function SourceLine({ t, source, entries }: ListedSource & { readonly t: Words }) {
  const { id, title, titleEn, author, publisher, date, url, kind, read, language, note } = source;
  const address = toWebAddress(url);
  const lang = language[0] ?? 'en';
  const name = (
    <span lang={lang} class={lang === 'en' ? '' : 'zh'}>
      {title}
    </span>
  );
  const facts = [author, publisher, date === null ? null : formatDate(date, t('language')), note];
  return (
    <li id={id}>
      <p>
        {address === null ? name : <a href={address}>{name}</a>} {titleEn !== null && <span lang="en">{titleEn}</span>}
      </p>
      <p class="facts">
        <Badge>{t(SOURCE_KIND_WORDS[kind])}</Badge>
        {read === 'beginning' && <Badge weight="faint">{t('sourceBeginning')}</Badge>}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {entries.length > 0 && (
        <p class="site-cited">
          {t('siteCitedBy')}:{' '}
          {entries.map(({ id: entry, headword }, index) => (
            <>
              {index > 0 && ', '}
              <a href={`entries/${entry}.html`}>{headword}</a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}
