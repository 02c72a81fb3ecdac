import { matchedParts } from '../core/search/matched-parts.ts';
import { curlQuotes } from './split-prose.ts';

export interface MatchedTextProps {
  readonly text: string;
  readonly query: string;
}

/** A text with what was typed set off. */
export function MatchedText({ text, query }: MatchedTextProps) {
  return (
    <>
      {matchedParts(curlQuotes(text), query).map((part, index) =>
        part.matched ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
