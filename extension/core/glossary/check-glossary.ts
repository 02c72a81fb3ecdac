import type { Glossary } from './entry.ts';
import type { Finding } from './finding.ts';
import { attestationHoldsForm } from './rules/attestation-holds-form.ts';
import { chineseHasPinyin } from './rules/chinese-has-pinyin.ts';
import { citationIsKnown } from './rules/citation-is-known.ts';
import { claimIsCited } from './rules/claim-is-cited.ts';
import { datesArePlausible } from './rules/dates-are-plausible.ts';
import { datesHaveSource } from './rules/dates-have-source.ts';
import { depthIsKept } from './rules/depth-is-kept.ts';
import { entryIsChecked } from './rules/entry-is-checked.ts';
import { firstUseIsProved } from './rules/first-use-is-proved.ts';
import { formsAreDistinct } from './rules/forms-are-distinct.ts';
import { formsAreUnshared } from './rules/forms-are-unshared.ts';
import { gistIsShort } from './rules/gist-is-short.ts';
import { gistsDiffer } from './rules/gists-differ.ts';
import { idIsFileName } from './rules/id-is-file-name.ts';
import { kindFits } from './rules/kind-fits.ts';
import { linksAreKnown } from './rules/links-are-known.ts';
import { membersAddUp } from './rules/members-add-up.ts';
import { officialIsAttested } from './rules/official-is-attested.ts';
import { pinyinFitsForm } from './rules/pinyin-fits-form.ts';
import { plainSpeaksForItself } from './rules/plain-speaks-for-itself.ts';
import { preferredIsOne } from './rules/preferred-is-one.ts';
import { quotationIsShort } from './rules/quotation-is-short.ts';
import { relationsAreMirrored } from './rules/relations-are-mirrored.ts';
import { renditionHasOwner } from './rules/rendition-has-owner.ts';
import type { Rule, RuleContext } from './rules/rule.ts';
import { sourceAddressIsSafe } from './rules/source-address-is-safe.ts';
import { sourceIsOne } from './rules/source-is-one.ts';
import { sourceIsUsed } from './rules/source-is-used.ts';
import { wordingIsNeutral } from './rules/wording-is-neutral.ts';

/** Every data rule. One rule is one file in `rules/`; it takes part by standing here. */
export const RULES: readonly Rule[] = [
  idIsFileName,
  kindFits,
  depthIsKept,
  gistIsShort,
  gistsDiffer,
  claimIsCited,
  citationIsKnown,
  sourceIsUsed,
  sourceIsOne,
  sourceAddressIsSafe,
  preferredIsOne,
  renditionHasOwner,
  chineseHasPinyin,
  pinyinFitsForm,
  formsAreDistinct,
  formsAreUnshared,
  attestationHoldsForm,
  officialIsAttested,
  quotationIsShort,
  wordingIsNeutral,
  plainSpeaksForItself,
  firstUseIsProved,
  membersAddUp,
  linksAreKnown,
  relationsAreMirrored,
  datesArePlausible,
  datesHaveSource,
  entryIsChecked,
];

/** What the data rules find in a glossary whose files have the right shape. */
export function checkGlossary(glossary: Glossary, context: RuleContext): readonly Finding[] {
  return RULES.flatMap((rule) => rule(glossary, context));
}
