import type { GoalIndex, Relation } from '@throughline/core';
import type { GoalValues } from '../attainment/formulas.ts';
import type { MeasureReader } from '../attainment/measure-reader.ts';
import type { Contributions } from '../roll-up/contribution.ts';
import type { FactRows } from './fact-rows.ts';

/** What it takes to read the facts of goals. */
export interface FactReader {
  readonly index: GoalIndex;
  /** Facts recorded after this (ms) are not seen. */
  readonly knownAt: number;
  /** Facts of a goal that count at the end of a day. */
  readonly factsAt: (goal: number, day: number) => FactRows;
  /** The same for all goals, where they lie side by side in the index and none of them is hidden or taken back. */
  readonly plainRows?: Relation | undefined;
  /** Raw attainments to take in place of what the facts say, by goal number; NaN: read the facts. */
  readonly assumed?: Float64Array | undefined;
  /** What formulas read; absent: they are not read. */
  readonly values?: GoalValues | undefined;
  /** Values that key results take from those that support them; absent: the policy takes none. */
  readonly contributions?: Contributions | undefined;
  /** Reads measures by the policy in force. */
  readonly reader: MeasureReader;
  /** Does the policy read measures as `standard` does, so that what is ordinary may be read from the columns? */
  readonly isPlain: boolean;
}
