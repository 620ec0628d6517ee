import type { CheckInLedger, Finding } from '@throughline/core';
import { scoringFindings } from '../findings/scoring-findings.ts';
import type { BookWithRun } from '../score/book-run.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/** A book that goes with a ledger: what is not kept up to date with every fact is worked out when it is read. */
export const liveBookOf = (book: BookWithRun, run: ScoringRun, ledger: CheckInLedger): BookWithRun => {
  let findings: readonly Finding[] = [];
  let of: object | undefined;
  const live = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(book)) as BookWithRun;
  return Object.defineProperties(live, {
    index: { enumerable: true, get: ledger.settled },
    findings: {
      enumerable: true,
      get: () => {
        const index = ledger.settled();
        if (index !== of) findings = scoringFindings({ ...run, index });
        of = index;
        return findings;
      },
    },
  });
};
