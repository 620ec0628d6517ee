import type {
  CivilDate,
  Commitment,
  CycleId,
  Goals,
  Objective,
  Party,
  StrategicBet,
  Support,
  UnitId,
} from '@throughline/core';
import type { KeyResults, KeyResultWishes } from '../key-results/key-results.ts';
import type { MetricTheme } from '../key-results/metric-candidates.ts';

/** What is read to propose an objective. */
export interface ObjectiveInput extends KeyResultWishes {
  /** The goal set. */
  readonly goals: Goals;
  /** The objective in words, e.g. a line of the strategy. It is taken only if it reads as an objective. */
  readonly text?: string;
  /** What it is about. Without a text the words follow from the family. */
  readonly theme?: MetricTheme;
  /** The unit whose objective it is. Absent: the organisation's own. */
  readonly unit?: UnitId;
  /** The cycle. Absent: the active one of the day, if there is exactly one without a cycle inside it. */
  readonly cycle?: CycleId;
  /** Goals it helps. Absent: open key results of the nearest unit above that read a metric of its theme. */
  readonly serves?: readonly Support[];
  /** How it is judged. Absent: `committed`, so that targets stay within what was reached before. */
  readonly commitment?: Commitment;
  /** The strategic bet behind it. */
  readonly bet?: StrategicBet;
  /** Who answers for it. Absent: the lead of the unit. */
  readonly accountable?: Party;
  /** Day the draft is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
}

/** An objective with the key results that the organisation has numbers for. */
export interface DraftedObjective extends KeyResults {
  /** The objective; one. */
  readonly objectives: readonly Objective[];
}
