import { factsOf, measureKinds } from '@throughline/core';
import type { GoalIndex, Measure, MeasureUnit } from '@throughline/core';
import type { AnyFact } from '../attainment/progress-fact.ts';
import { conversionOf, currenciesOf } from './conversion-of.ts';
import type { FactReader } from './fact-reader.ts';
import { isSameUnit } from './is-same-unit.ts';
import { measureAt } from './measure-at.ts';

const formula = /* @__PURE__ */ measureKinds.indexOf('formula');

/** The fact of a row of check-ins, without its key and dates. */
export const factAt = ({ checkIns }: GoalIndex, row: number): AnyFact => {
  const value = checkIns.value[row]!;
  const name = checkIns.texts[checkIns.reference[row]!];
  switch (checkIns.variant[row]) {
    case 0:
      return { value };
    case 1:
      return { delta: value };
    case 2: {
      const done = value === 1;
      if (name === undefined) return { done };
      return (checkIns.form[row]! & 4) === 0 ? { done, milestone: name } : { done, question: name };
    }
    case 3:
      return { numerator: value, denominator: checkIns.second[row]! };
    case 4:
      return name === undefined ? {} : { level: name };
    default:
      return {};
  }
};

/** The unit a check-in says its value is in; rows that say one are kept as they came. */
export const unitAt = ({ checkIns }: GoalIndex, row: number): MeasureUnit | undefined => {
  const kept = checkIns.kept.get(row);
  return kept !== undefined && 'unit' in kept ? kept.unit : undefined;
};

/** The fact of a row in the unit of its measure. Where it cannot be converted, it keeps its own unit. */
export const measuredFactAt = (index: GoalIndex, measure: Measure | undefined, row: number): AnyFact => {
  const fact = factAt(index, row);
  const unit = unitAt(index, row);
  if (unit === undefined || measure === undefined) return fact;
  if (currenciesOf(index, measure, unit) === undefined && isSameUnit(unit, measure.unit)) return fact;
  const rate = conversionOf(index, measure, unit, index.checkIns.day[row]!)?.rate;
  if (rate === undefined) return { ...fact, unit };
  const { value, delta } = fact;
  return value === undefined ? { delta: (delta ?? Number.NaN) * rate } : { value: value * rate };
};

/**
 * The facts of a goal that count at the end of a day, in order and in the unit of its measure, as `progressOf`
 * takes them. Those of a formula are the values of its inputs; a key result whose value comes from others has one
 * fact, their sum.
 */
export const goalFacts = (
  run: Pick<FactReader, 'index' | 'knownAt' | 'values' | 'contributions'>,
  goal: number,
  day: number,
): readonly AnyFact[] => run.contributions?.factsAt(goal, day) ?? ownFacts(run, goal, day);

/** The same from check-ins and formulas alone. */
export const ownFacts = (
  { index, knownAt, values }: Pick<FactReader, 'index' | 'knownAt' | 'values'>,
  goal: number,
  day: number,
): readonly AnyFact[] => {
  if (values !== undefined && index.measureKind[goal] === formula) return values.inputsAt(goal, day);
  const measure = measureAt(index, goal);
  return factsOf(index, goal, day, knownAt).map((row) => measuredFactAt(index, measure, row));
};
