import { compileGoals } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, objective } from '../../test/acme.ts';
import type { GoalCheck } from './goal-check.ts';
import { lookAtGoals } from './look-at-goals.ts';
import type { RuleContext } from './rule.ts';

const index = compileGoals(acme({ objectives: [objective('b'), objective('a')] }));
const context = { index } as unknown as RuleContext;

/** Ids of the goals a check was asked about. */
const seenBy = (skips?: GoalCheck['skips']): readonly string[] => {
  const seen: string[] = [];
  const perGoal: GoalCheck = {
    reads: [],
    ...(skips === undefined ? {} : { skips }),
    look: () => (goal) => void seen.push(index.ids[goal]!),
  };
  lookAtGoals(perGoal, context, {}, () => undefined);
  return seen;
};

it('looks at all goals in document order, and at none where columns tell that nothing is there', () => {
  expect(seenBy()).toEqual(['b', 'a']);
  expect(seenBy(() => false)).toEqual(['b', 'a']);
  expect(seenBy(() => true)).toEqual([]);
});
