import { sentenceAround } from '../annotate/sentence-around.ts';
import type { Verdict } from './judge.ts';
import { type Measures, measure, narrow } from './measure.ts';
import type { Passage } from './passage.ts';
import { formatProportion } from './proportion.ts';

export interface EvaluationFacts {
  /** Whether every form of the entry needs a context. */
  readonly needsContext: (entry: string) => boolean;
  /** Why the gate did not mark a place that holds a form; `null` where none was found. */
  readonly explain: (passage: Passage, entry: string, start: number, end: number) => string | null;
}

/** The figures of a detector, under one name. */
export function reportMeasures(name: string, { precision, recall, exact, decoysMarked, f1 }: Measures): string {
  const parts = [
    `precision ${formatProportion(precision)}`,
    `recall ${formatProportion(recall)}`,
    `F1 ${f1 === null ? '–' : f1.toFixed(3)}`,
    `exact ${formatProportion(exact)}`,
    `hard negatives marked ${formatProportion(decoysMarked)}`,
  ];
  return `${name.padEnd(22)} ${parts.join('  ')}`;
}

/** The figures by language, by need of context and by entry, where an entry has an error. */
export function reportBreakdown(verdicts: readonly Verdict[], { needsContext }: EvaluationFacts): readonly string[] {
  const byLanguage = (['en', 'zh-Hans', 'zh-Hant'] as const).map((lang) =>
    reportMeasures(lang, measure(verdicts.filter(({ passage }) => languageOf(passage) === lang))),
  );
  const byNeed = [
    reportMeasures('needs context', measure(narrow(verdicts, needsContext))),
    reportMeasures('needs none', measure(narrow(verdicts, (entry) => !needsContext(entry)))),
  ];
  const entries = new Set(
    verdicts.flatMap(({ missed, wrong }) => [
      ...missed.map(({ entry }) => entry),
      ...wrong.map(({ set }) => set.entry),
    ]),
  );
  const byEntry = [...entries].sort().map((entry) => {
    const { precision, recall } = measure(narrow(verdicts, (one) => one === entry));
    return `  ${entry.padEnd(44)} precision ${formatProportion(precision)}  recall ${formatProportion(recall)}`;
  });
  return ['', 'By language', ...byLanguage, '', 'By need of context', ...byNeed, '', 'Entries with errors', ...byEntry];
}

/** Every error in its sentence, with the gate's reason. */
export function reportErrors(verdicts: readonly Verdict[], { explain }: EvaluationFacts): readonly string[] {
  return verdicts.flatMap(({ passage, missed, wrong, met }) => [
    ...missed.map(({ entry, start, end }) => {
      const reason = explain(passage, entry, start, end) ?? 'no form of it is found there';
      return `MISSED ${passage.id} ${entry}: ${quote(passage, start, end)} (${reason})`;
    }),
    ...wrong.map(({ set, decoy }) => {
      const label = decoy === null ? 'no label' : decoy.why;
      return `WRONG  ${passage.id} ${set.entry}: ${quote(passage, set.start, set.end)} (${set.reason}; ${label})`;
    }),
    ...met
      .filter(({ expected, set }) => expected.start !== set.start || expected.end !== set.end)
      .map(({ expected, set }) => {
        const wanted = passage.text.slice(expected.start, expected.end);
        return `SPAN   ${passage.id} ${set.entry}: ${quote(passage, set.start, set.end)} (wanted ${JSON.stringify(wanted)})`;
      }),
  ]);
}

/** The language of a passage that declares none is that of its characters. */
function languageOf({ lang, text }: Passage): Passage['lang'] {
  if (lang !== null) return lang;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 3 > text.length ? 'zh-Hans' : 'en';
}

function quote({ text }: Passage, start: number, end: number): string {
  const [before, match, after] = sentenceAround(text, start, end);
  return `${before}[${match}]${after}`;
}
