import type { Owner } from '../core/glossary/entry.ts';
import type { EntryView, RenditionView } from '../protocol/entry-view.ts';
import type { Occurrence } from '../protocol/occurrence.ts';
import { formatDate } from './format-date.ts';
import { formatList } from './format-list.ts';
import { curlQuotes } from './split-prose.ts';
import type { WordKey, Words } from './words.ts';

/** What the card says of the rendition that the page uses, where it is not the preferred one. */
export interface RenditionRemark {
  /** Whose the rendition is, and whether it still stands. */
  readonly sentences: readonly string[];
  readonly met: RenditionView;
  /** The one to prefer, and the sentence that presents it ($1 is its form). */
  readonly preferred: RenditionView;
  readonly presentation: WordKey;
}

const OWNER_SENTENCES: Readonly<Record<Exclude<Owner, 'official'>, WordKey>> = {
  'think-tank': 'hereByThinkTank',
  scholar: 'hereByScholar',
  press: 'hereByPress',
  reference: 'hereByReference',
  unknown: 'hereByUnknown',
};

/**
 * Compares the rendition met with the preferred one of its language.
 *
 * @returns `null` where they are the same, or the entry no longer has the rendition.
 */
export function explainRendition(t: Words, view: EntryView, occurrence: Occurrence): RenditionRemark | null {
  const met = view.renditions.find((rendition) => rendition.id === occurrence.rendition);
  if (!met || met.standing === 'preferred') return null;
  const preferred = view.renditions.find(
    ({ language, standing }) => language === met.language && standing === 'preferred',
  );
  if (!preferred) return null;
  return {
    sentences: [sayWhose(t, met, occurrence.surface), ...sayStanding(t, met)],
    met,
    preferred,
    presentation: choosePresentation(met, preferred),
  };
}

function sayWhose(t: Words, met: RenditionView, surface: string): string {
  if (met.whose === 'official') {
    if (met.standing !== 'superseded') return t('hereOfficialToo', [surface]);
    if (met.until === null) return t('hereOfficialFormer', [surface]);
    return t('hereOfficialFormerUntil', [surface, formatDate(met.until, t('language'))]);
  }
  if (met.by === null) return t(OWNER_SENTENCES[met.whose], [surface]);
  const key = met.language === 'en' ? 'hereUsedBy' : 'hereWordingUsedBy';
  return t(key, [surface, joinOwners(t, listOwners(met.by))]);
}

function sayStanding(t: Words, met: RenditionView): string[] {
  if (met.standing === 'deprecated') return [t('hereDeprecated')];
  return met.standing === 'superseded' && met.whose !== 'official' ? [t('hereFormer')] : [];
}

/** "Official" is said of nothing that is not, and "the official" of nothing that has an official wording beside it. */
function choosePresentation(met: RenditionView, { language, whose }: RenditionView): WordKey {
  const rivals = met.whose === 'official' && met.standing !== 'superseded';
  if (language !== 'en') return whose === 'official' && !rivals ? 'hereOfficialChinese' : 'herePreferredChinese';
  if (rivals) return 'herePrefersEnglish';
  if (whose !== 'official') return 'herePreferredEnglish';
  return met.standing === 'superseded' ? 'hereOfficialEnglishNow' : 'hereOfficialEnglish';
}

/** Owners are parted by semicolons, since names may hold commas ("Sheena Greitens, RAND"); the last may have an "also". */
function listOwners(by: string): string[] {
  return curlQuotes(by)
    .split(';')
    .map((owner) => owner.trim().replace(/^also /, ''))
    .filter((owner) => owner !== '');
}

/** `A and B`; with semicolons where a name holds a comma or an "and" of its own. */
function joinOwners(t: Words, owners: readonly string[]): string {
  if (owners.length < 2 || !owners.some((owner) => /,| and /.test(owner))) return formatList(t, owners);
  return owners.join(t('language').startsWith('zh') ? '；' : '; ');
}
