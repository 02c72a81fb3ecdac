import { renditionsOf } from '../glossary/renditions-of.ts';
import { foldForm } from '../text/fold.ts';
import type { GlossaryForm } from './glossary-forms.ts';
import type { Needs } from './table-input.ts';

/** Letters a pinyin word needs at least: shorter ones are English words too often (`gang`, `men`, `she`). */
const PINYIN_LETTERS = 5;
/** Longer English words that read as pinyin. */
const NOT_PINYIN: ReadonlySet<string> = new Set(['women', 'panda', 'shanghai']);

/** Whether the form has a word that is one of its entry's own Chinese words in pinyin: `Fengqiao model`. */
function hasOwnPinyin({ entry, folded }: GlossaryForm): boolean {
  const pinyin = renditionsOf(entry)
    .flatMap(({ rendition }) => foldForm(rendition.pinyin ?? '').split(/[^a-z']+/))
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word.length >= PINYIN_LETTERS && !NOT_PINYIN.has(word));
  const words = new Set(folded.split(/[^a-z']+/).map((word) => word.replace(/'s?$/, '')));
  return pinyin.some((word) => words.has(word));
}

/**
 * What a form asks of its surroundings. Context-dependent forms need evidence near by. Chinese forms that are not need
 * nothing; English ones need some cue on the page (most have none in themselves: `art of struggle`), unless their entry
 * is of weight 1 or they hold a word of the entry's own pinyin.
 */
export function needsOfForm(form: GlossaryForm): Needs {
  const context = form.source.rules.context ?? form.entry.rules.context;
  if (context === 'required') return 'near';
  if (form.language !== 'en' || form.entry.weight === 1 || hasOwnPinyin(form)) return 'nothing';
  return 'page';
}
