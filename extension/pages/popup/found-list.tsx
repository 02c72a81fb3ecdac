import { useLayoutEffect, useRef } from 'preact/hooks';
import { matchedParts } from '../../core/search/matched-parts.ts';
import type { SearchDocument } from '../../core/search/search-document.ts';
import { KindSwatch } from '../../ui/kind-swatch.tsx';
import { MatchedText } from '../../ui/matched-text.tsx';
import type { Script } from '../../ui/script.ts';
import { curlQuotes } from '../../ui/split-prose.ts';
import type { Words } from '../../ui/words.ts';

export interface FoundListProps {
  readonly t: Words;
  readonly query: string;
  readonly found: readonly SearchDocument[];
  readonly selected: number;
  readonly script: Script;
  readonly listId: string;
  readonly optionId: (index: number) => string;
  readonly onOpen: (id: string) => void;
}

/** The entries that the query names, best first, with what was typed set off. */
export function FoundList({ t, query, found, selected, script, listId, optionId, onOpen }: FoundListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, found]);
  if (found.length === 0) {
    return (
      <section class="popup-state" aria-live="polite">
        <h2>{t('lookupNothing')}</h2>
        <p>{t('lookupNothingHint')}</p>
      </section>
    );
  }
  return (
    <div ref={list} id={listId} class="popup-list found" role="listbox" aria-label={t('lookupFound')}>
      {found.map((one, index) => (
        // The keys are the field's, which has the focus throughout.
        // biome-ignore lint/a11y/useKeyWithClickEvents: a combobox's options are chosen with the field's keys
        // biome-ignore lint/a11y/useFocusableInteractive: the field points at the option it is on
        <div
          key={one.id}
          id={optionId(index)}
          role="option"
          aria-selected={index === selected}
          class="found-entry"
          onClick={() => onOpen(one.id)}
        >
          <KindSwatch kind={one.kind} />
          <span class="found-names">
            <b lang="en">
              <MatchedText text={one.headword} query={query} />
            </b>{' '}
            <bdi class="zh" lang={script}>
              <MatchedText text={one.names[script]} query={query} />
            </bdi>
          </span>
          <span class="found-line" lang="en">
            <OtherName document={one} query={query} />
          </span>
        </div>
      ))}
    </div>
  );
}

/** Another rendition that was typed, or the pinyin: why the entry is in the list, where its headword does not tell. */
function OtherName({ document, query }: { readonly document: SearchDocument; readonly query: string }) {
  const { headword, renditions, pinyin, gist } = document;
  const isTold = (text: string): boolean => matchedParts(text, query).some(({ matched }) => matched);
  const rendition = renditions.find(isTold);
  const shown = isTold(headword) ? undefined : (rendition ?? (isTold(pinyin) ? pinyin : undefined));
  if (shown === undefined) return curlQuotes(gist);
  return (
    <>
      <span class={rendition === undefined ? 'pinyin' : ''}>
        <MatchedText text={shown} query={query} />
      </span>{' '}
      · {curlQuotes(gist)}
    </>
  );
}
