import type { Finding } from '../finding/finding.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { Result } from '../result.ts';

/** Rows of check-ins of one goal, in the order facts are folded: `rows[from]` up to, not including, `rows[to]`. */
export interface RowRange {
  rows: Int32Array | readonly number[];
  from: number;
  to: number;
}

/** A goal set that facts are still recorded for. Only facts: its goals stay as they are. */
export interface CheckInLedger {
  /**
   * The goals with everything recorded so far. It changes with the next record, its columns of check-ins have room
   * beyond `size`, and what lists rows of all goals (`ofGoal`, `repeats`) is worked out anew whenever facts came:
   * ask `factsOf`, `latestFactOf` and `readCheckIn`, and keep {@link CheckInLedger.settled}.
   */
  readonly index: GoalIndex;
  /** Rows that count for a goal, retractions among them, as `ofGoal` of a compiled index has them. Read them at once. */
  readonly rowsOf: (goal: number, into: RowRange) => void;
  /** Records facts, all of them or none; gives the numbers of the goals whose facts differ now, some perhaps twice. */
  readonly record: (checkIns: readonly CheckIn[]) => Result<readonly number[], Finding>;
  /** Takes back what was recorded last, until `size` check-ins are left; not beyond what the ledger was opened with. */
  readonly takeBack: (size: number) => void;
  /** An index of its own, as `compileGoals` gives it. Worked out when it is asked for, once until the next record. */
  readonly settled: () => GoalIndex;
}
