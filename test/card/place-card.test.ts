import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardPlace, MARGIN, placeCard, type Scene } from '../../extension/card/place-card.ts';
import type { AnchorRect, CardAnchor } from '../../extension/protocol/card-contract.ts';

function rect(x: number, y: number, width: number, height: number): AnchorRect {
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}

/** Words on the page: one rectangle a line. */
function words(...lines: readonly AnchorRect[]): CardAnchor {
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return { getBoundingClientRect: () => rect(left, top, right - left, bottom - top), getClientRects: () => [...lines] };
}

const LTR = { writingMode: 'horizontal-tb', direction: 'ltr' } as const;
const CARD = { width: 420, height: 300 };
const WINDOW = { width: 1200, height: 900 };

const scene = (given: Partial<Scene>): Scene => ({
  anchor: words(rect(300, 200, 120, 20)),
  card: CARD,
  viewport: WINDOW,
  flow: LTR,
  ...given,
});

const topOf = ({ edge }: CardPlace, { card, viewport }: Scene, height = card.height) =>
  'top' in edge ? edge.top : viewport.height - edge.bottom - height;

describe('the side', () => {
  const rows: [string, Partial<Scene>, CardPlace][] = [
    ['below, where there is room', {}, { side: 'bottom', left: 300, edge: { top: 228 }, maxHeight: 664 }],
    [
      'above, where there is none below',
      { anchor: words(rect(300, 700, 120, 20)) },
      { side: 'top', left: 300, edge: { bottom: 208 }, maxHeight: 684 },
    ],
    [
      'above, where there is little to read on below',
      { anchor: words(rect(300, 560, 120, 20)) },
      { side: 'top', left: 300, edge: { bottom: 348 }, maxHeight: 544 },
    ],
    [
      'the larger side, scrolling, where the card fits on neither',
      { card: { width: 420, height: 600 }, anchor: words(rect(300, 400, 120, 20)) },
      { side: 'bottom', left: 300, edge: { top: 428 }, maxHeight: 464 },
    ],
    [
      'never beside the words, also where either side has nearly room',
      {
        viewport: { width: 1100, height: 900 },
        card: { width: 420, height: 527 },
        anchor: words(rect(500, 430, 117, 20)),
      },
      { side: 'bottom', left: 500, edge: { top: 458 }, maxHeight: 434 },
    ],
    [
      'within the viewport at its right edge',
      { anchor: words(rect(1100, 200, 80, 20)) },
      { side: 'bottom', left: 1200 - 420 - MARGIN, edge: { top: 228 }, maxHeight: 664 },
    ],
    [
      'aligned with the end in text that runs to the left',
      { flow: { writingMode: 'horizontal-tb', direction: 'rtl' }, anchor: words(rect(700, 200, 120, 20)) },
      { side: 'bottom', left: 400, edge: { top: 228 }, maxHeight: 664 },
    ],
    [
      'left of vertical text, as its lines go',
      { flow: { writingMode: 'vertical-rl', direction: 'ltr' }, anchor: words(rect(900, 200, 20, 80)) },
      { side: 'left', left: 900 - 8 - 420, edge: { top: 200 }, maxHeight: 884 },
    ],
    [
      'right of vertical text whose lines go right',
      { flow: { writingMode: 'vertical-lr', direction: 'ltr' }, anchor: words(rect(300, 200, 20, 80)) },
      { side: 'right', left: 328, edge: { top: 200 }, maxHeight: 884 },
    ],
    [
      'over the words where a small viewport leaves no side',
      { viewport: { width: 450, height: 300 }, anchor: words(rect(50, 140, 120, 20)) },
      { side: 'bottom', left: 22, edge: { top: 8 }, maxHeight: 284 },
    ],
  ];
  test.each(rows)('%s', async (_, given, place) => {
    expect(await placeCard(scene(given))).toEqual(place);
  });
});

describe('words that run over the end of a line', () => {
  const lines = [rect(900, 200, 200, 20), rect(100, 228, 150, 20)] as const;

  test('the card stands below the last line', async () => {
    expect(await placeCard(scene({ anchor: words(...lines) }))).toMatchObject({ left: 100, edge: { top: 256 } });
  });

  test('or at the part that is pointed at', async () => {
    const anchor = { ...words(...lines), point: { x: 950, y: 210 } };
    expect(await placeCard(scene({ anchor }))).toMatchObject({ left: 772, edge: { top: 228 } });
  });
});

test('wherever the words are, the card is within the viewport, and beside them if there is room', async () => {
  const flows = ['horizontal-tb', 'vertical-rl', 'vertical-lr', 'sideways-rl'].flatMap((writingMode) =>
    (['ltr', 'rtl'] as const).map((direction) => ({ writingMode, direction })),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 200, max: 1400 }) }),
      fc.integer({ min: 60, max: 700 }),
      fc.constantFrom(...flows),
      fc.record({
        x: fc.nat(100),
        y: fc.nat(100),
        width: fc.integer({ min: 1, max: 200 }),
        height: fc.integer({ min: 1, max: 60 }),
      }),
      async (viewport, cardHeight, flow, at) => {
        const word = rect(
          ((viewport.width - at.width) * at.x) / 100,
          ((viewport.height - at.height) * at.y) / 100,
          Math.min(at.width, viewport.width),
          at.height,
        );
        const card = { width: Math.min(420, viewport.width - 2 * MARGIN), height: cardHeight };
        const given = scene({ viewport, card, flow, anchor: words(word) });
        const place = await placeCard(given);
        const height = Math.min(cardHeight, place.maxHeight);
        const top = topOf(place, given, height);
        const slack = 0.01;
        expect(place.left).toBeGreaterThanOrEqual(MARGIN - slack);
        expect(place.left + card.width).toBeLessThanOrEqual(viewport.width - MARGIN + slack);
        expect(top).toBeGreaterThanOrEqual(MARGIN - slack);
        expect(top + height).toBeLessThanOrEqual(viewport.height - MARGIN + slack);
        const covers =
          place.left < word.right &&
          place.left + card.width > word.left &&
          top < word.bottom &&
          top + height > word.top;
        if (flow.writingMode === 'horizontal-tb') expect(['top', 'bottom']).toContain(place.side);
        const roomBesides = Math.max(word.top, viewport.height - word.bottom) - 2 * MARGIN;
        if (flow.writingMode === 'horizontal-tb' && roomBesides >= cardHeight) expect(covers).toBe(false);
      },
    ),
  );
});
