import { listFrames } from '../platform/frames.ts';
import { askPage } from '../platform/messages.ts';

const REQUESTS = { 'next-term': 'mark.next', 'previous-term': 'mark.previous' } as const;
export type StepCommand = keyof typeof REQUESTS;

/** Whether a command of the manifest steps through marks. */
export function isStepCommand(name: string): name is StepCommand {
  return Object.hasOwn(REQUESTS, name);
}

/**
 * Opens the next or previous mark of a tab: first in the frame where the reader is, and when that has no more, in the
 * frames after it, round to the same frame's beginning.
 */
export async function stepThroughMarks(tab: number, command: StepCommand): Promise<void> {
  const listed = await listFrames(tab);
  const frames = command === 'next-term' ? listed : listed.toReversed();
  const summaries = await Promise.all(frames.map((frame) => askPage(tab, frame, 'page.summary', {})));
  const current = summaries.findIndex((reply) => reply.ok && reply.value.current);
  const turns =
    current < 0
      ? frames.map((frame) => ({ frame, fresh: true }))
      : [
          { frame: frames[current], fresh: false },
          ...frames.slice(current + 1).map((frame) => ({ frame, fresh: true })),
          ...frames.slice(0, current + 1).map((frame) => ({ frame, fresh: true })),
        ];
  for (const { frame, fresh } of turns) {
    if (frame === undefined) continue;
    const reply = await askPage(tab, frame, REQUESTS[command], { fresh });
    if (reply.ok && reply.value.moved) return;
  }
}
