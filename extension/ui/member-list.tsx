import type { MemberView } from '../protocol/entry-view.ts';
import { Chinese } from './chinese.tsx';
import { CiteMarks } from './cite-marks.tsx';
import type { Citing } from './claim-text.tsx';
import { Prose } from './prose.tsx';
import type { Script } from './script.ts';

export interface MemberListProps extends Citing {
  readonly members: readonly MemberView[];
  readonly script: Script;
}

/** The parts of a numbered formula, by their numbers. */
export function MemberList({ members, script, ...citing }: MemberListProps) {
  if (members.length === 0) return null;
  return (
    <section class="members" aria-label={citing.t('sectionMembers')}>
      <ol>
        {members.map((member, index) => (
          <li key={member['zh-Hans']}>
            <span class="members-number" aria-hidden="true">
              {index + 1}
            </span>
            <Chinese forms={member} script={script} class="members-zh" />
            <span class="members-en">
              <Prose text={member.en} />
              <CiteMarks cite={member.cite} {...citing} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
