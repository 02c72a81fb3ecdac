import { claimsOf } from '../claims-of.ts';
import { splitQuotations } from '../quotations.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

const NAME_A_SOURCE = 'quote the official wording, or give the finding to a named observer';
const PLAINER = 'say it without the judgement';

/** Words that judge, with what to do about them. Found outside quotation marks, in our own voice. */
const LOADED: readonly { readonly pattern: RegExp; readonly mend: string }[] = [
  { pattern: /\bregimes?\b/i, mend: 'name the Party, the state or the leadership; or quote the rendition' },
  { pattern: /\bso[- ]called\b/i, mend: PLAINER },
  { pattern: /\b(?:communist|red|mainland communist) china\b/i, mend: 'write China, or the People’s Republic' },
  { pattern: /\bchicoms?\b/i, mend: PLAINER },
  { pattern: /\bgreat\b(?! (?:leap|hall|wall|power|famine))/, mend: 'quote it if it is part of the official wording' },
  { pattern: /\b(?:glorious|heroic|brilliant|magnificent|illustrious|triumphant)(?:ly)?\b/i, mend: PLAINER },
  { pattern: /\b(?:notorious|infamous|sinister|draconian|orwellian|brutal|ruthless|vicious)(?:ly)?\b/i, mend: PLAINER },
  {
    pattern:
      /\b(?:tyrann(?:y|ical)|(?<!democratic )dictator(?:ship(?! of the proletariat)|ial|s)?|despot(?:ic|ism)?|totalitarian(?:ism)?)\b/i,
    mend: NAME_A_SOURCE,
  },
  { pattern: /\b(?:brainwash(?:ed|ing)?|puppets?|stooges?|lackeys?|thugs?|hooligans?)\b/i, mend: NAME_A_SOURCE },
  { pattern: /\b(?:genocid(?:e|al)|massacres?|concentration camps?|gulags?)\b/i, mend: NAME_A_SOURCE },
  { pattern: /\b(?:of course|obviously|undoubtedly|unfortunately|needless to say|ironically)\b/i, mend: PLAINER },
  { pattern: /[!！]/, mend: 'use a full stop' },
];

/** No praise and no blame in our own voice: everywhere but in quotation marks and in what observers are reported to say. */
export const wordingIsNeutral: Rule = (glossary) =>
  checkEntries(glossary, (entry) =>
    claimsOf(entry)
      .filter(({ voice }) => voice !== 'observers' && voice !== 'members')
      .flatMap(({ path, text }) => check(splitQuotations(text).own, path)),
  );

function check(own: string, path: Fault['path']): readonly Fault[] {
  return LOADED.flatMap(({ pattern, mend }) => {
    const word = pattern.exec(own)?.[0];
    return word === undefined ? [] : [{ path, problem: `"${word}" in our own voice`, mend }];
  });
}
