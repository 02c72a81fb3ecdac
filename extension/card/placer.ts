import type { AnchorRect, CardAnchor } from '../protocol/card-contract.ts';
import type { CardHost } from './card-host.ts';
import { elementAround } from './choose-container.ts';
import { type CardPlace, MARGIN, placeCard } from './place-card.ts';

/** Puts the card where it belongs, and keeps it there. */
export interface Placer {
  /** Places the card at the words: unseen until it has a place, so that it never jumps. */
  placeAt(anchor: CardAnchor, onShown: () => void): void;
  /** Moves the card along with its words. */
  follow(): void;
  /** Moves the card into the viewport, if some of it stands outside. */
  settle(): void;
  forget(): void;
}

interface Standing {
  readonly anchor: CardAnchor;
  /** The words' rectangle when the card was placed. */
  readonly from: AnchorRect;
  /** Whether the words were to be seen then; where not, they are still being scrolled to. */
  readonly inView: boolean;
}

export function createPlacer({ host, frame, probe }: CardHost): Placer {
  const { style } = frame;
  let standing: Standing | null = null;
  /** Placing is asynchronous; only the last one asked for counts. */
  let turn = 0;

  /** A page's `html { zoom }` reaches into the top layer too; undone, the card's pixels are the viewport's. */
  function undoZoom(): void {
    style.setProperty('zoom', String(1 / host.currentCSSZoom));
  }

  function limitWidth(): void {
    style.setProperty('--widest', `${probe.getBoundingClientRect().width - 2 * MARGIN}px`);
  }

  function apply({ left, edge, maxHeight }: Omit<CardPlace, 'side'>): void {
    style.left = `${left}px`;
    style.top = 'top' in edge ? `${edge.top}px` : 'auto';
    style.bottom = 'bottom' in edge ? `${edge.bottom}px` : 'auto';
    style.translate = 'none';
    style.setProperty('--tallest', `${maxHeight}px`);
  }

  function standAt(anchor: CardAnchor): Standing {
    const from = anchor.getBoundingClientRect();
    const { bottom, right } = probe.getBoundingClientRect();
    return { anchor, from, inView: from.bottom > 0 && from.top < bottom && from.right > 0 && from.left < right };
  }

  function placeAt(anchor: CardAnchor, onShown: () => void): void {
    turn += 1;
    const asked = turn;
    standing = null;
    delete frame.dataset.shown;
    style.removeProperty('--tallest');
    undoZoom();
    limitWidth();
    const scene = {
      anchor,
      card: frame.getBoundingClientRect(),
      viewport: sizeOf(probe),
      flow: getComputedStyle(elementAround(anchor)),
    };
    void placeCard(scene).then((place) => {
      if (asked !== turn) return;
      apply(place);
      frame.dataset.side = place.side;
      standing = standAt(anchor);
      frame.dataset.shown = '';
      onShown();
    });
  }

  return {
    placeAt,
    follow() {
      if (standing === null) return;
      const { anchor, from, inView } = standing;
      const { x, y, width, height } = anchor.getBoundingClientRect();
      if (width === 0 && height === 0) return;
      if (inView) style.translate = `${x - from.x}px ${y - from.y}px`;
      else placeAt(anchor, () => {});
    },
    settle() {
      if (standing === null) return;
      limitWidth();
      const room = sizeOf(probe);
      const card = frame.getBoundingClientRect();
      const maxHeight = room.height - 2 * MARGIN;
      const left = moveInto(card.left, card.width, room.width);
      const top = moveInto(card.top, Math.min(card.height, maxHeight), room.height);
      if (left === card.left && top === card.top && card.height <= maxHeight) return;
      apply({ left, edge: { top }, maxHeight });
      delete frame.dataset.side;
      standing = standAt(standing.anchor);
    },
    forget() {
      turn += 1;
      standing = null;
      delete frame.dataset.shown;
    },
  };
}

function sizeOf(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Where a stretch has to start to lie between the margins of another. */
function moveInto(start: number, length: number, whole: number): number {
  return Math.max(MARGIN, Math.min(start, whole - MARGIN - length));
}
