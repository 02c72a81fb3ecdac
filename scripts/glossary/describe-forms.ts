import { expandForms } from '../../extension/core/expand/expand-forms.ts';
import type { Entry, Rendition } from '../../extension/core/glossary/entry.ts';
import { renditionsOf } from '../../extension/core/glossary/renditions-of.ts';

/** What is looked for on a page: one line for each rendition, with the forms it expands to and the rules it is under. */
export function describeForms(entry: Entry): readonly string[] {
  return renditionsOf(entry).map(({ language, rendition }) => {
    const [form = rendition.form, ...variants] = expandForms(rendition, language);
    const others = variants.length === 0 ? '' : `, also ${variants.join(', ')}`;
    const rules = describeRules(entry, rendition);
    return `${form} (${language})${others}${rules === '' ? '' : ` [${rules}]`}`;
  });
}

function describeRules(entry: Entry, { rules }: Rendition): string {
  const quote = (texts: readonly string[]): string => texts.map((text) => JSON.stringify(text)).join(', ');
  return [
    (rules.context ?? entry.rules.context) === 'required' ? 'needs context' : '',
    rules.case === 'exact' ? 'capitals count' : '',
    rules.blockedBefore.length > 0 ? `not after ${quote(rules.blockedBefore)}` : '',
    rules.blockedAfter.length > 0 ? `not before ${quote(rules.blockedAfter)}` : '',
  ]
    .filter((rule) => rule !== '')
    .join('; ');
}
