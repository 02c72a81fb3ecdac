import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardState } from './card-state.ts';

/** How to get back to the sentence whose source was asked for. */
export interface Citing {
  /** For the clicks in the scroller, on their way down. */
  readonly rememberCiting: (event: MouseEvent) => void;
  readonly returnToCiting: () => void;
}

/** Pixels of the sections that are to be seen once they are unfolded: a heading and two lines. */
const PEEK = 88;

/** The eye and the focus go where the reader asked to go: a followed entry's heading, a form's, a cited source. */
export function useFollowedFocus(
  scroller: RefObject<HTMLDivElement | null>,
  { turn, reporting, expanded, cited }: CardState,
): Citing {
  const citing = useRef<HTMLElement | null>(null);
  const place = `${turn} ${reporting}`;
  const placeBefore = useRef(place);

  useLayoutEffect(() => {
    if (placeBefore.current === place || !scroller.current) return;
    placeBefore.current = place;
    scroller.current.scrollTop = 0;
    scroller.current.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [place]);

  useLayoutEffect(() => {
    if (expanded && scroller.current) showBelow(scroller.current, scroller.current.querySelector('.more'));
  }, [expanded]);

  useLayoutEffect(() => {
    if (!cited || !scroller.current) return;
    goTo(scroller.current, scroller.current.querySelector<HTMLElement>(`[data-source="${cited.source}"]`));
  }, [cited]);

  return {
    rememberCiting({ target }) {
      const mark = target instanceof Element ? target.closest<HTMLElement>('.cite') : null;
      if (mark) citing.current = mark;
    },
    returnToCiting() {
      if (scroller.current) goTo(scroller.current, citing.current);
    },
  };
}

/** In a card that cannot grow, what unfolds below its edge would go unseen. */
function showBelow(scroller: HTMLElement, button: Element | null): void {
  if (!button) return;
  const room = scroller.getBoundingClientRect().bottom - button.getBoundingClientRect().bottom;
  if (room < PEEK) scroller.scrollTop += PEEK - room;
}

/** Scrolls the card only: `scrollIntoView` would scroll the page as well. */
function goTo(scroller: HTMLElement, element: HTMLElement | null): void {
  if (!element) return;
  const offset = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += offset - scroller.clientHeight / 3;
  element.focus({ preventScroll: true });
}
