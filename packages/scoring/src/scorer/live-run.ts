import type { CheckInLedger } from '@throughline/core';
import { readerOf } from '../attainment/formulas.ts';
import type { Formulas } from '../attainment/formulas.ts';
import { conflictedIn } from '../facts/conflicted-in.ts';
import { ledgerRowsIn } from '../facts/fact-rows.ts';
import { contributionsOf } from '../roll-up/contributions.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

type Open<Whole> = { -readonly [Part in keyof Whole]: Whole[Part] };

/** A run over a ledger. What it took from the facts as a whole is renewed when they change. */
export interface LiveRun {
  readonly run: Open<ScoringRun>;
  /** Looks again at what the facts say as a whole. */
  readonly renew: () => void;
}

/** Makes a run read the facts of a ledger. */
export const liveRunOf = (
  started: ScoringRun,
  ledger: CheckInLedger,
  formulas: Formulas | undefined,
): LiveRun => {
  const { index } = ledger;
  const reader = readerOf(formulas);
  const run: Open<ScoringRun> = {
    ...started,
    factsAt: ledgerRowsIn(ledger, started.knownAt),
    plainRows: undefined,
  };
  let { conflicts } = index.checkIns;
  return {
    run,
    renew: () => {
      if (reader !== undefined) run.values = reader.open(index, run.knownAt, run.policy.measures);
      // Sums of what supports key results are kept once worked out, so they are begun anew.
      if (run.contributions !== undefined) run.contributions = contributionsOf(run);
      if (index.checkIns.conflicts === conflicts) return;
      ({ conflicts } = index.checkIns);
      run.conflicted = conflictedIn(index, run.day, run.knownAt);
    },
  };
};
