import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, type Rule } from './rule.ts';

/** A form said to be the official, preferred one is attested. The zh-Hant form leans on the zh-Hans one. */
export const officialIsAttested: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    renditionsOf(entry)
      .filter(({ language }) => language !== 'zh-Hant')
      .filter(({ rendition }) => rendition.standing === 'preferred' && rendition.whose === 'official')
      .filter(({ rendition }) => rendition.attested.length === 0)
      .map(({ path }) => ({
        path,
        problem: 'preferred and official, without an attestation',
        mend: 'add attested: with an official text that prints it, or change whose or standing',
      })),
  );
