import type { ClaimView } from '../protocol/entry-view.ts';
import { type Citing, ClaimText } from './claim-text.tsx';

export interface ClaimListProps extends Citing {
  readonly claims: readonly ClaimView[];
}

export function ClaimList({ claims, ...citing }: ClaimListProps) {
  return (
    <>
      {claims.map((claim) => (
        <p key={claim.text} class="claim">
          <ClaimText claim={claim} {...citing} />
        </p>
      ))}
    </>
  );
}
