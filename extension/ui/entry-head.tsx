import type { Ref } from 'preact';
import type { EntryView } from '../protocol/entry-view.ts';
import { Chinese } from './chinese.tsx';
import { IconButton } from './icon-button.tsx';
import { Prose } from './prose.tsx';
import type { Script } from './script.ts';
import type { Words } from './words.ts';

export interface EntryHeadProps {
  readonly t: Words;
  readonly view: EntryView;
  readonly script: Script;
  /** The heading's element id: what the card is labelled by. */
  readonly headingId: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Speaks the Chinese; `null` where no local voice can. */
  readonly onSpeak: (() => void) | null;
}

/** Headword, Chinese, pinyin. */
export function EntryHead({ t, view, script, headingId, headingRef, onSpeak }: EntryHeadProps) {
  return (
    <div class="head">
      <h2 id={headingId} ref={headingRef ?? null} tabIndex={-1}>
        <Prose text={view.headword} />
      </h2>
      <p class="names">
        <Chinese forms={view.chinese} script={script} class="names-zh" />{' '}
        <bdi class="pinyin" lang="zh-Latn-pinyin">
          {view.chinese.pinyin}
        </bdi>
        {onSpeak && <IconButton icon="speak" label={t('cardSpeak', [view.chinese[script]])} onPress={onSpeak} />}
      </p>
    </div>
  );
}
