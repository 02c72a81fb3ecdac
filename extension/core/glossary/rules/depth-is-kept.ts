import { citationsOf } from '../citations-of.ts';
import { claimsOf } from '../claims-of.ts';
import type { Depth, Entry, Glossary, SourceKind } from '../entry.ts';
import { renditionsOf } from '../renditions-of.ts';
import { checkEntries, type Fault, type Rule } from './rule.ts';

interface Requirement {
  readonly of: readonly Depth[];
  readonly met: (entry: Entry, sources: ReadonlySet<string>, kinds: ReadonlySet<SourceKind>) => boolean;
  readonly at: string;
  readonly problem: string;
  readonly mend: string;
}

const OFFICIAL_KINDS: readonly SourceKind[] = ['party-state', 'law'];
const INDEPENDENT_KINDS: readonly SourceKind[] = ['scholar', 'think-tank', 'press'];
const OR_BRIEF = ', or use depth: brief';

const REQUIREMENTS: readonly Requirement[] = [
  needs(['full'], 'official', ({ official }) => official.length > 0, 'what the Party’s texts say', OR_BRIEF),
  needs(
    ['full'],
    'observers',
    ({ observers }) => observers.length > 0,
    'how a named outside reader reads it',
    OR_BRIEF,
  ),
  needs(['full'], 'origin', ({ origin }) => origin.length > 1, 'a first use and a turning point', OR_BRIEF),
  needs(['full'], 'distinguish', ({ distinguish }) => distinguish.length > 0, 'what it is confused with', OR_BRIEF),
  needs(['full'], 'depth', (_, sources) => sources.size >= 3, 'three sources', OR_BRIEF),
  needs(
    ['full'],
    'depth',
    (_, __, kinds) =>
      OFFICIAL_KINDS.some((kind) => kinds.has(kind)) && INDEPENDENT_KINDS.some((kind) => kinds.has(kind)),
    'a source of the Party-state and an independent one',
    OR_BRIEF,
  ),
  needs(['full', 'brief'], 'related', ({ related }) => related.length > 0, 'a related entry', ''),
  needs(['brief'], 'depth', (entry) => new Set(placesOf(entry)).size >= 2, 'two citations of different places', ''),
  needs(
    ['full', 'brief'],
    'designations.zh-Hans',
    (entry) => isAttested(entry, 'zh-Hans'),
    'an attested Chinese form',
    '',
  ),
  needs(['full', 'brief'], 'designations.en', (entry) => isAttested(entry, 'en'), 'an attested English form', ''),
];

/** An entry has what its `depth` promises. */
export const depthIsKept: Rule = (glossary) => checkEntries(glossary, (entry) => check(entry, glossary));

function check(entry: Entry, glossary: Glossary): readonly Fault[] {
  const sources = new Set(citationsOf(entry).map(({ citation }) => citation.source));
  const kinds = new Set([...sources].flatMap((id) => glossary.sources.get(id)?.kind ?? []));
  return REQUIREMENTS.filter(({ of, met }) => of.includes(entry.depth) && !met(entry, sources, kinds)).map(
    ({ at, problem, mend }) => ({ path: at.split('.'), problem: `a ${entry.depth} entry without ${problem}`, mend }),
  );
}

function needs(
  of: Requirement['of'],
  at: string,
  met: Requirement['met'],
  what: string,
  otherwise: string,
): Requirement {
  return { of, at, met, problem: what, mend: `add ${what}${otherwise}` };
}

function isAttested(entry: Entry, wanted: 'zh-Hans' | 'en'): boolean {
  return renditionsOf(entry).some(({ language, rendition }) => language === wanted && rendition.attested.length > 0);
}

/** Where the entry's claims rest; that its names are attested is asked for apart. */
function placesOf(entry: Entry): readonly string[] {
  return claimsOf(entry).flatMap(({ cite }) => cite.map(({ source, at }) => `${source}@${at}`));
}
