import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { LookupState } from './lookup-state.ts';

export interface LookupFieldProps {
  readonly t: Words;
  readonly state: LookupState;
  /** The id of the list that the field moves in, and of an entry in it. */
  readonly listId: string;
  readonly optionId: (index: number) => string;
  readonly onType: (query: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onEnter: () => void;
}

/** The field that has the focus when the popup opens: a combobox of the ARIA Authoring Practices. */
export function LookupField({ t, state, listId, optionId, onType, onMove, onEnter }: LookupFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const { query, found, selected, opened } = state;
  const isListed = opened.length === 0 && found !== null && found.length > 0;
  useLayoutEffect(() => {
    if (opened.length === 0) field.current?.focus();
  }, [opened.length]);
  return (
    <div class="lookup">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        value={query}
        aria-label={t('lookupLabel')}
        placeholder={t('lookupLabel')}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(isListed && { 'aria-activedescendant': optionId(selected) })}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const { key } = event;
          if (key === 'ArrowDown') onMove(1);
          else if (key === 'ArrowUp') onMove(-1);
          else if (key === 'Enter') onEnter();
          else if (key === 'Escape' && query !== '') onType('');
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
}
