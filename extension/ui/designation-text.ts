import type { EntryView } from '../protocol/entry-view.ts';
import type { Script } from './script.ts';

/** `两个确立 · liǎng gè quèlì · Two Affirmations`: the names of a concept as one copies them. */
export function composeDesignation(view: EntryView, script: Script): string {
  const english = view.renditions.find(({ language, standing }) => language === 'en' && standing === 'preferred');
  return [view.chinese[script], view.chinese.pinyin, english?.form ?? view.headword].join(' · ');
}
