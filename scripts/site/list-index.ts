import type { Entry } from '../../extension/core/glossary/entry.ts';
import { preferredRendition } from '../../extension/core/glossary/preferred-rendition.ts';
import { linkTo } from '../../extension/protocol/entry-view-of.ts';
import type { Script } from '../../extension/ui/script.ts';
import type { IndexGroup, IndexLine } from './index-page.tsx';

/** Every English rendition, A to Z; one that is not the headword says which is. */
export function listEnglish(entries: readonly Entry[], script: Script): readonly IndexGroup[] {
  const lines = entries.flatMap((entry): IndexLine[] => {
    const { headword, chinese } = linkTo(entry);
    const preferred = preferredRendition(entry, 'en')?.form;
    return entry.designations.en.map(({ form }) => ({
      label: form === preferred ? headword : form,
      lang: 'en',
      entry: entry.id,
      see: form === preferred ? null : headword,
      beside: form === preferred ? { text: chinese[script], lang: script } : null,
    }));
  });
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  const sorted = lines.sort((a, b) => compare(a.label, b.label));
  return groupBy(sorted, letterOf);
}

/** The preferred Chinese of every entry, by its pinyin. */
export function listPinyin(entries: readonly Entry[], script: Script): readonly IndexGroup[] {
  const lines = entries.map((entry): IndexLine => {
    const pinyin = preferredRendition(entry, 'zh-Hans')?.pinyin;
    const beside = { text: linkTo(entry).chinese[script], lang: script };
    return { label: pinyin ?? entry.id, lang: 'zh-Latn-pinyin', entry: entry.id, see: null, beside };
  });
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
  const sorted = lines.sort((a, b) => compare(plain(a.label), plain(b.label)) || compare(a.label, b.label));
  return groupBy(sorted, letterOf);
}

/** Every Chinese form, simplified and traditional, in the order of strokes, by its first character. */
export function listChinese(entries: readonly Entry[]): readonly IndexGroup[] {
  const lines = entries.flatMap((entry): IndexLine[] => {
    const forms = new Map<string, string>();
    for (const lang of ['zh-Hans', 'zh-Hant'] as const)
      for (const { form } of entry.designations[lang]) if (!forms.has(form)) forms.set(form, lang);
    return [...forms].map(([form, lang]) => ({
      ...{ label: form, lang, entry: entry.id, see: null },
      beside: { text: linkTo(entry).headword, lang: 'en' },
    }));
  });
  const { compare } = new Intl.Collator('zh-u-co-stroke', { numeric: true });
  const sorted = lines.sort((a, b) => compare(firstLetter(a.label), firstLetter(b.label)) || compare(a.label, b.label));
  return groupBy(sorted, ({ label }) => firstLetter(label));
}

/** Entries by their subject, A to Z in each. */
export function listSubjects(
  entries: readonly Entry[],
  script: Script,
  nameOf: (entry: Entry) => string,
): readonly IndexGroup[] {
  const lines = entries.map((entry) => {
    const { headword, chinese } = linkTo(entry);
    const beside = { text: chinese[script], lang: script };
    return { subject: nameOf(entry), line: { label: headword, lang: 'en', entry: entry.id, see: null, beside } };
  });
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true });
  const sorted = lines.sort((a, b) => compare(a.subject, b.subject) || compare(a.line.label, b.line.label));
  const groups = new Map<string, IndexLine[]>();
  for (const { subject, line } of sorted) groups.set(subject, [...(groups.get(subject) ?? []), line]);
  return [...groups].map(([name, own]) => ({ name, lines: own }));
}

/** The letter under which a Latin label stands. */
function letterOf({ label }: IndexLine): string {
  const letter = firstLetter(plain(label)).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0–9';
}

/** Groups in the order in which their first lines come. */
function groupBy(lines: readonly IndexLine[], nameOf: (line: IndexLine) => string): readonly IndexGroup[] {
  const groups = new Map<string, IndexLine[]>();
  for (const line of lines) {
    const name = nameOf(line);
    const group = groups.get(name);
    if (group) group.push(line);
    else groups.set(name, [line]);
  }
  return [...groups].map(([name, own]) => ({ name, lines: own }));
}

/** The first character that is none of the signs around it. */
function firstLetter(text: string): string {
  return /[\p{L}\p{N}]/u.exec(text)?.[0] ?? text;
}

/** Without accents and tones. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
