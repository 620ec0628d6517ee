import { measureKinds } from '@throughline/core';
import { plainChange } from '../attainment/change-ratio.ts';
import { isWholeNumber } from '../judgement/is-whole.ts';
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
 * Scores goals that go from one number to another and whose latest fact is a value, with nothing out of the ordinary
 * about them; gives the others that go from one number to another, ascending. Nothing is called that cannot be
 * compiled into the loop, so that columns stay in registers.
 */
export const fillChanges = ({
  run,
  judges,
  takesPromises,
  isOpen,
  isClosedCycle,
  bounds,
}: PlainLane): readonly number[] => {
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
  const left: number[] = [];
  for (let goal = 0; goal < size; goal++) {
    if (measureKind[goal] !== change) continue;
    const end = offsets[goal + 1]!;
    if (
      standings[state[goal]!] === standing.counts &&
      (marks[goal]! & guarded) === 0 &&
      end > offsets[goal]!
    ) {
      const row = targets[end - 1]!;
      const ratio =
        dayOf[row]! <= day && variant[row] === valueFact
          ? plainChange(measureFirst[goal]!, measureSecond[goal]!, value[row]!)
          : Number.NaN;
      if (Number.isFinite(ratio)) {
        if (!judges || commitment[goal] !== committed) {
          fed[goal] = picounitsOf(Math.min(Math.max(ratio, low), high));
          continue;
        }
        const at = cycle[goal]!;
        const isPending = endDay[goal] === -1 || day < endDay[goal]!;
        if (takesPromises && isPending && isOpen[state[goal]!] !== 0 && (at < 0 || isClosedCycle[at] === 0)) {
          verdict[goal] = isWholeNumber(ratio) ? verdicts.met : verdicts.pending;
          fed[goal] = picounitsOf(Math.min(Math.max(ratio, low), high));
          continue;
        }
      }
    }
    left.push(goal);
  }
  return left;
};
