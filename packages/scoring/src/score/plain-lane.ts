import { goalStates } from '@throughline/core';
import { isSummed } from '../roll-up/is-summed.ts';
import type { ScoringRun } from './scoring-run.ts';

const closed = /* @__PURE__ */ goalStates.indexOf('closed');

/** What the two loops over plain goals read, looked up once for a pass. */
export interface PlainLane {
  readonly run: ScoringRun;
  /** May changes be read straight from the columns? */
  readonly takesChanges: boolean;
  /** Is every goal above others a weighted mean, to be written as it comes out? */
  readonly takesMeans: boolean;
  /** Are commitments judged as met or missed? */
  readonly judges: boolean;
  /** May a commitment be judged by its attainment alone? A human's word may stand against that. */
  readonly takesPromises: boolean;
  /** States in which a goal counts and is open, by code. */
  readonly isOpen: Uint8Array;
  /** 1 for a closed cycle, by its position; one more entry, 0, stands for none. */
  readonly isClosedCycle: Uint8Array;
  /** Between which bounds the attainment of a measure goes upward; doubles in a column, so that none is boxed. */
  readonly bounds: Float64Array;
  /** The same of what is rolled up, in whole numbers of 1e-12. */
  readonly limits: Float64Array;
  /** What feeds an objective that does not say: 1 own, 2 children, 3 both, 0 its own if there are any, -1 ask. */
  readonly usualDriver: number;
}

const driverCodes = {
  'own-then-children': 0,
  own: 1,
  children: 2,
  both: 3,
  'children-then-own': -1,
} as const;

/** Looks up what is plain under a run. */
export const plainLaneOf = (run: ScoringRun): PlainLane => {
  const { index, policy, standings, showing, judged } = run;
  const { rollUp, grades } = policy;
  const isKept = run.ranges === undefined;
  const cycles = index.document.cycles ?? [];
  const isClosedCycle = new Uint8Array(cycles.length + 1);
  cycles.forEach(({ state }, at) => (isClosedCycle[at] = state === 'closed' ? 1 : 0));
  return {
    run,
    takesChanges:
      run.isPlain &&
      run.plainRows !== undefined &&
      run.assumed === undefined &&
      isKept &&
      showing.isOnlyCut &&
      // A value in a unit of its own may have to be converted.
      index.checkIns.kept.size === 0,
    takesMeans:
      isSummed(rollUp) &&
      isKept &&
      rollUp.rounding.decimals === 12 &&
      rollUp.ownShare === 0.5 &&
      grades.scoreObjectives !== 'off',
    judges: grades.committed === 'binary',
    takesPromises: judged.size === 0,
    isOpen: standings.map((stands, code) => (stands === 0 && code !== closed ? 1 : 0)),
    isClosedCycle,
    bounds: Float64Array.from(showing.rolledBounds),
    limits: Float64Array.from(run.feedLimits),
    usualDriver: driverCodes[rollUp.driver],
  };
};
