import * as OpenCC from 'opencc-js/cn2t';

/** Characters in the Taiwan standard (為, 裡, 群), words as they are. */
const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });
const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
]);

/** Spells a simplified Chinese form in traditional characters and quotation marks. A proposal, to be checked by reading. */
export function spellTraditional(form: string): string {
  return convert(form).replace(/[“”‘’]/g, (mark) => MARKS.get(mark) ?? mark);
}
