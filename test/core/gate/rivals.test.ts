import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../extension/core/gate/decision.ts';
import { judge, type Row } from './judge.ts';

const NO_CONTEXT: Reason = { code: 'no-context' };

describe('names that others bear', () => {
  test.each<Row>([
    [
      'another party by name, with the same offices',
      ['The Communist Party of India has a General Secretary, a Politburo and core interests.'],
      { code: 'other-context', cues: ['Communist Party of India'] },
    ],
    [
      'another party’s country, named before',
      ['Hanoi votes.', '+The Central Committee and the Politburo have core interests.'],
      { code: 'other-context', cues: ['Hanoi'] },
    ],
    [
      'another party’s country in the title',
      ['The Central Committee and the Politburo have core interests.'],
      { code: 'other-context', cues: ['Vietnam'] },
      { title: 'Vietnam votes' },
    ],
    [
      'another party here, what is sure elsewhere',
      ['Xi Jinping came.', '+In Hanoi the Politburo and the Central Committee have core interests.'],
      { code: 'other-context', cues: ['Hanoi'] },
    ],
    [
      'another party before, what is sure here',
      ['Hanoi votes.', '+Xi Jinping and the Politburo have core interests.'],
      { code: 'context', reach: 'block', cues: ['Xi Jinping', 'Politburo'] },
    ],
    [
      'another party before, what is sure in the title',
      ['Hanoi votes.', '+The Politburo has core interests.'],
      { code: 'context', reach: 'block', cues: ['Politburo'] },
      { title: 'Xi Jinping abroad' },
    ],
    ['the Kuomintang’s centre', ['国民党中央和总书记谈核心利益'], { code: 'other-context', cues: ['国民党'] }],
    ['letters, twice', ['The CPC rose. Cap the CPC.'], NO_CONTEXT],
    ['letters, once here and once before', ['The CPC rose.', '+Cap the CPC.'], NO_CONTEXT],
    [
      'letters with what else speaks for them',
      ['In Beijing the CPC rules China.'],
      { code: 'context', reach: 'block', cues: ['Beijing', 'China'] },
    ],
  ])('%s', (_name, blocks, reason, facts) => {
    const decision = judge(blocks, facts);
    expect(decision.reason).toEqual(reason);
    expect(decision.shown).toBe(reason.code === 'context');
  });
});
