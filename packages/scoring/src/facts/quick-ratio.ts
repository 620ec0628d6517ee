import { measureKinds } from '@throughline/core';
import type { GoalIndex, Measure } from '@throughline/core';
import { changeRatio } from '../attainment/change-ratio.ts';
import { pooledScale } from '../attainment/pooled-scale.ts';
import { ruledRatio } from '../attainment/ruled-ratio.ts';
import type { RuledMeasure } from '../attainment/ruled-measure.ts';
import { unitAt } from './goal-facts.ts';
import { doneRatio } from './done-ratio.ts';
import type { FactRows } from './fact-rows.ts';
import { measureAt } from './measure-at.ts';

/** Code of the commonest kind of measure in an index. */
const change = /* @__PURE__ */ measureKinds.indexOf('change');

/** Variants of a row of check-ins. */
const valueFact = 0;
const doneFact = 2;
const pooledFact = 3;
const levelFact = 4;

/**
 * Raw attainment read straight from the columns, by the formulas of `progressOf`; NaN where anything is out
 * of the ordinary, so that the full reading has to say what. There is at least one fact. Where the index has
 * both numbers of a change, not even the measure is looked at.
 */
export const quickRatio = (index: GoalIndex, goal: number, facts: FactRows): number => {
  const { variant, value, kept } = index.checkIns;
  const row = facts.rows[facts.to - 1]!;
  // A value in a unit of its own may have to be converted.
  if (kept.size > 0 && unitAt(index, row) !== undefined) return Number.NaN;
  if (index.measureKind[goal] === change && variant[row] === valueFact) {
    const ratio = changeRatio(index.measureFirst[goal]!, index.measureSecond[goal]!, value[row]!);
    if (typeof ratio === 'number') return ratio;
  }
  const measure = measureAt(index, goal);
  return measure === undefined ? Number.NaN : readQuickly(index.checkIns, measure, facts, row);
};

const readQuickly = (
  checkIns: GoalIndex['checkIns'],
  measure: Measure,
  facts: FactRows,
  row: number,
): number => {
  const { variant, value, second, texts, reference } = checkIns;
  switch (measure.kind) {
    case 'milestones':
      return doneRatio(checkIns, measure.milestones, facts, false, measure.inOrder);
    case 'learning':
      return doneRatio(checkIns, measure.questions, facts, true);
    case 'pooled': {
      let top = 0;
      let bottom = 0;
      for (let at = facts.from; at < facts.to; at++) {
        const each = facts.rows[at]!;
        if (variant[each] !== pooledFact) continue;
        top += value[each]!;
        bottom += second[each]!;
      }
      // One ratio has nothing to fold, but a share of periods judges it as held or not.
      const enough =
        bottom > 0 && bottom >= (measure.minimumSample ?? 1) && (measure.of.fold ?? 'latest') === 'latest';
      // Counts too large to add up give no number, not a small one.
      return enough ? ratioOn(measure.of, (top * pooledScale(measure)) / bottom + 0 * bottom) : Number.NaN;
    }
    case 'binary':
      return variant[row] === doneFact ? value[row]! : Number.NaN;
    case 'baseline':
      return variant[row] === valueFact ? 1 : Number.NaN;
    case 'ordinal': {
      const reached = variant[row] === levelFact ? texts[reference[row]!] : undefined;
      if (reached !== undefined)
        for (const level of measure.levels) if (level.id === reached) return level.attainment;
      return Number.NaN;
    }
    case 'formula':
      return Number.NaN;
    default:
      return variant[row] === valueFact && (measure.fold ?? 'latest') === 'latest'
        ? ratioOn(measure, value[row]!)
        : Number.NaN;
  }
};

const ratioOn = (measure: RuledMeasure, value: number): number => {
  if (!Number.isFinite(value)) return Number.NaN;
  const ratio = ruledRatio(measure, value);
  return typeof ratio === 'number' ? ratio : Number.NaN;
};
