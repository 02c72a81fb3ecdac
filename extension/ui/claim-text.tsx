import type { ClaimView } from '../protocol/entry-view.ts';
import { CiteMarks, type CiteMarksProps } from './cite-marks.tsx';
import { Prose } from './prose.tsx';

/** What every part that cites needs. */
export type Citing = Omit<CiteMarksProps, 'cite'>;

export interface ClaimTextProps extends Citing {
  readonly claim: ClaimView;
}

/** A sentence with the sources that carry it. */
export function ClaimText({ claim, ...citing }: ClaimTextProps) {
  return (
    <>
      <Prose text={claim.text} />
      <CiteMarks cite={claim.cite} {...citing} />
    </>
  );
}
