import type { PatternInput, TableInput } from '../../../extension/core/match/table-input.ts';

/** A pattern with the most ordinary rules. */
export function pattern(form: string, rules: Partial<PatternInput> = {}): PatternInput {
  const language = /[\u3400-\u9fff]/.test(form) ? 'zh-Hans' : 'en';
  return {
    form,
    entry: 0,
    rendition: 0,
    language,
    needs: 'nothing',
    case: 'any',
    blockedBefore: [],
    blockedAfter: [],
    ...rules,
  };
}

/** A table's input with these patterns, all of one entry unless they say otherwise. */
export function tableOf(patterns: readonly PatternInput[], more: Partial<TableInput> = {}): TableInput {
  const count = Math.max(1, ...patterns.map(({ entry }) => entry + 1));
  const entries = Array.from({ length: count }, (_, at) => ({
    id: `entry-${at}`,
    kind: 'concept' as const,
    weight: 2 as const,
    for: [],
    against: [],
  }));
  return { entries, patterns, cues: [], ...more };
}
