import type { SourceView } from '../protocol/entry-view.ts';
import { Badge } from './badge.tsx';
import { DateText } from './date-text.tsx';
import { formatDate } from './format-date.ts';
import { SOURCE_KIND_WORDS } from './glossary-words.ts';
import { IconButton } from './icon-button.tsx';
import { Phrase } from './phrase.tsx';
import { Prose } from './prose.tsx';
import { toWebAddress } from './web-address.ts';
import type { Words } from './words.ts';

export interface SourceItemProps {
  readonly t: Words;
  readonly source: SourceView;
  readonly cited: boolean;
  readonly onReturn: () => void;
  /** The element's id, where links lead to it. */
  readonly anchor?: string;
}

/** One source: what it is, who published it when, where it is cited, how much of it was read. */
export function SourceItem({ t, source, cited, onReturn, anchor }: SourceItemProps) {
  const { number, kind, author, publisher, date, accessed, read, locators } = source;
  return (
    <li
      class={cited ? 'source cited' : 'source'}
      id={anchor}
      data-source={number}
      tabIndex={-1}
      title={t('sourceAccessed', [formatDate(accessed, t('language'))])}
    >
      <span class="source-number">{number}</span>
      <div>
        <SourceTitle t={t} source={source} />
        <p class="facts">
          <Badge>{t(SOURCE_KIND_WORDS[kind])}</Badge>
          {read === 'beginning' && <Badge weight="faint">{t('sourceBeginning')}</Badge>}
          <Prose text={[author, publisher].filter(Boolean).join(', ')} />
          {date !== null && (
            <>
              {'\u00a0· '}
              <DateText t={t} date={date} />
            </>
          )}
        </p>
        {locators.length > 0 && (
          <p class="locators">
            <Phrase t={t} k="sourceCited" parts={[<Prose key="locators" text={locators.join('; ')} />]} />
          </p>
        )}
      </div>
      {cited && <IconButton icon="return" label={t('sourceReturn')} onPress={onReturn} />}
    </li>
  );
}

function SourceTitle({ t, source }: Pick<SourceItemProps, 't' | 'source'>) {
  const address = toWebAddress(source.url);
  const title = <Prose text={source.title} />;
  return (
    <p class="source-title">
      {address === null ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer" aria-description={t('sourceNewTab')}>
          {title}
        </a>
      )}
      {source.titleEn !== null && (
        <span class="source-gloss" lang="en">
          {' '}
          {source.titleEn}
        </span>
      )}
    </p>
  );
}
