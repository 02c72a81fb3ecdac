import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Dwell,
  type DwellEffect,
  type DwellEvent,
  type DwellStep,
  stepDwell,
} from '../../extension/content/dwell.ts';

type Mark = 'a' | 'b';

function play(events: readonly DwellEvent<Mark>[]): { state: Dwell<Mark>; effects: DwellEffect<Mark>[] } {
  let state: Dwell<Mark> = { name: 'idle' };
  const effects: DwellEffect<Mark>[] = [];
  for (const event of events) {
    const step: DwellStep<Mark> = stepDwell<Mark>(state, event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const point = (mark: Mark | null): DwellEvent<Mark> => ({ type: 'point', mark });
const opens = (effects: readonly DwellEffect<Mark>[]): string[] =>
  effects.flatMap((effect) =>
    effect.type === 'open' ? [`${effect.mark} by ${effect.how}`] : effect.type === 'close' ? ['close'] : [],
  );

describe('what the reader does, and what opens and closes', () => {
  const dwelt: DwellEvent<Mark> = { type: 'dwelt' };
  const left: DwellEvent<Mark> = { type: 'left' };
  test.each<[string, DwellEvent<Mark>[], string[]]>([
    ['passing over opens nothing', [point('a'), point(null), dwelt], []],
    ['resting opens', [point('a'), dwelt], ['a by dwell']],
    ['moving on to another mark starts anew', [point('a'), point('b'), dwelt], ['b by dwell']],
    ['leaving closes after a while', [point('a'), dwelt, point(null), left], ['a by dwell', 'close']],
    ['coming back in time keeps it open', [point('a'), dwelt, point(null), point('a'), left], ['a by dwell']],
    ['the pointer may enter the card', [point('a'), dwelt, point(null), { type: 'enter-card' }, left], ['a by dwell']],
    [
      'leaving the card closes',
      [point('a'), dwelt, { type: 'enter-card' }, { type: 'leave-card' }, left],
      ['a by dwell', 'close'],
    ],
    ['resting on another mark changes cards', [point('a'), dwelt, point('b'), dwelt], ['a by dwell', 'b by dwell']],
    [
      'crossing another mark on the way to the card does not',
      [point('a'), dwelt, point('b'), { type: 'enter-card' }, dwelt, left],
      ['a by dwell'],
    ],
    ['a press opens at once', [{ type: 'press', mark: 'a' }], ['a by press']],
    ['a press elsewhere closes', [{ type: 'press', mark: 'a' }, { type: 'press-outside' }], ['a by press', 'close']],
    ['Esc closes', [point('a'), dwelt, { type: 'close' }], ['a by dwell', 'close']],
    ['Esc with nothing open does nothing', [{ type: 'close' }], []],
    ['a command opens', [{ type: 'step', mark: 'b' }], ['b by command']],
    [
      'a pinned card stays',
      [
        point('a'),
        dwelt,
        { type: 'pin', pinned: true },
        point(null),
        left,
        point('b'),
        dwelt,
        { type: 'press-outside' },
      ],
      ['a by dwell'],
    ],
    [
      'a pinned card closes by its button, and gives way to a press',
      [point('a'), dwelt, { type: 'pin', pinned: true }, { type: 'press', mark: 'b' }, { type: 'close' }],
      ['a by dwell', 'b by press', 'close'],
    ],
    [
      'unpinned, it leaves as before',
      [point('a'), dwelt, { type: 'pin', pinned: true }, { type: 'pin', pinned: false }, point(null), left],
      ['a by dwell', 'close'],
    ],
  ])('%s', (_name, events, expected) => {
    expect(opens(play(events).effects)).toEqual(expected);
  });
});

test('opening and closing alternate, and end in the state they say', () => {
  const mark = fc.constantFrom<Mark>('a', 'b');
  const event = fc.oneof(
    fc.record({ type: fc.constant('point' as const), mark: fc.option(mark) }),
    fc.record({ type: fc.constantFrom('press' as const, 'step' as const), mark }),
    fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
    fc.record({
      type: fc.constantFrom(
        'dwelt' as const,
        'left' as const,
        'press-outside' as const,
        'enter-card' as const,
        'leave-card' as const,
        'close' as const,
      ),
    }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const { state, effects } = play(events as DwellEvent<Mark>[]);
      let open = false;
      for (const effect of effects) {
        if (effect.type === 'open') open = true;
        if (effect.type !== 'close') continue;
        expect(open).toBe(true);
        open = false;
      }
      expect(state.name === 'open').toBe(open);
    }),
  );
});
