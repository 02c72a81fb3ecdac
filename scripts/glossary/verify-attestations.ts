import type { Attestation, Glossary } from '../../extension/core/glossary/entry.ts';
import type { Finding } from '../../extension/core/glossary/finding.ts';
import { foldQuotation } from '../../extension/core/glossary/fold-quotation.ts';
import { renditionsOf } from '../../extension/core/glossary/renditions-of.ts';

export interface Verification {
  /** Number of quotations that their source's text contains. */
  readonly verified: number;
  /** Quotations that their source's text does not contain. */
  readonly contradicted: readonly Finding[];
  /** Number of quotations whose source has no text, or whose text was not found. */
  readonly notAtHand: number;
}

/**
 * Looks every quoted attestation up in the text of its source.
 *
 * @param readText the texts of that file name, one for each file found under it; none if it is not at hand
 */
export function verifyAttestations(glossary: Glossary, readText: (name: string) => readonly string[]): Verification {
  const texts = new Map<string, readonly string[]>();
  const textsOf = (name: string): readonly string[] => {
    const known = texts.get(name) ?? readText(name).map(foldQuotation);
    texts.set(name, known);
    return known;
  };
  const contradicted: Finding[] = [];
  let verified = 0;
  let notAtHand = 0;
  for (const { file, path, attestation } of attestationsOf(glossary)) {
    const name = glossary.sources.get(attestation.source)?.text ?? null;
    const folded = name === null ? [] : textsOf(name);
    const quote = foldQuotation(attestation.quote);
    if (name === null || folded.length === 0) notAtHand += 1;
    else if (folded.some((text) => text.includes(quote))) verified += 1;
    else {
      const problem = `"${attestation.quote}" is not in ${name}`;
      contradicted.push({ file, path, problem, mend: hintAt(quote, folded) });
    }
  }
  return { verified, contradicted, notAtHand };
}

function attestationsOf(glossary: Glossary) {
  return [...glossary.entries].flatMap(([name, entry]) =>
    renditionsOf(entry).flatMap(({ path, rendition }) =>
      rendition.attested.map((attestation: Attestation, index) => ({
        file: `entries/${name}`,
        path: [...path, 'attested', index, 'quote'],
        attestation,
      })),
    ),
  );
}

/** Where the text and the quotation part ways. */
function hintAt(quote: string, texts: readonly string[]): string {
  const lower = quote.toLowerCase();
  const sameLetters = texts.map((text) => ({ text, at: text.toLowerCase().indexOf(lower) })).find(({ at }) => at >= 0);
  if (sameLetters) {
    return `its capitals differ: "${sameLetters.text.slice(sameLetters.at, sameLetters.at + quote.length)}"`;
  }
  const beginnings = texts.map((text) => {
    const length = longestBeginning(quote, text);
    return { length, text, at: text.indexOf(quote.slice(0, length)) };
  });
  const [best] = beginnings.sort((a, b) => b.length - a.length);
  if (!best || best.length < Math.min(4, quote.length / 2)) return 'quote what the text prints, or correct the source';
  const goesOn = best.text.slice(best.at, best.at + best.length + 24);
  return `the text goes on: "${goesOn}…"`;
}

/** Length of the longest beginning of `quote` that `text` contains; if it contains one, it contains all shorter ones. */
function longestBeginning(quote: string, text: string): number {
  let low = 0;
  let high = quote.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(quote.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
