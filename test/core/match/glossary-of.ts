import type { Entry, FormRules, Glossary, Rendition, Weight } from '../../../extension/core/glossary/entry.ts';

/** What of an entry matters to matching and to the gate. */
export interface EntrySketch {
  readonly id: string;
  readonly weight?: Weight;
  readonly context?: 'free' | 'required';
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  readonly pinyin?: string;
  readonly 'zh-Hans'?: readonly (string | FormSketch)[];
  readonly 'zh-Hant'?: readonly (string | FormSketch)[];
  readonly en?: readonly (string | FormSketch)[];
}

export interface FormSketch extends Partial<FormRules> {
  readonly form: string;
  readonly standing?: Rendition['standing'];
}

function rendition(
  sketch: string | FormSketch,
  inflect: FormRules['inflect'],
  at: number,
  pinyin: string | null,
): Rendition {
  const { form, standing, ...rules } = typeof sketch === 'string' ? { form: sketch } : sketch;
  return {
    form,
    pinyin: at === 0 ? pinyin : null,
    standing: standing ?? (at === 0 ? 'preferred' : 'admitted'),
    whose: 'official',
    by: null,
    region: null,
    since: null,
    until: null,
    note: null,
    attested: [],
    rules: { context: null, case: 'any', inflect, blockedBefore: [], blockedAfter: [], ...rules },
  };
}

function entryOf(sketch: EntrySketch): Entry {
  const claim = { text: 'A claim.', cite: [] };
  const renditions = (forms: EntrySketch['en'], inflect: FormRules['inflect'], pinyin: string | null): Rendition[] =>
    (forms ?? []).map((form, at) => rendition(form, inflect, at, pinyin));
  return {
    id: sketch.id,
    category: 'ideology',
    kind: 'concept',
    depth: 'brief',
    weight: sketch.weight ?? 2,
    gist: claim,
    official: [claim],
    plain: [claim],
    observers: [],
    origin: [],
    members: [],
    designations: {
      'zh-Hans': renditions(sketch['zh-Hans'], 'none', sketch.pinyin ?? null),
      'zh-Hant': renditions(sketch['zh-Hant'], 'none', null),
      en: renditions(sketch.en, 'noun', null),
    },
    rules: { context: sketch.context ?? 'free', for: sketch.for ?? [], against: sketch.against ?? [] },
    distinguish: [],
    related: [],
    checked: null,
    reviewed: null,
  };
}

/** A glossary of these entries, without sources. */
export function glossaryOf(...sketches: EntrySketch[]): Glossary {
  return { entries: new Map(sketches.map((sketch) => [sketch.id, entryOf(sketch)])), sources: new Map() };
}
