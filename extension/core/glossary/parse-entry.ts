import {
  CATEGORIES,
  type Check,
  type Citation,
  type Claim,
  type DatedClaim,
  DEPTHS,
  type Distinction,
  type Entry,
  KINDS,
  type Member,
  MIRRORED_RELATIONS,
  type Observation,
  type Relation,
  type RelationKind,
} from './entry.ts';
import type { Parsed } from './finding.ts';
import { renditionsShape, settleRendition } from './rendition-shape.ts';
import { entryRulesShape, NO_ENTRY_RULES, settleEntryRules } from './rules-shape.ts';
import { citation, date, id, line, oneOf } from './scalar-shapes.ts';
import {
  accept,
  filledSequence,
  mapped,
  mapping,
  nullable,
  optional,
  orNull,
  required,
  type Shape,
  sequence,
} from './shape.ts';

const cite = optional<readonly Citation[]>(sequence(citation), []);
const claimFields = { text: required(line), cite };
const claim: Shape<Claim> = mapping(claimFields);
const observation: Shape<Observation> = mapping({ who: required(line), date: nullable(date), ...claimFields });
const datedClaim: Shape<DatedClaim> = mapping({ date: required(date), ...claimFields });
const distinction: Shape<Distinction> = mapping({ entry: required(id), text: required(line), cite });

const member: Shape<Member> = mapped(
  mapping({ 'zh-Hans': required(line), 'zh-Hant': required(line), en: required(line), cite }),
  (written) => ({ zhHans: written['zh-Hans'], zhHant: written['zh-Hant'], en: written.en, cite: written.cite }),
);

const relationKinds = Object.keys(MIRRORED_RELATIONS) as readonly RelationKind[];
const relation: Shape<Relation> = mapping({ entry: required(id), as: required(oneOf(relationKinds)) });

const check: Shape<Check> = mapping({ date: required(date), against: required(filledSequence(id)) });

const designations = mapping({
  'zh-Hans': optional(renditionsShape('zh-Hans'), []),
  'zh-Hant': optional(renditionsShape('zh-Hant'), []),
  en: optional(renditionsShape('en'), []),
});

const entryShape = mapping({
  id: required(id),
  category: required(oneOf(CATEGORIES)),
  kind: required(oneOf(KINDS)),
  depth: required(oneOf(DEPTHS)),
  weight: required(oneOf([1, 2, 3])),
  gist: required(claim),
  official: optional<readonly Claim[]>(sequence(claim), []),
  plain: required(filledSequence(claim)),
  observers: optional<readonly Observation[]>(sequence(observation), []),
  origin: optional<readonly DatedClaim[]>(sequence(datedClaim), []),
  members: optional<readonly Member[]>(sequence(member), []),
  designations: required(designations),
  match: optional(entryRulesShape, NO_ENTRY_RULES),
  distinguish: optional<readonly Distinction[]>(sequence(distinction), []),
  related: optional<readonly Relation[]>(sequence(relation), []),
  checked: nullable(check),
  reviewed: optional(orNull(date), null),
});

/**
 * Reads the data of one entry file, in the shape that `glossary/README.md` writes down.
 *
 * @param value what the YAML or JSON holds: plain objects, arrays and scalars
 * @param file the file's kind and id, for the findings: `entries/two-establishes`
 * @returns the entry with every default filled in, or everything that is wrong with its shape. What is wrong with its
 * content (a missing citation, a relation without its mirror) is left to the data rules. Never throws.
 */
export function parseEntry(value: unknown, file: string): Parsed<Entry> {
  const parsed = entryShape(value, { file, path: [] });
  if (!parsed.ok) return parsed;
  const { match, designations: written, ...rest } = parsed.value;
  return accept({
    ...rest,
    designations: {
      'zh-Hans': written['zh-Hans'].map((rendition) => settleRendition(rendition, match)),
      'zh-Hant': written['zh-Hant'].map((rendition) => settleRendition(rendition, match)),
      en: written.en.map((rendition) => settleRendition(rendition, match)),
    },
    rules: settleEntryRules(match),
  });
}
