import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGlossary, RULES } from '../../../extension/core/glossary/check-glossary.ts';
import { glossaryOf, TODAY } from './sample-glossary.ts';

const RULES_FOLDER = new URL('../../../extension/core/glossary/rules/', import.meta.url);

describe('checkGlossary', () => {
  test('finds nothing in the sample', () => {
    expect(checkGlossary(glossaryOf(), { today: TODAY, unreadable: new Set(), counted: new Set() })).toEqual([]);
  });

  test('gathers what several rules find', () => {
    const broken = glossaryOf(({ formula, source }) => {
      formula.gist.text = 'A so-called formula of the sample, about two lamps.';
      source.url = 'javascript:alert(1)';
    });
    const findings = checkGlossary(broken, { today: TODAY, unreadable: new Set(), counted: new Set() });
    expect(findings.map(({ file }) => file).sort()).toEqual(['entries/two-lamps', 'sources/report']);
  });

  test('knows every rule of the folder', () => {
    const files = readdirSync(RULES_FOLDER).filter((name) => name !== 'rule.ts');
    const names = files.map((name) => name.replace(/-(.)|\.ts$/g, (_, letter?: string) => letter?.toUpperCase() ?? ''));
    expect(RULES.map((rule) => rule.name).sort()).toEqual(names.sort());
  });

  test('tests every rule of the folder', () => {
    const tested = readdirSync(new URL('./rules/', import.meta.url)).map((name) => name.replace('.test.ts', ''));
    const files = readdirSync(RULES_FOLDER).map((name) => name.replace('.ts', ''));
    expect(tested.sort()).toEqual(files.filter((name) => name !== 'rule').sort());
  });
});
