import type { Script } from './script.ts';

export interface ChineseProps {
  readonly forms: Readonly<Record<Script, string>>;
  readonly script: Script;
  readonly class?: string;
}

/** Chinese in the script asked for, in the glossary's serif. */
export function Chinese({ forms, script, class: name = '' }: ChineseProps) {
  return (
    <bdi class={`zh ${name}`} lang={script}>
      {forms[script]}
    </bdi>
  );
}
