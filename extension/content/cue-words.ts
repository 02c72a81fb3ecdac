/** The cue test's words, derived from the glossary and the gate when the package is built; never kept by hand. */
declare const __CUE_WORDS__: readonly string[];

export const CUE_WORDS: readonly string[] = __CUE_WORDS__;
