import { describe, expect, test } from 'vitest';
import type { EntryView } from '../../extension/protocol/entry-view.ts';
import { EntryCard, type EntryCardProps } from '../../extension/ui/entry-card.tsx';
import { SECTION_IDS } from '../../extension/ui/entry-section.tsx';
import { AN_ENTRY, source } from './an-entry.ts';
import { draw, textOf } from './draw.ts';
import { LOCALES, speak } from './speak.ts';

function card(given: Partial<EntryCardProps> = {}) {
  const nothing = () => {};
  return (
    <EntryCard
      t={speak('en')}
      view={AN_ENTRY}
      occurrence={null}
      script="zh-Hans"
      headingId="heading"
      expanded={true}
      openSections={SECTION_IDS}
      cited={null}
      onSpeak={null}
      onExpand={nothing}
      onToggleSection={nothing}
      onCite={nothing}
      onReturn={nothing}
      onFollow={nothing}
      {...given}
    />
  );
}

const view = (given: Partial<EntryView>): EntryView => ({ ...AN_ENTRY, ...given });
const occurrence = {
  entry: AN_ENTRY.id,
  surface: 'three instances',
  script: 'zh-Hans',
  reason: { code: 'unambiguous' },
} as const;

describe('what stands on the card', () => {
  test('the gist comes before the evidence, the three voices in their order, the sources last', () => {
    const headings = draw(card())
      .filter(({ name }) => name === 'h2' || name === 'h3')
      .map(({ text }) => text);
    expect(headings).toEqual([
      'Three Examples',
      'What the Party’s texts say',
      'What it means in plain language',
      'How observers read it',
      'Where it comes from',
      'In official documents',
      'Renditions',
      'Not to be confused with',
      'Related entries',
      'Sources',
    ]);
    const text = textOf(card());
    expect(text.indexOf('A formula made up for tests.')).toBeLessThan(text.indexOf('the first example'));
    expect(text.indexOf('the first example')).toBeLessThan(text.indexOf('What the Party’s texts say'));
  });

  test('folded, it has the gist and no section', () => {
    const text = textOf(card({ expanded: false }));
    expect(text).toContain('A formula made up for tests.');
    expect(text).toContain('More2 sources');
    expect(text).not.toContain('What the Party’s texts say');
  });

  test('a section that holds nothing is left out', () => {
    const text = textOf(card({ view: view({ observers: [], origin: [], distinguish: [] }) }));
    expect(text).not.toContain('How observers read it');
    expect(text).not.toContain('Where it comes from');
    expect(text).not.toContain('Not to be confused with');
    expect(text).toContain('Related entries');
  });

  test('Chinese stands in the script of the page, and both under renditions', () => {
    const shown = draw(card({ script: 'zh-Hant' }));
    expect(shown.find(({ props }) => String(props.class).includes('names-zh'))).toMatchObject({
      text: '三個例子',
      props: { lang: 'zh-Hant' },
    });
    expect(textOf(card({ script: 'zh-Hant' }))).toContain('三个例子');
  });

  test('an observer is named and dated', () => {
    expect(textOf(card())).toContain('An ObserverFebruary 2024Reads them as examples.');
  });

  test('nobody has reviewed it', () => {
    expect(textOf(card())).toContain(
      'Checked on 25 November 2026 against 1 of 2 sources · Not yet reviewed by a second person · Edition 2026.11',
    );
  });

  test.each(LOCALES)('it can be drawn in %s', (locale) => {
    expect(textOf(card({ t: speak(locale), occurrence: { ...occurrence, rendition: 3 } }))).toContain('Three Examples');
  });
});

