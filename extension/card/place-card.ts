import {
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  type Platform,
  type Rect,
  type Side,
  shift,
  size,
} from '@floating-ui/dom';
import type { CardAnchor } from '../protocol/card-contract.ts';

/** Pixels between the words and the card; the bridge for the pointer spans them (`card.css`). */
const GAP = 8;
/** Pixels kept free along the edges of the viewport. */
export const MARGIN = 8;
/** A side is preferred only if it leaves this many pixels, so that there is room to read on under "More". */
const WANTED_HEIGHT = 340;
/** With less than this on the better side the card may cover the words. */
const LEAST_HEIGHT = 180;

/** All that placing depends on; lengths in pixels of the viewport. */
export interface Scene {
  readonly anchor: CardAnchor;
  /** The card's size with nothing unfolded and nothing limiting its height. */
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  /** The flow of the text that the words stand in. */
  readonly flow: Pick<CSSStyleDeclaration, 'writingMode' | 'direction'>;
}

/** Where the card stands, in pixels of the viewport. */
export interface CardPlace {
  readonly side: Side;
  readonly left: number;
  /** The edge that stays where it is when the card grows, away from the words; measured from the same edge of the viewport. */
  readonly edge: { readonly top: number } | { readonly bottom: number };
  readonly maxHeight: number;
}

/**
 * Finds the place for the card at the words: on the side that the following lines come from, if there is room, aligned with
 * the words' start, within the viewport.
 *
 * Floating UI computes on rectangles alone: in the top layer no ancestor clips, transforms or scrolls the card, so nothing
 * of the page but the words' place and flow matters.
 */
export async function placeCard({ anchor, card, viewport, flow }: Scene): Promise<CardPlace> {
  const preferred = preferPlacement(flow);
  const vertical = !preferred.startsWith('bottom');
  const height = Math.max(card.height, Math.min(WANTED_HEIGHT, viewport.height - 2 * MARGIN));
  const wanted: Rect = { x: 0, y: 0, width: card.width, height };
  let available = viewport.height;
  const { x, y, placement } = await computePosition(PLACEHOLDER, PLACEHOLDER, {
    strategy: 'fixed',
    placement: preferred,
    middleware: [
      inline(anchor.point),
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false, fallbackAxisSideDirection: vertical ? 'end' : 'none' }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          available = availableHeight;
        },
      }),
    ],
    platform: createPlatform(anchor, wanted, viewport),
  });
  const side = placement.split('-')[0] as Side;
  const left = Math.max(MARGIN, Math.min(x, viewport.width - MARGIN - card.width));
  if (side === 'left' || side === 'right' || available < Math.min(card.height, LEAST_HEIGHT)) {
    const maxHeight = viewport.height - 2 * MARGIN;
    const lowest = viewport.height - MARGIN - Math.min(card.height, maxHeight);
    return { side, left, edge: { top: Math.max(MARGIN, Math.min(y, lowest)) }, maxHeight };
  }
  const edge = side === 'top' ? { bottom: viewport.height - (y + height) } : { top: y };
  return { side, left, edge, maxHeight: available };
}

/** The card follows the lines: below horizontal text, left of vertical text whose lines run to the left. */
function preferPlacement({ writingMode, direction }: Scene['flow']): Placement {
  if (writingMode === 'vertical-rl' || writingMode === 'sideways-rl') return 'left-start';
  if (writingMode.startsWith('vertical') || writingMode.startsWith('sideways')) return 'right-start';
  return direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}

/** Floating UI passes elements through to the platform below, which has its answers without them. */
const PLACEHOLDER = {} as HTMLElement;

/** What Floating UI asks of the world. Its own answers walk the page's ancestors, which do not bear on the top layer. */
function createPlatform(anchor: CardAnchor, card: Rect, viewport: Scene['viewport']): Platform {
  return {
    getElementRects: ({ reference }) => {
      // The middleware `inline` asks again with the rectangle of one line.
      const { x, y, width, height } = (reference === PLACEHOLDER ? anchor : reference).getBoundingClientRect();
      return { reference: { x, y, width, height }, floating: card };
    },
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    getDimensions: () => card,
    getClientRects: () => [...anchor.getClientRects()].filter(({ width, height }) => width > 0 && height > 0),
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    getOffsetParent: () => PLACEHOLDER,
    getDocumentElement: () => PLACEHOLDER,
    getScale: () => ({ x: 1, y: 1 }),
    isElement: () => false,
    isRTL: () => false,
  };
}
