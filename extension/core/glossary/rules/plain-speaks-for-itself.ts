import { splitQuotations } from '../quotations.ts';
import { checkEntries, type Rule } from './rule.ts';

const SPEAKERS = [
  'critics|observers|analysts|scholars|experts|commentators|officials|some|many',
  'beijing|china|(?:the )?(?:party|ccp|cpc|leadership|government)|xi(?: jinping)?',
].join('|');
const VERBS = [
  'sa(?:y|ys|id)|argu(?:e|es|ed)|claim(?:s|ed)?|insist(?:s|ed)?|assert(?:s|ed)?|believ(?:e|es|ed)',
  'warn(?:s|ed)?|note[sd]?|describe[sd]?|contend(?:s|ed)?',
].join('|');

/** Signs that a sentence reports what somebody says instead of saying what the words mean. */
const ATTRIBUTIONS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${SPEAKERS})(?: \w+ly| often| also| has| have)? (?:${VERBS})\b`, 'i'),
  /\baccording to (?!law\b|the law\b|the rules\b|their\b|its\b)/i,
  /\b(?:is|are|was|were|has been|have been) (?:\w+ly )?(?:seen|regarded|viewed|described|considered|interpreted|said) (?:as|to)\b/i,
];

/** `plain` is one voice: what the Party says belongs under `official`, what others say under `observers`. */
export const plainSpeaksForItself: Rule = (glossary) =>
  checkEntries(glossary, ({ plain }) =>
    plain.flatMap(({ text }, index) => {
      const { own } = splitQuotations(text);
      return ATTRIBUTIONS.flatMap((pattern) => {
        const words = pattern.exec(own)?.[0];
        const mend = 'say what it means, or move it to official or observers';
        return words === undefined ? [] : [{ path: ['plain', index], problem: `"${words.trim()}" in plain`, mend }];
      });
    }),
  );
