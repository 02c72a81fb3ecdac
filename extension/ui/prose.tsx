import { splitProse } from './split-prose.ts';

export interface ProseProps {
  readonly text: string;
}

/** A sentence of the glossary: English, with its Chinese marked as Chinese. */
export function Prose({ text }: ProseProps) {
  return (
    <bdi lang="en">
      {splitProse(text).map((run, index) =>
        run.chinese ? (
          <span key={index} class="zh" lang="zh">
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </bdi>
  );
}
