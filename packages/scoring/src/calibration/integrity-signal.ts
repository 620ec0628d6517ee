import type { CivilDate, CycleId, GoalId, UnitId } from '@throughline/core';

/** Every signal, in the order in which they are listed. Closed list. Sources: docs/sources.md#integrity-signals. */
export type IntegritySignalName = (typeof integritySignalNames)[number];

/**
 * What may look like targets set low, or like measures that move alone. Each is a reason to talk, never a verdict.
 *
 * - `always-high`: aspirational key results of a unit came out near the whole, cycle after cycle.
 * - `no-spread`: they all came out at the whole, every time.
 * - `always-low`: they came out low, cycle after cycle; the targets may not be realistic.
 * - `reached-early`: the target was reached before half of the time was over.
 * - `sure-from-start`: the first check-in, or the values before it, left no doubt that it would be reached.
 * - `below-trend`: the metric would have passed the target if it had just gone on.
 * - `not-beyond-last`: the last value before was as good as the target, or better.
 * - `parent-unmoved`: the goal was reached, and the metric above it did not move.
 *
 * @example
 * ```ts
 * import { integritySignalNames } from '@throughline/scoring/calibration';
 *
 * integritySignalNames.length; // => 8
 * ```
 */
export const integritySignalNames = [
  'always-high',
  'no-spread',
  'always-low',
  'reached-early',
  'sure-from-start',
  'below-trend',
  'not-beyond-last',
  'parent-unmoved',
] as const;

/** A number or a word that a signal rests on, by name. */
export interface SignalEvidence {
  readonly [name: string]: number | string | readonly (number | string)[];
}

/** One signal: about a goal, or about the goals of a unit. Never about a person. */
export interface IntegritySignal {
  readonly signal: IntegritySignalName;
  /** The goal it is about. */
  readonly goal?: GoalId;
  /** The unit whose goals it is about; absent with `goal`, and for goals of no unit. */
  readonly unit?: UnitId;
  /** What it rests on. */
  readonly evidence: SignalEvidence;
}

/** A question that could not be asked, because too little is on record. */
export interface UnaskedSignal {
  readonly signal: IntegritySignalName;
  readonly goal?: GoalId;
  readonly unit?: UnitId;
  readonly reason: 'insufficient-history';
  /** Cycles, or values, that there are, and that it takes. */
  readonly have: number;
  readonly need: number;
}

/** All signals of a goal set. */
export interface IntegritySignals {
  /** The day of the answer. */
  readonly asOf: CivilDate;
  /** The cycle asked for; absent: all. */
  readonly cycle?: CycleId;
  /** For those who own the goals. A host that shows them to others decides so itself. */
  readonly audience: 'owners';
  /** They are reasons to talk. Nothing in the library acts on them. */
  readonly standing: 'advisory';
  /** Signals about units first, then about goals, both in document order. */
  readonly signals: readonly IntegritySignal[];
  /** What could not be asked. */
  readonly unasked: readonly UnaskedSignal[];
}

/** From where on something is a signal. */
export interface SignalLimits {
  /** Mean score of a cycle from which on it is high. Absent: 0.95. */
  readonly high: number;
  /** Mean score of a cycle up to which it is low. Absent: 0.4. */
  readonly low: number;
  /** How many of the last four cycles have to be high, or low. Absent: 3. */
  readonly cycles: number;
  /** How near to the whole four cycles have to lie to have no spread. Absent: 0.02. */
  readonly spread: number;
  /** Part of the time before which a target is reached early. Absent: 0.5. */
  readonly early: number;
  /** Chance by the values so far, from which on a target was sure. Absent: 0.95. */
  readonly chance: number;
  /** Confidence of the first check-in from which on it was sure, 0 to 1. Absent: 0.9. */
  readonly confidence: number;
  /** Attainment from which on a goal counts as reached when the metric above it is looked at. Absent: 0.95. */
  readonly reached: number;
  /** Part of the way of the metric above that is noise. Absent: 0.02. */
  readonly noise: number;
}

/** The limits unless others are named. */
export const signalLimits: SignalLimits = /* @__PURE__ */ Object.freeze({
  high: 0.95,
  low: 0.4,
  cycles: 3,
  spread: 0.02,
  early: 0.5,
  chance: 0.95,
  confidence: 0.9,
  reached: 0.95,
  noise: 0.02,
});
