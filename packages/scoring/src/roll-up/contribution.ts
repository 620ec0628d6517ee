import type { Outcome } from '../attainment/outcome.ts';
import type { AnyFact } from '../attainment/progress-fact.ts';
import type { UnitRate } from '../facts/rate-of-units.ts';

/** What one key result brings into another one. */
export interface Contribution {
  readonly child: number;
  /** The part of it that counts here, 0 to 1. */
  readonly share: number;
  /** Its own current value, or why there is none. */
  readonly value: Outcome;
  /** How its unit becomes that of the other; undefined where it cannot. */
  readonly rate: UnitRate | undefined;
  /** What it brings in, in the unit of the other. */
  readonly amount: Outcome;
}

/** Values that key results take from those that support them. */
export interface Contributions {
  /** Does a key result go by what feeds it on a day, if anything does? */
  readonly takesAt: (goal: number, day: number) => boolean;
  /** What feeds a key result on a day; undefined where it goes by facts of its own. */
  readonly partsAt: (goal: number, day: number) => readonly Contribution[] | undefined;
  /** The same as one fact of its own; none where nothing is known. */
  readonly factsAt: (goal: number, day: number) => readonly AnyFact[] | undefined;
  /** The current value of a key result by facts of its own, or why there is none. */
  readonly valueAt: (goal: number, day: number) => Outcome;
}
