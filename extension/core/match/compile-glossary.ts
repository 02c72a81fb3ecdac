import { inflectNoun } from '../expand/inflect-noun.ts';
import { CUES } from '../gate/cues.ts';
import type { Glossary } from '../glossary/entry.ts';
import { foldForm } from '../text/fold.ts';
import { chooseForms } from './glossary-forms.ts';
import { needsOfForm } from './needs-of-form.ts';
import type { CueForm, CueInput, PatternInput, TableEntry, TableInput } from './table-input.ts';

/**
 * A cue's form with its possessive, and with its plural unless it ends in a name. Rules about capitals hold for them all.
 */
function expandCue({ form, case: caseRule }: CueForm): CueForm[] {
  const last = /[A-Za-z]+$/.exec(form)?.[0];
  if (last === undefined) return [{ form, case: caseRule }];
  const isName = last !== last.toLowerCase();
  const others = isName ? (last.endsWith('s') ? [] : [`${form}'s`]) : inflectNoun(form);
  return [form, ...others].map((expanded) => ({ form: expanded, case: caseRule }));
}

/**
 * The glossary as the matcher takes it: patterns expanded by rule, each with its needs, entries in the order of their
 * ids, the gate's cues and the entries' own words for and against. Where a form belongs to several entries, one has it
 * (`findSharedForms` lists them). The result does not depend on the order of `glossary.entries`.
 */
export function compileGlossary(glossary: Glossary): TableInput {
  const ids = [...glossary.entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  const cues: CueInput[] = CUES.map((cue) => ({
    strength: cue.strength,
    forms: cue.forms.flatMap(expandCue),
  }));
  const words = new Map<string, number>();
  const wordCue = (word: string): number[] => {
    const folded = foldForm(word);
    if (folded === '') return [];
    const known = words.get(folded);
    if (known !== undefined) return [known];
    words.set(folded, cues.length);
    cues.push({ strength: 'word', forms: expandCue({ form: word, case: 'any' }) });
    return [cues.length - 1];
  };
  const entries = ids.flatMap((id): TableEntry[] => {
    const entry = glossary.entries.get(id);
    if (entry === undefined) return [];
    return [
      {
        id,
        kind: entry.kind,
        weight: entry.weight,
        for: entry.rules.for.flatMap(wordCue),
        against: entry.rules.against.flatMap(wordCue),
      },
    ];
  });
  const indices = new Map(ids.map((id, index) => [id, index]));
  const patterns = chooseForms(glossary)
    .map((form): PatternInput => {
      const { rules } = form.source;
      return {
        form: form.form,
        entry: indices.get(form.entry.id) ?? -1,
        rendition: form.rendition,
        language: form.language,
        needs: needsOfForm(form),
        case: rules.case,
        blockedBefore: rules.blockedBefore,
        blockedAfter: rules.blockedAfter,
      };
    })
    .sort((a, b) => a.entry - b.entry || a.rendition - b.rendition);
  return { entries, patterns, cues };
}
