import { measureKinds } from '@throughline/core';
import { plainChange } from '../attainment/change-ratio.ts';
import { isWholeNumber } from '../judgement/is-whole.ts';
import { clamp } from '../numeric/clamp.ts';
import { picounitsOf } from '../numeric/picounits.ts';
import { standing } from '../roll-up/standings.ts';
import type { PlainLane } from './plain-lane.ts';
import { verdicts } from './score-columns.ts';

const change = /* @__PURE__ */ measureKinds.indexOf('change');
const valueFact = 0;
const committed = 1;
/** Bit of `marks` for a goal with guardrails. */
const guarded = 16;

/**
 * Scores goals from `first` on as long as they go from one number to another and their latest fact is a value;
 * gives the first one that does not. Nothing is called that cannot be compiled into the loop, so that columns stay
 * in registers.
 */
export const fillChanges = (
  { run, takesChanges, judges, takesPromises, isOpen, isClosedCycle, bounds }: PlainLane,
  first: number,
): number => {
  if (!takesChanges) return first;
  const { index, columns, standings, day } = run;
  const {
    size,
    state,
    marks,
    commitment,
    measureKind,
    measureFirst,
    measureSecond,
    endDay,
    cycle,
    checkIns,
  } = index;
  const { day: dayOf, variant, value } = checkIns;
  const { offsets, targets } = checkIns.ofGoal;
  const { fed, verdict } = columns;
  const low = bounds[0]!;
  const high = bounds[1]!;
  let goal = first;
  for (; goal < size; goal++) {
    if (measureKind[goal] !== change || (marks[goal]! & guarded) !== 0) break;
    if (standings[state[goal]!] !== standing.counts) break;
    const end = offsets[goal + 1]!;
    if (end === offsets[goal]!) break;
    const row = targets[end - 1]!;
    if (dayOf[row]! > day || variant[row] !== valueFact) break;
    const ratio = plainChange(measureFirst[goal]!, measureSecond[goal]!, value[row]!);
    if (!Number.isFinite(ratio)) break;
    if (judges && commitment[goal] === committed) {
      const isPending = endDay[goal] === -1 || day < endDay[goal]!;
      const at = cycle[goal]!;
      if (!takesPromises || !isPending || isOpen[state[goal]!] === 0 || (at >= 0 && isClosedCycle[at] !== 0))
        break;
      verdict[goal] = isWholeNumber(ratio) ? verdicts.met : verdicts.pending;
    }
    fed[goal] = picounitsOf(clamp(ratio, low, high));
  }
  return goal;
};
