import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORIES } from '../../extension/core/glossary/entry.ts';
import { foldForm } from '../../extension/core/text/fold.ts';
import { type Command, UsageError } from './command.ts';
import { loadGlossary } from './load-glossary.ts';
import { readArguments } from './read-arguments.ts';
import { type ScaffoldRequest, scaffoldEntry } from './scaffold-entry.ts';
import { createAtomically } from './write-atomically.ts';

export const newCommand: Command = {
  usage: 'new <id> --zh <form> --en <rendition> [--category <category>]',
  summary: 'write the scaffold of an entry, with pinyin and traditional forms',
  details: [
    '--zh, --en    may be given several times; the preferred form comes first',
    `--category    ${CATEGORIES.join(', ')}`,
    'Nothing is overwritten. What is still missing, check lists.',
  ],
  run(args, { root, print, complain }) {
    const request = readRequest(args);
    const file = `glossary/entries/${request.id}.yaml`;
    if (existsSync(join(root, file))) {
      complain(`${file} is already there`);
      return 1;
    }
    const owner = findOwner(root, request.zh);
    if (owner !== null) {
      complain(`${owner.form} is already a form of ${owner.id}: one concept, one entry`);
      return 1;
    }
    createAtomically(join(root, file), scaffoldEntry(request));
    print(`${file} written; npm run glossary -- check lists what is missing`);
    return 0;
  },
};

function readRequest(args: readonly string[]): ScaffoldRequest {
  const { values, positionals } = readArguments(args, {
    zh: { type: 'string', multiple: true, default: [] },
    en: { type: 'string', multiple: true, default: [] },
    category: { type: 'string' },
  });
  const [id = ''] = positionals;
  if (positionals.length !== 1) throw new UsageError('one id expected');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new UsageError(`${id}: use lower-case letters, digits, hyphens`);
  const zh = values.zh.map((form) => form.trim().normalize('NFC'));
  const en = values.en.map((form) => form.trim().normalize('NFC'));
  if (zh.length === 0 || !zh.every((form) => /\p{Script=Han}/u.test(form))) {
    throw new UsageError('--zh needs a form in Chinese characters');
  }
  if (en.length === 0 || en.includes('')) throw new UsageError('--en needs a rendition');
  const category = CATEGORIES.find((known) => known === values.category) ?? null;
  if (values.category !== undefined && category === null) throw new UsageError(`no category ${values.category}`);
  return { id, zh, en, category };
}

function findOwner(root: string, forms: readonly string[]): { readonly id: string; readonly form: string } | null {
  const wanted = new Set(forms.map(foldForm));
  for (const [id, { designations }] of loadGlossary(root).glossary.entries) {
    const shared = designations['zh-Hans'].find(({ form }) => wanted.has(foldForm(form)));
    if (shared) return { id, form: shared.form };
  }
  return null;
}
