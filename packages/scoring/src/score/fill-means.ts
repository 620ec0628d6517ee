import { isWholeNumber } from '../judgement/is-whole.ts';
import { unit } from '../numeric/picounits.ts';
import { limb, roundedQuotient } from '../numeric/rounded-quotient.ts';
import { standing } from '../roll-up/standings.ts';
import type { PlainLane } from './plain-lane.ts';
import { notices, verdicts } from './score-columns.ts';

const objective = 0;
const keyResult = 1;
const kra = 2;
const committed = 1;
const absent = -1;
/** Code of `measureKind` for goals without a measure. */
const noMeasure = 255;
/** Bit of `marks` for a goal with guardrails. */
const guarded = 16;

/**
 * Scores goals without a measure from `first` on as long as they are weighted means of parts all of which count, have a score and give
 * all of themselves, with either all weights given or none; gives the first one that is not. To the bit what
 * `wholeMean` and `fillMean` write.
 */
export const fillMeans = (
  { run, takesMeans, judges, takesPromises, isOpen, isClosedCycle, usualDriver, limits }: PlainLane,
  first: number,
): number => {
  if (!takesMeans) return first;
  const { index, columns, standings, day, largest } = run;
  const {
    size,
    kind,
    state,
    marks,
    commitment,
    measureKind,
    driver,
    weight: weightOf,
    endDay,
    cycle,
  } = index;
  const { offsets, targets } = index.contained;
  const { offsets: belowOffsets, targets: edges } = index.supportedBy;
  const { child: childOf, share, weight: edgeWeight, onLoop, offsets: ways } = index.supports;
  const { fed, reason, verdict, notices: noticed } = columns;
  const low = limits[0]!;
  const high = limits[1]!;
  let goal = first;
  goals: for (; goal < size; goal++) {
    if (measureKind[goal] !== noMeasure) continue;
    const of = kind[goal]!;
    if ((of !== objective && of !== kra) || (marks[goal]! & guarded) !== 0) break;
    if (standings[state[goal]!] !== standing.counts) break;
    const isPromise = judges && commitment[goal] === committed;
    if (isPromise) {
      const isPending = endDay[goal] === -1 || day < endDay[goal]!;
      const at = cycle[goal]!;
      if (!takesPromises || !isPending || isOpen[state[goal]!] === 0 || (at >= 0 && isClosedCycle[at] !== 0))
        break;
    }
    const start = offsets[goal]!;
    const end = offsets[goal + 1]!;
    let code = of === objective ? driver[goal]! : 1;
    if (code === 0) code = usualDriver === 0 ? (start < end ? 1 : 2) : usualDriver;
    if (code < 1 || code > 3) break;
    let worst = 0;
    let seen = 0;
    let mean = Number.NaN;
    // First what it holds, then what supports it; of the former the verdicts are read in any case.
    for (let side = 0; side < (code === 1 ? 1 : 2); side++) {
      const isOwn = side === 0;
      const list = isOwn ? targets : edges;
      const weights = isOwn ? weightOf : edgeWeight;
      const from = isOwn ? offsets[goal]! : belowOffsets[goal]!;
      const to = isOwn ? end : belowOffsets[goal + 1]!;
      if (!isOwn && from === to) break goals;
      const isAlike = from < to && weights[list[from]!] === absent;
      let worstHere = 0;
      let sum = 0;
      let upperSum = 0;
      let lowerSum = 0;
      for (let at = from; at < to; at++) {
        const part = list[at]!;
        const child = isOwn ? part : childOf[part]!;
        if (standings[state[child]!] !== standing.counts || reason[child] !== 0) break goals;
        if (
          !isOwn &&
          (kind[child]! > keyResult ||
            onLoop[part] !== 0 ||
            share[part] !== absent ||
            ways[child + 1]! - ways[child]! !== 1)
        )
          break goals;
        const given = weights[part]!;
        if (isAlike ? given !== absent : given < 0) break goals;
        const weight = isAlike ? 1 : given;
        const value = fed[child]!;
        const upper = Math.floor(value / limb);
        sum += weight;
        upperSum += weight * upper;
        lowerSum += weight * (value - upper * limb);
        if (verdict[child]! > worstHere) worstHere = verdict[child]!;
      }
      if (isOwn) seen = worst = worstHere;
      else if (worst === verdicts.none) worst = worstHere;
      if (isOwn && code === 2) continue;
      if (sum === 0 || sum > largest) break goals;
      const found = roundedQuotient(upperSum, lowerSum, sum);
      if (isOwn || code === 2) mean = found;
      else {
        const floor = Math.floor((mean + found) / 2);
        const rest = mean + found - 2 * floor - 1;
        mean = floor + (rest > 0 || (rest === 0 && floor >= 0) ? 1 : 0);
      }
    }
    // What is cut is written down beside it.
    if (!(mean >= low && mean <= high)) break;
    fed[goal] = mean;
    if (isPromise)
      verdict[goal] =
        worst >= verdicts.late
          ? worst
          : worst === verdicts.met || (worst === verdicts.none && isWholeNumber(mean / unit))
            ? verdicts.met
            : verdicts.pending;
    else if (seen >= verdicts.late) noticed[goal] = notices.missedCommitment;
  }
  return goal;
};
