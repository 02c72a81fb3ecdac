import type { Occurrence } from '../protocol/occurrence.ts';

/** Simplified or traditional characters. */
export type Script = Occurrence['script'];
