import { type ComponentChild, Fragment } from 'preact';
import type { WordKey, Words } from './words.ts';

export interface PhraseProps {
  readonly t: Words;
  readonly k: WordKey;
  /** What stands in place of $1, $2 … */
  readonly parts: readonly ComponentChild[];
}

/** Private-use characters that stand in for the parts while the message is looked up; no message holds them. */
const FIRST_STAND_IN = 0xe000;

/** A message with nodes for substitutions, in the order that the language wants them. */
export function Phrase({ t, k, parts }: PhraseProps) {
  const standIns = parts.map((_, index) => String.fromCharCode(FIRST_STAND_IN + index));
  const pieces = t(k, standIns).split(/([\uE000-\uE0FF])/);
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>{index % 2 === 1 ? parts[piece.charCodeAt(0) - FIRST_STAND_IN] : piece}</Fragment>
      ))}
    </>
  );
}
