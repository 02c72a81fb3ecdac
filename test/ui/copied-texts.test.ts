import { describe, expect, test } from 'vitest';
import { composeCitation } from '../../extension/ui/citation-text.ts';
import { composeDesignation } from '../../extension/ui/designation-text.ts';
import { composeReport, listReportableClaims } from '../../extension/ui/report-text.ts';
import { AN_ENTRY } from './an-entry.ts';
import { LOCALES, speak } from './speak.ts';

const en = speak('en');

test('a designation is Chinese, pinyin and the preferred English, in the script asked for', () => {
  expect(composeDesignation(AN_ENTRY, 'zh-Hans')).toBe('三个例子 · sān gè lìzi · three examples');
  expect(composeDesignation(AN_ENTRY, 'zh-Hant')).toBe('三個例子 · sān gè lìzi · three examples');
});

test('a citation says which entry of which edition, and whether it was reviewed', () => {
  expect(composeCitation(en, AN_ENTRY, 'zh-Hans')).toBe(
    '“Three Examples (三个例子)”. Tifa: a sourced glossary of Chinese Communist Party language, edition 2026.11, ' +
      'entry three-examples. Not yet reviewed by a second person.',
  );
});

test.each(LOCALES)('a citation in %s leaves nothing out', (locale) => {
  const citation = composeCitation(speak(locale), AN_ENTRY, 'zh-Hant');
  for (const part of ['Three Examples', '三個例子', '2026.11', 'three-examples']) expect(citation).toContain(part);
});

describe('a report', () => {
  test('names entry, edition and claim, and ends where the reader goes on', () => {
    expect(composeReport(en, AN_ENTRY, { place: 'official/1', address: null })).toBe(
      [
        'Mistake in the Tifa glossary',
        'Entry: Three Examples (三个例子), three-examples',
        'Edition: 2026.11',
        'Claim: What the Party’s texts say (official/1): The text calls them "examples" (例子).',
        '',
        'What is wrong, and how you know:',
        '',
      ].join('\n'),
    );
  });

  test('has the page’s address only if it is given', () => {
    const address = 'https://example.org/private?q=1';
    expect(composeReport(en, AN_ENTRY, { place: null, address: null })).not.toContain('Page:');
    expect(composeReport(en, AN_ENTRY, { place: null, address })).toContain(`Page: ${address}`);
  });

  test.each([null, 'official/99'])('is about the entry as a whole for the place %s', (place) => {
    expect(composeReport(en, AN_ENTRY, { place, address: null })).toContain('Claim: the entry as a whole');
  });

  test('can be about every sentence of the entry', () => {
    const claims = listReportableClaims(en, AN_ENTRY);
    expect(new Set(claims.map(({ place }) => place)).size).toBe(claims.length);
    expect(claims.map(({ place }) => place)).toEqual([
      'gist',
      'members/1',
      'members/2',
      'official/1',
      'plain/1',
      'observers/1',
      'origin/1',
      'distinguish/1',
      'renditions/1',
      'renditions/2',
      'renditions/3',
      'renditions/4',
      'sources/1',
      'sources/2',
    ]);
  });
});
