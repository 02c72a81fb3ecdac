import { useEffect } from 'preact/hooks';
import type { CardNotice } from '../protocol/card-contract.ts';
import { Icon } from '../ui/icon.tsx';
import type { WordKey, Words } from '../ui/words.ts';

export interface CardNoticeLineProps {
  readonly t: Words;
  readonly notice: CardNotice | null;
  readonly onGone: () => void;
}

const NOTICE_WORDS: Readonly<Record<CardNotice, WordKey>> = {
  copied: 'noticeCopied',
  'copy-failed': 'noticeCopyFailed',
  'not-found': 'noticeNotFound',
};
/** Milliseconds that a notice stays to be seen; it has been read aloud by then. */
const NOTICE_TIME = 2400;

/** A polite live region: it stands there before it has anything to say, or nothing would be read. */
export function CardNoticeLine({ t, notice, onGone }: CardNoticeLineProps) {
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(onGone, NOTICE_TIME);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <p class="notice" role="status">
      {notice !== null && (
        <span>
          {notice === 'copied' && <Icon name="done" />}
          {t(NOTICE_WORDS[notice])}
        </span>
      )}
    </p>
  );
}
