/** The glossary's closed sets, put into words. A value without a word does not compile. */
import type { Category, Kind, Language, Owner, RelationKind, SourceKind, Standing } from '../core/glossary/entry.ts';
import type { Series } from '../core/glossary/timeline.ts';
import type { WordKey, Words } from './words.ts';

export const KIND_WORDS: Readonly<Record<Kind, WordKey>> = {
  formula: 'kindFormula',
  concept: 'kindConcept',
  body: 'kindBody',
  phrase: 'kindPhrase',
};

const CATEGORY_WORDS: Readonly<Record<Category, WordKey>> = {
  'numbered-formula': 'categoryNumberedFormula',
  'leadership-loyalty': 'categoryLeadershipLoyalty',
  ideology: 'categoryIdeology',
  'national-security': 'categoryNationalSecurity',
  economy: 'categoryEconomy',
  'foreign-policy': 'categoryForeignPolicy',
  governance: 'categoryGovernance',
  history: 'categoryHistory',
  'hk-tw-minorities': 'categoryHkTwMinorities',
  institution: 'categoryInstitution',
  law: 'categoryLaw',
  metaphor: 'categoryMetaphor',
  military: 'categoryMilitary',
  'party-building': 'categoryPartyBuilding',
  'propaganda-media': 'categoryPropagandaMedia',
  society: 'categorySociety',
  technology: 'categoryTechnology',
  campaign: 'categoryCampaign',
};

export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, WordKey>> = {
  'party-state': 'sourceKindPartyState',
  law: 'sourceKindLaw',
  scholar: 'sourceKindScholar',
  'think-tank': 'sourceKindThinkTank',
  press: 'sourceKindPress',
  reference: 'sourceKindReference',
};

export const STANDING_WORDS: Readonly<Record<Standing, WordKey>> = {
  preferred: 'standingPreferred',
  admitted: 'standingAdmitted',
  deprecated: 'standingDeprecated',
  superseded: 'standingSuperseded',
};

export const OWNER_WORDS: Readonly<Record<Owner, WordKey>> = {
  official: 'ownerOfficial',
  'think-tank': 'ownerThinkTank',
  scholar: 'ownerScholar',
  press: 'ownerPress',
  reference: 'ownerReference',
  unknown: 'ownerUnknown',
};

export const RELATION_WORDS: Readonly<Record<RelationKind, WordKey>> = {
  'part-of': 'relationPartOf',
  'has-part': 'relationHasPart',
  broader: 'relationBroader',
  narrower: 'relationNarrower',
  supersedes: 'relationSupersedes',
  'superseded-by': 'relationSupersededBy',
  associated: 'relationAssociated',
};

export const LANGUAGE_WORDS: Readonly<Record<Language, WordKey>> = {
  'zh-Hans': 'languageSimplified',
  'zh-Hant': 'languageTraditional',
  en: 'languageEnglish',
};

/** `National security` */
export function describeCategory(t: Words, category: Category): string {
  return t(CATEGORY_WORDS[category]);
}

export const SERIES_WORDS: Readonly<Record<Series, WordKey>> = {
  'congress-report': 'timelineCongressReports',
  'work-report': 'timelineWorkReports',
};

/** Categories that say no more than the kind beside them. */
const REPEATS: Readonly<Partial<Record<Category, Kind>>> = { 'numbered-formula': 'formula', institution: 'body' };

/** `Concept · National security`; the kind is left out where the category repeats it. */
export function describeSubject(t: Words, kind: Kind, category: Category): string {
  const subject = t(CATEGORY_WORDS[category]);
  return REPEATS[category] === kind ? subject : `${t(KIND_WORDS[kind])} · ${subject}`;
}
