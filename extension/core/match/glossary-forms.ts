import { expandForms } from '../expand/expand-forms.ts';
import { type Entry, type Glossary, type Language, type Rendition, STANDINGS } from '../glossary/entry.ts';
import { renditionsOf } from '../glossary/renditions-of.ts';
import { foldForm } from '../text/fold.ts';

/** A surface form of the glossary, and the rendition it is expanded from. */
export interface GlossaryForm {
  readonly entry: Entry;
  /** Index among `renditionsOf` the entry. */
  readonly rendition: number;
  readonly language: Language;
  readonly source: Rendition;
  readonly form: string;
  readonly folded: string;
  /** Written in the entry rather than expanded by rule. */
  readonly written: boolean;
}

/** A folded form that renditions of several entries stand for. */
export interface SharedForm {
  readonly folded: string;
  /** Ids of the entries; the first is the one that the matcher finds. */
  readonly entries: readonly string[];
}

function* listForms(glossary: Glossary): Generator<GlossaryForm> {
  for (const entry of glossary.entries.values()) {
    for (const [rendition, { language, rendition: source }] of renditionsOf(entry).entries()) {
      for (const form of expandForms(source, language)) {
        const folded = foldForm(form);
        if (folded === '') continue;
        yield { entry, rendition, language, source, form, folded, written: form === source.form };
      }
    }
  }
}

/**
 * Who has the better claim to a form: what an entry writes before what rules expand; preferred before admitted before
 * deprecated before superseded; the weightier entry; then the order of ids and of renditions, so that the answer never
 * depends on the order of files.
 */
function compareClaims(a: GlossaryForm, b: GlossaryForm): number {
  return (
    Number(b.written) - Number(a.written) ||
    STANDINGS.indexOf(a.source.standing) - STANDINGS.indexOf(b.source.standing) ||
    a.entry.weight - b.entry.weight ||
    (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0) ||
    a.rendition - b.rendition
  );
}

function groupForms(glossary: Glossary): GlossaryForm[][] {
  const groups = new Map<string, GlossaryForm[]>();
  for (const form of listForms(glossary)) {
    const group = groups.get(form.folded);
    if (group === undefined) groups.set(form.folded, [form]);
    else group.push(form);
  }
  return [...groups.values()].map((group) => group.sort(compareClaims));
}

/** Every surface form once, each with the rendition that has the best claim to it. */
export function chooseForms(glossary: Glossary): GlossaryForm[] {
  return groupForms(glossary).flatMap((group) => group.slice(0, 1));
}

/** The forms that more than one entry stands for, in folded order: the glossary's check reports them. */
export function findSharedForms(glossary: Glossary): readonly SharedForm[] {
  return groupForms(glossary)
    .map((group) => ({ folded: group[0]?.folded ?? '', entries: [...new Set(group.map((form) => form.entry.id))] }))
    .filter((shared) => shared.entries.length > 1)
    .sort((a, b) => (a.folded < b.folded ? -1 : 1));
}
