import { measureKinds } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { changeRatio } from '../attainment/change-ratio.ts';
import { scaleOf } from '../attainment/pooled-scale.ts';
import { rulerRatio } from '../attainment/ruler-ratio.ts';
import { unitAt } from './goal-facts.ts';
import { doneRatio } from './done-ratio.ts';
import type { FactRows } from './fact-rows.ts';

const change = /* @__PURE__ */ measureKinds.indexOf('change');
const milestones = /* @__PURE__ */ measureKinds.indexOf('milestones');
const binary = /* @__PURE__ */ measureKinds.indexOf('binary');
const ordinal = /* @__PURE__ */ measureKinds.indexOf('ordinal');
const pooled = /* @__PURE__ */ measureKinds.indexOf('pooled');
const learning = /* @__PURE__ */ measureKinds.indexOf('learning');
const baseline = /* @__PURE__ */ measureKinds.indexOf('baseline');

/** Variants of a row of check-ins. */
const valueFact = 0;
const doneFact = 2;
const pooledFact = 3;
const levelFact = 4;

/**
 * Raw attainment read straight from the columns, by the formulas of `progressOf`; NaN where anything is out
 * of the ordinary, so that the full reading has to say what. There is at least one fact.
 */
export const quickRatio = (index: GoalIndex, goal: number, facts: FactRows): number => {
  const { measureKind, measureFirst, measureSecond, measureStart, rulers, checkIns } = index;
  const { variant, value, kept } = checkIns;
  const row = facts.rows[facts.to - 1]!;
  // A value in a unit of its own may have to be converted.
  if (kept.size > 0 && unitAt(index, row) !== undefined) return Number.NaN;
  const kind = measureKind[goal]!;
  if (kind === change)
    return variant[row] === valueFact
      ? numberOr(changeRatio(measureFirst[goal]!, measureSecond[goal]!, value[row]!))
      : Number.NaN;
  if (kind === binary) return variant[row] === doneFact ? value[row]! : Number.NaN;
  if (kind === baseline) return variant[row] === valueFact && Number.isFinite(value[row]!) ? 1 : Number.NaN;
  const start = measureStart[goal]!;
  if (start < 0) return Number.NaN;
  switch (kind) {
    case milestones:
      return doneRatio(index, start, facts, false);
    case learning:
      return doneRatio(index, start, facts, true);
    case pooled:
      return pooledRatio(index, start, facts);
    case ordinal:
      return variant[row] === levelFact ? levelRatio(index, start, row) : Number.NaN;
    default:
      return variant[row] === valueFact
        ? onRuler(rulers.numbers, kind, start + 2, rulers.numbers[start]!, value[row]!)
        : Number.NaN;
  }
};

const numberOr = (outcome: number | string): number => (typeof outcome === 'number' ? outcome : Number.NaN);

const onRuler = (numbers: Float64Array, kind: number, first: number, count: number, value: number): number =>
  Number.isFinite(value) ? numberOr(rulerRatio(kind, numbers, first, count, value)) : Number.NaN;

const levelRatio = ({ rulers, checkIns }: GoalIndex, start: number, row: number): number => {
  const { numbers, ids } = rulers;
  const reached = checkIns.texts[checkIns.reference[row]!];
  const steps = start + 2 + numbers[start]!;
  const end = steps + 2 * numbers[start + 1]!;
  for (let at = steps; at < end && reached !== undefined; at += 2)
    if (ids[numbers[at]!] === reached) return numbers[at + 1]!;
  return Number.NaN;
};

const pooledRatio = (
  { rulers: { numbers }, checkIns }: GoalIndex,
  start: number,
  facts: FactRows,
): number => {
  const { variant, value, second } = checkIns;
  const [least, isPercent, kind] = [numbers[start + 2]!, numbers[start + 3] === 1, numbers[start + 4]!];
  let top = 0;
  let bottom = 0;
  for (let at = facts.from; at < facts.to; at++) {
    const each = facts.rows[at]!;
    if (variant[each] !== pooledFact) continue;
    top += value[each]!;
    bottom += second[each]!;
  }
  // Counts too large to add up give no number, not a small one.
  return bottom > 0 && bottom >= least
    ? onRuler(numbers, kind, start + 5, numbers[start]! - 3, (top * scaleOf(isPercent)) / bottom + 0 * bottom)
    : Number.NaN;
};
