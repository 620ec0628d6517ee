import { factsOf, measureKinds } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import type { AnyFact } from '../attainment/progress-fact.ts';
import type { FactReader } from './outcome-at.ts';

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

/**
 * The facts of a goal that count at the end of a day, in order, as `progressOf` takes them. Those of a formula are
 * the values of its inputs.
 */
export const goalFacts = (
  { index, knownAt, values }: Pick<FactReader, 'index' | 'knownAt' | 'values'>,
  goal: number,
  day: number,
): readonly AnyFact[] =>
  values !== undefined && index.measureKind[goal] === formula
    ? values.inputsAt(goal, day)
    : factsOf(index, goal, day, knownAt).map((row) => factAt(index, row));
