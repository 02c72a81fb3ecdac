/**
 * When a card opens and closes: a pure reducer over what the reader does. `M` stands for a mark; the reducer only compares
 * marks with each other.
 *
 *   idle ──point at a mark──▶ waiting ──dwelt──▶ open ──left──▶ idle
 *     └────────── press, step ─────────────────▶ open (pinned: only close, Esc and another press end it)
 */
export type Dwell<M> =
  | { readonly name: 'idle' }
  | { readonly name: 'waiting'; readonly mark: M }
  | {
      readonly name: 'open';
      readonly mark: M;
      readonly pinned: boolean;
      /** `next`: resting on another mark, whose card takes over after the dwell time. */
      readonly pointer: 'inside' | 'away' | { readonly next: M };
    };

export type DwellEvent<M> =
  /** The pointer rests on a mark, or on none. */
  | { readonly type: 'point'; readonly mark: M | null }
  | { readonly type: 'dwelt' }
  | { readonly type: 'left' }
  | { readonly type: 'press'; readonly mark: M }
  | { readonly type: 'step'; readonly mark: M }
  | { readonly type: 'press-outside' }
  | { readonly type: 'enter-card' }
  | { readonly type: 'leave-card' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'close' };

/** What is to be done; the timers stop whenever neither is asked for. */
export type DwellEffect<M> =
  | { readonly type: 'start'; readonly timer: 'dwelt' | 'left' }
  | { readonly type: 'stop' }
  | { readonly type: 'open'; readonly mark: M; readonly how: 'dwell' | 'press' | 'command' }
  | { readonly type: 'close' };

export interface DwellStep<M> {
  readonly state: Dwell<M>;
  readonly effects: readonly DwellEffect<M>[];
}

/** How long the pointer rests on a mark before its card opens, and stays away before it closes, in milliseconds. */
export const DWELL_MS = { dwelt: 150, left: 300 } as const;

/** One step. An event that means nothing in a state changes nothing. */
export function stepDwell<M>(state: Dwell<M>, event: DwellEvent<M>): DwellStep<M> {
  switch (event.type) {
    case 'press':
      return open(event.mark, 'press');
    case 'step':
      return open(event.mark, 'command');
    case 'close':
      return { state: { name: 'idle' }, effects: state.name === 'open' ? [STOP, { type: 'close' }] : [STOP] };
    default:
      break;
  }
  if (state.name === 'open') return stepOpen(state, event);
  if (event.type === 'point') {
    if (event.mark === null) return { state: { name: 'idle' }, effects: [STOP] };
    if (state.name === 'waiting' && state.mark === event.mark) return stay(state);
    return { state: { name: 'waiting', mark: event.mark }, effects: [{ type: 'start', timer: 'dwelt' }] };
  }
  if (event.type === 'dwelt' && state.name === 'waiting') return open(state.mark, 'dwell');
  return stay(state);
}

const STOP = { type: 'stop' } as const;

function stepOpen<M>(state: Extract<Dwell<M>, { name: 'open' }>, event: DwellEvent<M>): DwellStep<M> {
  switch (event.type) {
    case 'point':
      if (event.mark === state.mark) return { state: { ...state, pointer: 'inside' }, effects: [STOP] };
      if (event.mark !== null) {
        if (state.pinned || (typeof state.pointer === 'object' && state.pointer.next === event.mark))
          return stay(state);
        return { state: { ...state, pointer: { next: event.mark } }, effects: [{ type: 'start', timer: 'dwelt' }] };
      }
      return away(state);
    case 'enter-card':
      return { state: { ...state, pointer: 'inside' }, effects: [STOP] };
    case 'leave-card':
      return away(state);
    case 'dwelt':
      return typeof state.pointer === 'object' ? open(state.pointer.next, 'dwell') : stay(state);
    case 'left':
      return state.pointer === 'away' && !state.pinned
        ? { state: { name: 'idle' }, effects: [STOP, { type: 'close' }] }
        : stay(state);
    case 'press-outside':
      return state.pinned ? stay(state) : { state: { name: 'idle' }, effects: [STOP, { type: 'close' }] };
    case 'pin':
      return { state: { ...state, pinned: event.pinned }, effects: [STOP] };
    default:
      return stay(state);
  }
}

function away<M>(state: Extract<Dwell<M>, { name: 'open' }>): DwellStep<M> {
  if (state.pinned || state.pointer === 'away') return stay(state);
  return { state: { ...state, pointer: 'away' }, effects: [{ type: 'start', timer: 'left' }] };
}

function open<M>(mark: M, how: 'dwell' | 'press' | 'command'): DwellStep<M> {
  return {
    state: { name: 'open', mark, pinned: false, pointer: 'inside' },
    effects: [STOP, { type: 'open', mark, how }],
  };
}

function stay<M>(state: Dwell<M>): DwellStep<M> {
  return { state, effects: [] };
}
