import type { EntryRules, FormRules, Language } from './entry.ts';
import { fragment, line, oneOf } from './scalar-shapes.ts';
import { mapping, nullable, type Shape, sequence } from './shape.ts';

/** What `match:` says, `null` where it says nothing: of an entry or, overriding it, of a single form. */
export interface WrittenRules {
  readonly context: 'free' | 'required' | null;
  readonly case: 'any' | 'exact' | null;
  readonly inflect: 'noun' | 'none' | null;
  readonly blockedBefore: readonly string[] | null;
  readonly blockedAfter: readonly string[] | null;
}

interface WrittenEntryRules extends WrittenRules {
  readonly for: readonly string[] | null;
  readonly against: readonly string[] | null;
}

const formFields = {
  context: nullable(oneOf(['free', 'required'])),
  case: nullable(oneOf(['any', 'exact'])),
  inflect: nullable(oneOf(['noun', 'none'])),
  blockedBefore: nullable(sequence(fragment)),
  blockedAfter: nullable(sequence(fragment)),
};

export const formRulesShape: Shape<WrittenRules> = mapping(formFields);

export const entryRulesShape: Shape<WrittenEntryRules> = mapping({
  ...formFields,
  for: nullable(sequence(line)),
  against: nullable(sequence(line)),
});

export const NO_RULES: WrittenRules = {
  context: null,
  case: null,
  inflect: null,
  blockedBefore: null,
  blockedAfter: null,
};
export const NO_ENTRY_RULES: WrittenEntryRules = { ...NO_RULES, for: null, against: null };

/** The rules of one form: its own, else the entry's, else the default. Only English is inflected. */
export function settleFormRules(form: WrittenRules, entry: WrittenRules, language: Language): FormRules {
  return {
    context: form.context,
    case: form.case ?? entry.case ?? 'any',
    inflect: language === 'en' ? (form.inflect ?? entry.inflect ?? 'noun') : 'none',
    blockedBefore: form.blockedBefore ?? entry.blockedBefore ?? [],
    blockedAfter: form.blockedAfter ?? entry.blockedAfter ?? [],
  };
}

export function settleEntryRules(entry: WrittenEntryRules): EntryRules {
  return { context: entry.context ?? 'free', for: entry.for ?? [], against: entry.against ?? [] };
}
