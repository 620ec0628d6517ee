import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GoalSet, KeyResult } from '@throughline/core';
import type { RandomStream } from '@throughline/core/test-kit';
import { randomStream } from '@throughline/core/test-kit';
import { compileFormulas } from '@throughline/scoring/formula';
import { everyPolicy } from '../../test/every-policy.ts';
import { guardedGoalSets } from '../../test/guarded-goal-sets.ts';
import { verifyExplanation } from '../../test/verify-explanation.ts';
import type { Policy } from '../policy/policy.ts';
import type { ScoreBook } from '../score/score-book.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { explain } from './explain.ts';
import type { ExplainOptions } from './explain-options.ts';
import type { Explanation } from './explanation.ts';

const asOf = '2026-05-15';
type Explain = (book: ScoreBook, goal: string, options: ExplainOptions) => Explanation | undefined;
interface Drawn {
  readonly goals: GoalSet;
  readonly policy: Policy;
  readonly seed: number;
}

/** The same goals with everything about hidden ones drawn again: titles, values, weights, promises, guardrails. */
const changed = (goals: GoalSet, hidden: ReadonlySet<string>, random: RandomStream): GoalSet => {
  const another = <Goal extends Partial<KeyResult> & { readonly id: string }>(goal: Goal): Goal =>
    hidden.has(goal.id)
      ? {
          ...goal,
          title: `secret ${String(random.below(1000))}`,
          weight: random.below(100),
          ...(random.chance(30)
            ? { commitment: random.pick(['committed', 'aspirational', 'learning']) }
            : {}),
          ...(random.chance(10) ? { state: random.pick(['cancelled', 'postponed', 'published']) } : {}),
          guardrails: [],
        }
      : goal;
  return {
    ...goals,
    objectives: (goals.objectives ?? []).map((goal) => another(goal as never)),
    keyResults: (goals.keyResults ?? []).map(another),
    kpis: (goals.kpis ?? []).map((goal) => another(goal as never)),
    checkIns: (goals.checkIns ?? []).map((row) =>
      hidden.has(row.goal) && 'value' in row
        ? { ...row, value: row.value + random.below(3), note: 'secret' }
        : row,
    ),
  };
};

/** Whatever is changed about hidden goals: where the visible results stay, so does every byte of an explanation. */
const keepsQuiet = (explainOf: Explain, { goals, policy, seed }: Drawn, count: { same: number }): boolean => {
  const random = randomStream(seed);
  const all = [...(goals.objectives ?? []), ...(goals.keyResults ?? []), ...(goals.kpis ?? [])];
  const hidden = new Set(all.filter(() => random.chance(25)).map(({ id }) => id));
  const hide = (goal: string): boolean => hidden.has(goal);
  const books = [goals, changed(goals, hidden, random)].map((each) =>
    scoreGoals(each, { asOf, policy, formulas: compileFormulas(each) }),
  );
  const [before, after] = books as [ScoreBook, ScoreBook];
  const seen = (book: ScoreBook): string => JSON.stringify([...book].filter(({ goal }) => !hidden.has(goal)));
  if (seen(before) !== seen(after)) return true;
  count.same++;
  return all.every(({ id }) =>
    (['score', 'status'] as const).every(
      (of) =>
        JSON.stringify(explainOf(before, id, { of, hide })) ===
        JSON.stringify(explainOf(after, id, { of, hide })),
    ),
  );
};

const drawn: fc.Arbitrary<Drawn> = fc.record({
  // In small sets the visible results stay the same more often.
  goals: guardedGoalSets({ maxUnits: 1, maxObjectivesPerUnit: 4, maxKeyResults: 2, maxFacts: 3 }),
  policy: everyPolicy(),
  seed: fc.integer(),
});

it('law 86: nothing of a hidden goal can be read from an explanation of others', () => {
  const count = { same: 0 };
  fc.assert(
    fc.property(drawn, (each) => keepsQuiet(explain, each, count)),
    { numRuns: 150, endOnFailure: true },
  );
  expect(count.same).toBeGreaterThan(10);
}, 120_000);

it('law 86: an explanation that blanks out words alone is seen to leak', () => {
  const blanking: Explain = (book, goal, { of, hide }) => {
    const explanation = explain(book, goal, of === undefined ? {} : { of });
    return (
      explanation && {
        ...explanation,
        steps: explanation.steps.map((step) =>
          step.goal !== undefined && hide?.(step.goal) === true
            ? { ...step, goal: 'hidden', title: '' }
            : step,
        ),
      }
    );
  };
  const { failed } = fc.check(
    fc.property(drawn, (each) => keepsQuiet(blanking, each, { same: 0 })),
    { numRuns: 150, endOnFailure: true },
  );
  expect(failed).toBe(true);
}, 120_000);

it('what is shown is still sound, and no text of a hidden goal is in it', () => {
  fc.assert(
    fc.property(drawn, ({ goals, policy, seed }) => {
      const random = randomStream(seed);
      const ids = (goals.keyResults ?? []).filter(() => random.chance(30)).map(({ id }) => id);
      const book = scoreGoals(goals, { asOf, policy, formulas: compileFormulas(goals) });
      for (const { goal } of book) {
        for (const of of ['score', 'status'] as const) {
          const explanation = explain(book, goal, { of, hide: (each) => ids.includes(each) });
          if (explanation === undefined) continue;
          expect(verifyExplanation(explanation, goals, policy).slice(0, 2)).toEqual([]);
          expect(explanation.steps.filter((step) => ids.includes(step.goal ?? ''))).toEqual([]);
        }
      }
    }),
    { numRuns: 50, endOnFailure: true },
  );
}, 120_000);
