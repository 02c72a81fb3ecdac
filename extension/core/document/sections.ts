/**
 * Sections, numbered as they are met: the nearest article, else the run under a heading, else about two screens of text.
 * Density ("first in each section") and the gate's reach go by them.
 */

/** About two screens of running text, in Latin characters. */
const SCREENS = 4000;

interface Frame {
  readonly id: number;
  /** `run`: no heading yet, cut by length; `heading`: the run under a heading; `article`: an article, never cut. */
  readonly kind: 'run' | 'heading' | 'article';
  length: number;
}

/** Numbers sections while a document is walked. Mutable: one counter serves all the walks of one document. */
export interface SectionCounter {
  /** The section of the next block. */
  current(): number;
  /** Begins an article; `leave` ends it and takes up the section around it. Returns the article's section. */
  enter(known: number | null): number;
  leave(): void;
  /** Begins the run under a heading. */
  heading(): void;
  /** Counts a block's length, and cuts a long run that has no heading. */
  grow(length: number): void;
  /** Takes up a section that an earlier walk left at this place. */
  resume(section: number): void;
}

/** A counter for a document that is walked from its beginning. */
export function createSectionCounter(): SectionCounter {
  const frames: Frame[] = [];
  const open = (kind: Frame['kind']): Frame => {
    const frame: Frame = { id: frames.length, kind, length: 0 };
    frames.push(frame);
    return frame;
  };
  let frame = open('run');
  let around: Frame[] = [];
  return {
    current: () => frame.id,
    enter(known) {
      around.push(frame);
      frame = frames[known ?? -1] ?? open('article');
      return frame.id;
    },
    leave() {
      frame = around.pop() ?? frame;
    },
    heading() {
      if (frame.kind !== 'article') frame = open('heading');
    },
    grow(length) {
      frame.length += length;
      if (frame.kind === 'run' && frame.length >= SCREENS) frame = open('run');
    },
    resume(section) {
      frame = frames[section] ?? frame;
      around = [];
    },
  };
}
