import { checkOptions, UsageError } from '@throughline/core';
import type { CycleId, Finding, GoalIndex, ReviewBook } from '@throughline/core';
import { calibrationFinding } from './calibration-note.ts';
import { cyclesThrough, fullCycles } from './full-cycles.ts';
import type { CycleFullness, DatedCycle, FullCycleOptions } from './full-cycles.ts';

/** When something may be said about how people are spread (S1-07). */
export interface CycleGate extends FullCycleOptions {
  /** Full cycles there must be, the one asked for among those looked at; 1 to 12. Absent: 2. */
  readonly cycles?: number;
}

/** Nothing is said, and why. A failed `Result` with the cycles it looked at. */
export interface CalibrationRefusal {
  /** False. */
  readonly ok: false;
  /** Why. */
  readonly refused: 'unknown-cycle' | 'too-few-full-cycles';
  /** The same as a finding. */
  readonly problems: readonly [Finding, ...Finding[]];
  /** Problems beyond those listed: none. */
  readonly more: 0;
  /** The cycles, earliest first, and what each lacks. */
  readonly cycles: readonly CycleFullness[];
}

/** The dated cycle that may be talked about, or the refusal. */
export const passGate = (
  index: GoalIndex,
  book: ReviewBook,
  cycle: CycleId,
  gate: CycleGate | undefined,
): DatedCycle | CalibrationRefusal => {
  checkOptions('gate', gate, ['cycles', 'goalShare', 'checkIns', 'conversations'], 'scoring/bad-argument');
  const { cycles: needed = 2, ...conditions } = gate ?? {};
  if (!Number.isInteger(needed) || needed < 1 || needed > 12)
    throw new UsageError('scoring/bad-argument', '`gate.cycles` must be a whole number from 1 to 12');
  if (typeof cycle !== 'string') throw new UsageError('scoring/bad-argument', '`cycle` must be an id');
  const cycles = fullCycles(index, book, cycle, conditions);
  const asked = cyclesThrough(index, cycle).find(({ cycle: { id } }) => id === cycle);
  const refuse = (refused: CalibrationRefusal['refused'], data: Finding['data']): CalibrationRefusal => {
    const problem = calibrationFinding({
      ruleId: `calibration/${refused}`,
      severity: 'error',
      path: ['cycles', cycle],
      data,
    });
    return { ok: false, refused, problems: [problem], more: 0, cycles };
  };
  if (asked === undefined) return refuse('unknown-cycle', { cycle });
  const found = cycles.filter(({ full }) => full).length;
  return found < needed ? refuse('too-few-full-cycles', { cycle, found, needed }) : asked;
};