describe('on this page', () => {
  test('says whose a rendition is and what the official one is', () => {
    const text = textOf(card({ occurrence: { ...occurrence, rendition: 3 } }));
    expect(text).toContain('“three instances” is a rendition used by One Institute; Another, of Berlin.');
    expect(text).toContain('The official English is three examples.');
  });

  test('sets apostrophes, and says which words are Chinese', () => {
    const renditions = AN_ENTRY.renditions.map((one) =>
      one.id === 2 ? { ...one, form: "the Party's examples" } : one,
    );
    const drawn = draw(
      card({ view: view({ renditions }), occurrence: { ...occurrence, surface: '三个例子', rendition: 3 } }),
    );
    const here = drawn.find(({ props }) => props.class === 'here');
    expect(here?.text).toContain('The official English is the Party’s examples.');
    const chinese = drawn.slice(here ? drawn.indexOf(here) : 0).find(({ props }) => props.lang === 'zh');
    expect(chinese?.text).toBe('三个例子');
  });

  test('puts no space between Chinese sentences', () => {
    const renditions = AN_ENTRY.renditions.map((one) =>
      one.id === 3 ? { ...one, standing: 'deprecated' as const } : one,
    );
    const text = textOf(
      card({ t: speak('zh_CN'), view: view({ renditions }), occurrence: { ...occurrence, rendition: 3 } }),
    );
    expect(text).toContain('的译法。本词库不推荐使用。');
  });

  test('calls nothing official that is not', () => {
    const renditions = AN_ENTRY.renditions.map((one) => (one.id === 2 ? { ...one, whose: 'scholar' as const } : one));
    const text = textOf(
      card({ expanded: false, view: view({ renditions }), occurrence: { ...occurrence, rendition: 3 } }),
    );
    expect(text).not.toContain('The official');
    expect(text).toContain('No official English is on record; this glossary prefers three examples.');
  });

  test('is silent where there is nothing to say', () => {
    const preferred = { ...occurrence, rendition: 2 };
    expect(textOf(card({ expanded: false, occurrence: preferred }))).not.toContain('On this page');
    expect(textOf(card({ expanded: false, occurrence: null }))).not.toContain('On this page');
  });

  test('says why an ordinary phrase was marked', () => {
    const reason = { code: 'context', reach: 'block', cues: ['Politburo'] } as const;
    const text = textOf(card({ occurrence: { ...occurrence, rendition: 2, reason } }));
    expect(text).toContain('On this page');
    expect(text).toContain('because the same passage speaks of “Politburo”');
  });
});

describe('sources', () => {
  test('a link opens elsewhere and tells the other side nothing', () => {
    const links = draw(card()).filter(({ name }) => name === 'a');
    expect(links.map(({ props }) => props)).toMatchObject([
      { href: 'https://example.org/report', target: '_blank', rel: 'noopener noreferrer' },
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' JaVascript:alert(1)'])('%s is no link', (url) => {
    const links = draw(card({ view: view({ sources: [source({ number: 1, url })] }) })).filter(
      ({ name }) => name === 'a',
    );
    expect(links).toEqual([]);
  });

  test('says where a source is cited, and that only its beginning was read', () => {
    const [whole, beginning] = draw(card()).filter(({ props }) => props['data-source'] !== undefined);
    expect(whole?.text).toContain('Party-state');
    expect(whole?.text).toContain('16 October 2022');
    expect(whole?.text).toContain('Cited: paragraph 1');
    expect(whole?.text).not.toContain('Read in part');
    expect(beginning?.text).toContain('Read in part');
  });

  test('a source that a sentence cites twice is numbered once, with both places', () => {
    const cite = [
      { number: 2, at: 'paragraph 9' },
      { number: 1, at: 'item 2' },
      { number: 2, at: 'paragraph 3' },
    ];
    const numbers = draw(card({ expanded: false, view: view({ gist: { text: 'x', cite }, members: [] }) }))
      .filter(({ props }) => props.class === 'cite')
      .map(({ text, props }) => [text, props['aria-label']]);
    expect(numbers).toEqual([
      ['1', 'Source 1, item 2'],
      ['2', 'Source 2, paragraph 9; paragraph 3'],
    ]);
  });
});

describe('what can be pressed', () => {
  test('numbers lead to sources, related entries to entries', () => {
    const heard: unknown[] = [];
    const pressed = draw(
      card({ onCite: (number) => heard.push(['cite', number]), onFollow: (id) => heard.push(['follow', id]) }),
    ).filter(({ props }) => props.class === 'cite' || props.class === 'entry-link-open');
    for (const { props } of pressed) (props.onClick as () => void)();
    expect(heard).toContainEqual(['cite', 2]);
    expect(heard).toContainEqual(['follow', 'four-samples']);
    expect(heard).toContainEqual(['follow', 'example-office']);
  });

  test('every button has a name', () => {
    const nameless = draw(card({ onSpeak: () => {}, cited: 1 })).filter(
      ({ name, text, props }) => name === 'button' && !text && !props['aria-label'],
    );
    expect(nameless).toEqual([]);
  });

  test('there is a button that speaks only where something can', () => {
    const speakers = (onSpeak: (() => void) | null) =>
      draw(card({ onSpeak })).filter(({ props }) => props['aria-label'] === 'Speak 三个例子').length;
    expect(speakers(null)).toBe(0);
    expect(speakers(() => {})).toBe(1);
  });
});
