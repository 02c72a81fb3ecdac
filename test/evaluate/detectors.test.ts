import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../extension/core/match/compile-glossary.ts';
import { compileTable } from '../../extension/core/match/compile-table.ts';
import { openTable } from '../../extension/core/match/open-table.ts';
import {
  createExplainer,
  createGated,
  createPlainExpression,
  createUngated,
  type Detector,
} from '../../scripts/evaluate/detectors.ts';
import type { Passage } from '../../scripts/evaluate/passage.ts';
import { glossaryOf } from '../core/match/glossary-of.ts';

const glossary = glossaryOf(
  { id: 'two-lamps', 'zh-Hans': ['两个明灯（新）'], en: ['Two Lamps', 'Twin Lamps'] },
  { id: 'bright-line', context: 'required', en: ['bright line'] },
  { id: 'half-light', en: ['half-light (No. 9)'] },
);
const table = openTable(compileTable(compileGlossary(glossary)));
const passage = (text: string): Passage => ({
  ...{ id: 'one', register: 'news', lang: null, title: '', url: '', text },
  ...{ marks: [], decoys: [] },
});
const TEXT =
  'A bright line. Twin Lamps, two lamps, Two Lamps, 两个明灯（新）. The Politburo met. No half-light (No. 9).';
const found = (detect: Detector) => detect(passage(TEXT)).map(({ start, end }) => TEXT.slice(start, end));

describe('detectors', () => {
  test('the plain expression knows preferred forms, as they are written, and nothing else', () => {
    expect(found(createPlainExpression(glossary))).toEqual([
      'bright line',
      'Two Lamps',
      '两个明灯（新）',
      'half-light (No. 9)',
    ]);
  });

  test('without the gate every longest match is marked', () => {
    expect(found(createUngated(table))).toContain('bright line');
    expect(found(createUngated(table))).toHaveLength(6);
  });

  test('with the gate a context is asked for, and the reason is told', () => {
    const elsewhere = passage('The court drew a bright line.');
    expect(createGated(table)(elsewhere)).toEqual([]);
    const explain = createExplainer(table);
    expect(explain(elsewhere, 'bright-line', 17, 28)).toBe('nothing around it speaks of Party politics');
    expect(explain(elsewhere, 'two-lamps', 17, 28)).toBeNull();
  });
});
