/** `npm run evaluate`: how well detection does on the labelled corpus, beside two simple peers. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renditionsOf } from '../extension/core/glossary/renditions-of.ts';
import { openTable } from '../extension/core/match/open-table.ts';
import { createExplainer, createGated, createPlainExpression, createUngated } from './evaluate/detectors.ts';
import { judge } from './evaluate/judge.ts';
import { CorpusError, HALVES, loadCorpus } from './evaluate/load-corpus.ts';
import { type Measures, measure } from './evaluate/measure.ts';
import { reportBreakdown, reportErrors, reportMeasures } from './evaluate/report-evaluation.ts';
import { GlossaryError } from './glossary/build-glossary.ts';
import { cacheGlossary } from './glossary/cache-glossary.ts';
import { UsageError } from './glossary/command.ts';
import { loadGlossary } from './glossary/load-glossary.ts';
import { readArguments } from './glossary/read-arguments.ts';
import { PROJECT_ROOT } from './project-root.ts';

const CORPUS = join(PROJECT_ROOT, 'test/corpus');
const BASELINE = join(CORPUS, 'baseline.json');

type Baseline = Readonly<
  Record<string, Readonly<Record<'precision' | 'recall' | 'exact' | 'decoysMarked', number | null>>>
>;

function sharesOf({ precision, recall, exact, decoysMarked }: Measures): Baseline[string] {
  const round = (share: number | null): number | null => (share === null ? null : Number(share.toFixed(4)));
  return {
    precision: round(precision.share),
    recall: round(recall.share),
    exact: round(exact.share),
    decoysMarked: round(decoysMarked.share),
  };
}

function evaluate(): void {
  const { values } = readArguments(process.argv.slice(2), { 'write-baseline': { type: 'boolean', default: false } });
  const { glossary } = loadGlossary(PROJECT_ROOT);
  const table = openTable(cacheGlossary(PROJECT_ROOT).table);
  const explain = createExplainer(table);
  const needsContext = (id: string): boolean => {
    const entry = glossary.entries.get(id);
    return (
      entry !== undefined &&
      renditionsOf(entry).every(({ rendition }) => (rendition.rules.context ?? entry.rules.context) === 'required')
    );
  };
  const facts = { needsContext, explain };
  const before: Baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
  const now: Record<string, Baseline[string]> = {};
  const corpus = loadCorpus(CORPUS, (id) => glossary.entries.has(id));
  const ours = createGated(table);
  const peers = {
    'longest match, no gate': createUngated(table),
    'preferred forms': createPlainExpression(glossary),
  };
  for (const half of HALVES) {
    const passages = corpus[half];
    const verdicts = passages.map((passage) => judge(passage, ours(passage)));
    const measures = measure(verdicts);
    now[half] = sharesOf(measures);
    console.log(`\n## ${half}: ${passages.length} passages\n`);
    console.log(reportMeasures('ours', measures));
    const old = before[half];
    if (old) console.log(`${'  stored baseline'.padEnd(22)} ${JSON.stringify(old)}`);
    for (const [name, detect] of Object.entries(peers)) {
      console.log(reportMeasures(name, measure(passages.map((passage) => judge(passage, detect(passage))))));
    }
    for (const line of reportBreakdown(verdicts, facts)) console.log(line);
    console.log('\nErrors');
    for (const line of reportErrors(verdicts, facts)) console.log(`  ${line}`);
  }
  if (values['write-baseline']) writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
}

try {
  evaluate();
} catch (error) {
  const isWrongCall = error instanceof UsageError;
  if (!(isWrongCall || error instanceof CorpusError || error instanceof GlossaryError)) throw error;
  console.error(isWrongCall ? `${error.message}\nusage: npm run evaluate -- [--write-baseline]` : error.message);
  process.exitCode = isWrongCall ? 2 : 1;
}
