import { type Attestation, type Language, OWNERS, type Rendition, STANDINGS } from './entry.ts';
import { formRulesShape, NO_RULES, settleFormRules, type WrittenRules } from './rules-shape.ts';
import { date, id, line, oneOf } from './scalar-shapes.ts';
import { mapped, mapping, nullable, optional, required, type Shape, sequence } from './shape.ts';

/** A rendition as its file writes it: the standing and the rules still depend on its neighbours and its entry. */
type WrittenRendition = Omit<Rendition, 'standing' | 'rules'> & {
  readonly standing: Rendition['standing'] | null;
  readonly match: WrittenRules;
};

const attestation: Shape<Attestation> = mapping({ source: required(id), at: required(line), quote: required(line) });

const commonFields = {
  form: required(line),
  standing: nullable(oneOf(STANDINGS)),
  by: nullable(line),
  since: nullable(date),
  until: nullable(date),
  note: nullable(line),
  attested: optional(sequence(attestation), []),
  match: optional(formRulesShape, NO_RULES),
};

const chinese: Shape<WrittenRendition> = mapping({
  ...commonFields,
  whose: optional(oneOf(OWNERS), 'official'),
  pinyin: nullable(line),
  region: nullable(oneOf(['TW', 'HK'])),
});

const english: Shape<WrittenRendition> = mapped(
  mapping({ ...commonFields, whose: required(oneOf(OWNERS)) }),
  (written) => ({ ...written, pinyin: null, region: null }),
);

/** The renditions of a language, with their standings settled; their rules wait for the entry's. */
export function renditionsShape(language: Language): Shape<readonly UnsettledRendition[]> {
  return mapped(sequence(language === 'en' ? english : chinese), (written) =>
    written.map(({ standing, match, ...rest }, index) => ({
      ...rest,
      standing: standing ?? (index === 0 ? 'preferred' : 'admitted'),
      match,
      language,
    })),
  );
}

export type UnsettledRendition = Omit<Rendition, 'rules'> & {
  readonly match: WrittenRules;
  readonly language: Language;
};

export function settleRendition(rendition: UnsettledRendition, entryRules: WrittenRules): Rendition {
  const { match, language, ...rest } = rendition;
  return { ...rest, rules: settleFormRules(match, entryRules, language) };
}
