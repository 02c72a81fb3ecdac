import { describe, expect, test } from 'vitest';
import { CUES } from '../../../extension/core/gate/cues.ts';
import { foldForm } from '../../../extension/core/text/fold.ts';

const forms = CUES.flatMap((cue) => cue.forms.map(({ form }) => ({ form, cue })));

describe('the table of cues', () => {
  test('every cue has forms and says why it counts', () => {
    for (const { forms: own, why } of CUES) {
      expect(own.length).toBeGreaterThan(0);
      expect(why).not.toBe('');
    }
  });

  test('no form stands for two cues, and none is written twice', () => {
    const folded = forms.map(({ form }) => foldForm(form));
    expect(folded.filter((form, at) => folded.indexOf(form) !== at)).toEqual([]);
  });

  test('every form folds to something and carries no mark of the lists', () => {
    expect(forms.filter(({ form }) => foldForm(form) === '' || /[=|]|^\s|\s$/.test(form))).toEqual([]);
  });

  test('every covering name holds a cue, as whole words, that it covers', () => {
    const words = (form: string): string => (/[\u4e00-\u9fff]/.test(form) ? foldForm(form) : ` ${foldForm(form)} `);
    const cues = forms.filter(({ cue }) => cue.strength !== 'none').map(({ form }) => words(form));
    const covering = forms.filter(({ cue }) => cue.strength === 'none').map(({ form }) => form);
    const covers = (form: string): boolean => cues.some((cue) => words(form).includes(cue) && words(form) !== cue);
    expect(covering.filter((form) => !covers(form))).toEqual([]);
  });
});
