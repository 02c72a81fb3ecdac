import type messages from '../public/_locales/en/messages.json';

/** The keys of `_locales`; English is the locale that the others are held against. */
export type WordKey = keyof typeof messages;

/**
 * Looks up a message of `_locales` with its substitutions ($1, $2 …). Components get it as the prop `t`, so that card,
 * pages and site share them.
 */
export type Words = (key: WordKey, substitutions?: readonly string[]) => string;
