import type { VNode } from 'preact';
import { citationsOf } from '../../extension/core/glossary/citations-of.ts';
import type { Glossary } from '../../extension/core/glossary/entry.ts';
import type { Timelines } from '../../extension/core/glossary/timeline.ts';
import type { EntryLink, EntryView } from '../../extension/protocol/entry-view.ts';
import { linkTo } from '../../extension/protocol/entry-view-of.ts';
import { countWords } from '../../extension/ui/count-words.ts';
import { describeCategory } from '../../extension/ui/glossary-words.ts';
import { scriptOf } from '../../extension/ui/script.ts';
import type { Words } from '../../extension/ui/words.ts';
import { EntryPage } from './entry-page.tsx';
import { IndexPage, type IndexPageProps } from './index-page.tsx';
import { listChinese, listEnglish, listPinyin, listSubjects } from './list-index.ts';
import { PageShell } from './page-shell.tsx';
import { SourcePage } from './source-page.tsx';

export interface SiteContent {
  readonly glossary: Glossary;
  readonly views: ReadonlyMap<string, EntryView>;
  readonly timelines: Timelines | null;
  readonly edition: string;
  readonly reportAddress: string | null;
}

/** A page of the site: its path from the root, and what it shows. */
export interface SitePage {
  readonly file: string;
  readonly page: VNode;
}

/** Every page of the site. */
export function listPages(t: Words, content: SiteContent): readonly SitePage[] {
  const { glossary, edition, views, timelines, reportAddress } = content;
  const entries = [...glossary.entries.values()];
  const index = (file: string, props: Omit<IndexPageProps, 't'>): SitePage => ({
    file,
    page: (
      <PageShell t={t} edition={edition} title={file === 'index.html' ? null : props.heading} base="" here={file}>
        <IndexPage t={t} {...props} />
      </PageShell>
    ),
  });
  const plain = { intro: null, isDense: false };
  const script = scriptOf(t('language'));
  const titleOf = (source: string): string => glossary.sources.get(source)?.title ?? source;
  return [
    index('index.html', {
      heading: t('siteSubtitle'),
      intro: t('siteIntro', [countWords(t, 'entries', entries.length)]),
      groups: listEnglish(entries, script),
      isDense: false,
    }),
    index('pinyin.html', { ...plain, heading: t('siteByPinyin'), groups: listPinyin(entries, script) }),
    index('chinese.html', { ...plain, heading: t('siteByChinese'), groups: listChinese(entries), isDense: true }),
    index('subjects.html', {
      ...plain,
      heading: t('siteBySubject'),
      groups: listSubjects(entries, script, ({ category }) => describeCategory(t, category)),
    }),
    {
      file: 'sources.html',
      page: (
        <PageShell t={t} edition={edition} title={t('siteBySource')} base="" here="sources.html">
          <SourcePage t={t} sources={listSources(glossary)} />
        </PageShell>
      ),
    },
    ...entries.flatMap((entry): SitePage[] => {
      const view = views.get(entry.id);
      if (!view) return [];
      const page = (
        <PageShell t={t} edition={edition} title={view.headword} base="../" here={null}>
          <EntryPage
            t={t}
            view={view}
            script={script}
            isBrief={entry.depth === 'brief'}
            timelines={timelines}
            titleOf={titleOf}
            reportAddress={reportAddress}
          />
        </PageShell>
      );
      return [{ file: `entries/${entry.id}.html`, page }];
    }),
  ];
}

function listSources({ entries, sources }: Glossary) {
  const citing = new Map<string, Map<string, EntryLink>>();
  for (const entry of entries.values()) {
    for (const { citation } of citationsOf(entry)) {
      const links = citing.get(citation.source) ?? new Map<string, EntryLink>();
      citing.set(citation.source, links.set(entry.id, linkTo(entry)));
    }
  }
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  const nameOf = (entry: { readonly publisher: string; readonly title: string }) => `${entry.publisher} ${entry.title}`;
  return [...sources.values()]
    .sort((a, b) => compare(nameOf(a), nameOf(b)))
    .map((source) => ({ source, entries: sortLinks([...(citing.get(source.id)?.values() ?? [])]) }));
}

function sortLinks(links: readonly EntryLink[]): readonly EntryLink[] {
  return links.toSorted((a, b) => (a.headword < b.headword ? -1 : 1));
}
