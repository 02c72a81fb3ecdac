import * as OpenCC from 'opencc-js/t2cn';
import type { Glossary } from '../../extension/core/glossary/entry.ts';
import type { Finding } from '../../extension/core/glossary/finding.ts';
import { checkEntries } from '../../extension/core/glossary/rules/rule.ts';
import { foldForm } from '../../extension/core/text/fold.ts';

const convert = OpenCC.Converter({ from: 't', to: 'cn' });

/** OpenCC leaves 著 alone, since it is simplified too (显著); it also stands for 着. Both sides are compared without the difference. */
function simplify(form: string): string {
  return convert(form).replaceAll('著', '着');
}

/**
 * A rule that needs a dictionary, so that it cannot live in core: every zh-Hant form is the traditional spelling of a
 * zh-Hans form, and every zh-Hans form has one; members likewise. Regional wording (`region`) is left alone.
 */
export function checkTraditional(glossary: Glossary): readonly Finding[] {
  return checkEntries(glossary, ({ designations, members }) => {
    const simplified = new Set(designations['zh-Hans'].map(({ form }) => foldForm(simplify(form))));
    const traditional = new Set(designations['zh-Hant'].map(({ form }) => foldForm(simplify(form))));
    return [
      ...designations['zh-Hant'].flatMap(({ form, region }, index) =>
        region !== null || simplified.has(foldForm(simplify(form)))
          ? []
          : [
              {
                path: ['designations', 'zh-Hant', index],
                problem: `${form} is no zh-Hans form in traditional characters (${simplify(form)})`,
                mend: 'correct it, add the zh-Hans form, or give its region',
              },
            ],
      ),
      ...designations['zh-Hans'].flatMap(({ form, region }, index) =>
        region !== null || traditional.has(foldForm(simplify(form)))
          ? []
          : [
              {
                path: ['designations', 'zh-Hans', index],
                problem: `no zh-Hant form of ${form}`,
                mend: 'add it in traditional characters',
              },
            ],
      ),
      ...members.flatMap(({ zhHans, zhHant }, index) =>
        foldForm(simplify(zhHant)) === foldForm(simplify(zhHans))
          ? []
          : [
              {
                path: ['members', index, 'zh-Hant'],
                problem: `not ${zhHans} in traditional characters (${simplify(zhHant)})`,
                mend: 'make the two agree',
              },
            ],
      ),
    ];
  });
}
