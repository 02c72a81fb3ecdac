import { checkEntries, type Rule } from './rule.ts';

/** Two gists that share this part of their words say the same. */
const NEARLY_SAME = 0.7;

/** No two entries have the same gist, or nearly: one concept, one entry. Each pair is reported once, at the later entry. */
export const gistsDiffer: Rule = (glossary) => {
  const seen: { readonly name: string; readonly words: ReadonlySet<string> }[] = [];
  return checkEntries(glossary, ({ gist }, name) => {
    const words = new Set(gist.text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    const twins = seen.filter((other) => shareOfCommonWords(words, other.words) >= NEARLY_SAME);
    seen.push({ name, words });
    return twins.map((twin) => ({
      path: ['gist', 'text'],
      problem: `nearly the gist of ${twin.name}`,
      mend: 'say what sets this entry apart, or merge the two',
    }));
  });
};

/** Jaccard index. */
function shareOfCommonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(1, a.size + b.size - common);
}
