import type { ComponentChildren } from 'preact';
import type { WordKey, Words } from '../../extension/ui/words.ts';

/** The indexes, in the order of the navigation. */
export const INDEXES: readonly { readonly file: string; readonly name: WordKey }[] = [
  { file: 'index.html', name: 'siteByEnglish' },
  { file: 'pinyin.html', name: 'siteByPinyin' },
  { file: 'chinese.html', name: 'siteByChinese' },
  { file: 'subjects.html', name: 'siteBySubject' },
  { file: 'sources.html', name: 'siteBySource' },
];

export interface PageShellProps {
  readonly t: Words;
  readonly edition: string;
  /** The page's own title; `null` on the first page. */
  readonly title: string | null;
  /** Relative address of the site's root, from this page: empty, or `../`. */
  readonly base: string;
  /** This page's file, if it is an index. */
  readonly here: string | null;
  readonly children: ComponentChildren;
}

/** What every page has: a name, the search, the indexes, the edition. It loads the site's own files only. */
export function PageShell({ t, edition, title, base, here, children }: PageShellProps) {
  // An index has a first heading of its own; an entry's headings begin with the second level, as in the card.
  const Name = here === null ? 'h1' : 'p';
  return (
    <html lang={t('language')}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title === null ? t('siteTitle') : `${title} · ${t('siteTitle')}`}</title>
        <link rel="stylesheet" href={`${base}site.css`} />
        <script defer src={`${base}search.js`} data-base={base} />
      </head>
      <body class="tifa">
        <header class="site-top">
          <Name class="site-name">
            <a href={`${base}index.html`}>{t('siteTitle')}</a>
          </Name>
          <search class="site-search" hidden>
            <form>
              <input
                type="search"
                aria-label={t('siteSearch')}
                placeholder={t('siteSearch')}
                autocomplete="off"
                spellcheck={false}
                data-nothing={t('siteNothing')}
                data-found-one={t('siteFoundOne', ['$1'])}
                data-found-other={t('siteFoundOther', ['$1'])}
                data-found-many={t('siteFoundMany', ['$1', '$2'])}
                data-failed={t('siteSearchFailed')}
              />
              <ul class="site-results" hidden />
              <p class="site-status" role="status" />
            </form>
          </search>
          <nav class="site-nav" aria-label={t('siteIndexes')}>
            <ul>
              {INDEXES.map(({ file, name }) => (
                <li key={file}>
                  <a href={`${base}${file}`} {...(file === here && { 'aria-current': 'page' as const })}>
                    {t(name)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>{children}</main>
        <footer class="site-foot">
          {t('siteTitle')} · {t('colophonEdition', [edition])} · {t('siteLicence')}
        </footer>
      </body>
    </html>
  );
}
