import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomStream } from '@throughline/core/test-kit';
import { compileFormulas } from '@throughline/scoring/formula';
import { damaged, damages } from '../../test/damaged-explanation.ts';
import { everyPolicy } from '../../test/every-policy.ts';
import { guardedGoalSets } from '../../test/guarded-goal-sets.ts';
import { verifyExplanation } from '../../test/verify-explanation.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';

const days = fc.constantFrom('2026-03-15', '2026-05-15', '2026-07-05');

it.each(damages)(
  'law 83: the checker sees any explanation with a fault: %s',
  (damage) => {
    let seen = 0;
    fc.assert(
      fc.property(guardedGoalSets(), days, everyPolicy(), fc.integer(), (goals, asOf, policy, seed) => {
        const book = scoreGoals(goals, { asOf, policy, formulas: compileFormulas(goals) });
        const random = randomStream(seed);
        for (const { goal } of book) {
          if (!random.chance(20)) continue;
          const of = random.pick(['score', 'status'] as const);
          const wrong = damaged(explain(book, goal, { of }) as Explanation, damage, random);
          if (wrong === undefined) continue;
          seen++;
          expect([goal, of, verifyExplanation(wrong, goals, policy).length > 0]).toEqual([goal, of, true]);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(seen).toBeGreaterThan(25);
  },
  120_000,
);
