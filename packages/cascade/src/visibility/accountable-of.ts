import type { GoalIndex, PersonId } from '@throughline/core';
import { partiesOf } from './parties-of.ts';

/** People accountable for a goal; where a key result or KPI names none, those accountable for what it belongs to. */
export const accountableOf = (index: GoalIndex, goal: number): readonly PersonId[] => {
  const own = accountableIn(index, goal);
  const whole = index.container[goal]!;
  return own.length > 0 || whole < 0 ? own : accountableIn(index, whole);
};

const accountableIn = (index: GoalIndex, goal: number): readonly PersonId[] => [
  ...new Set(
    partiesOf(index, goal).flatMap(({ who, as }) =>
      as === 'accountable' && 'person' in who ? [who.person] : [],
    ),
  ),
];
