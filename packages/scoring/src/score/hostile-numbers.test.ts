import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import {
  hostileFacts,
  hostileGoalSets,
  hostileMeasures,
  hostileNumbers,
} from '../../test/hostile-numbers.ts';
import { smallGoals } from '../../test/small-goals.ts';
import { progressOf } from '../attainment/progress-of.ts';
import { explain } from '../explain/explain.ts';
import { formatExplanation } from '../explain/format-explanation.ts';
import { definePolicy } from '../policy/define-policy.ts';
import { gapRule } from '../policy/gap-rule.ts';
import { ratingFiveGrades } from '../policy/grade-schemes.ts';
import { scoreGoals } from './score-goals.ts';

/** Every number in a result that JSON cannot carry or that has a sign on zero, by its place. */
const badNumbers = (result: unknown): string[] => {
  const bad: string[] = [];
  const waiting: (readonly [place: string, value: unknown])[] = [['', result]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [place, value] = next;
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      bad.push(`${place} is ${Object.is(value, -0) ? '-0' : String(value)}`);
    if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
      bad.push(`${place} is no JSON`);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) waiting.push([`${place}/${key}`, inner]);
  }
  return bad;
};
const asOf = '2026-05-15';
const policies = [
  definePolicy({ id: 'plain', pace: { status: gapRule('plain', { behind: -0, atRisk: 0.33 }) } }),
  definePolicy({
    id: 'raw',
    measures: { feed: 'raw' },
    grades: { schemes: { aspirational: { ...ratingFiveGrades, bands: [{ from: -0, word: 'x' }] } } },
  }),
  definePolicy({ id: 'zero', rollUp: { missingData: 'zero' }, pace: { staleAfterDays: -0 } }),
];

describe('law 1: -0, NaN and infinity do not leave the engine', () => {
  it('the walk itself sees them', () => {
    expect(
      badNumbers({ a: [0, -0, { b: Number.NaN }], c: 'NaN', d: [Number.POSITIVE_INFINITY] }).sort(),
    ).toEqual(['/a/1 is -0', '/a/2/b is NaN', '/d/0 is Infinity']);
  });

  it('progressOf, for any measure and any facts', () => {
    fc.assert(
      fc.property(hostileMeasures(), fc.oneof(hostileFacts(), hostileNumbers()), (measure, facts) => {
        expect(badNumbers(progressOf(measure, facts as never))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('scores, totals, findings, explanations and the policy, for any goal set', () => {
    fc.assert(
      fc.property(hostileGoalSets(), fc.constantFrom(...policies), (goals, policy) => {
        for (const day of [asOf, '2026-07-03']) {
          const book = scoreGoals(goals, { asOf: day, policy });
          expect(badNumbers([...book])).toEqual([]);
          expect(badNumbers([book.total(), book.total({ cycle: 'q2' }), book.findings, book.policy])).toEqual(
            [],
          );
          for (const { goal } of book) {
            const explanation = explain(book, goal);
            expect(badNumbers(explanation)).toEqual([]);
            if (explanation !== undefined)
              expect(formatExplanation(explanation)).not.toMatch(/NaN %|undefined/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the columns and the full reading give the same, for finite numbers of any size', () => {
    const finite = (value: unknown): boolean =>
      badNumbers(value).every((bad) => / is (-0|no JSON)$/.test(bad));
    fc.assert(
      fc.property(hostileMeasures().filter(finite), hostileFacts().filter(finite), (measure, facts) => {
        const answer = progressOf(measure, facts as never);
        const goals = withFacts(measure, facts);
        const score = scoreGoals(goals, { asOf }).get('k');
        expect(score?.scored === true ? score.raw : score?.reason).toBe(
          answer.scored ? answer.raw : answer.reason,
        );
      }),
      { numRuns: 300 },
    );
  });
});

it('judges one pooled ratio as held or not where a share of periods is asked for, from columns too', () => {
  const of = {
    kind: 'relative',
    from: 1,
    by: 50,
    as: 'percent',
    direction: 'increase',
    fold: 'share-of-periods',
  };
  const goals = withFacts({ kind: 'pooled', of }, [{ numerator: 1, denominator: 2 }]);
  const score = scoreGoals(goals, { asOf }).get('k');
  expect(score?.scored === true && score.raw).toBe(0);
});

const withFacts = (measure: object, facts: readonly object[]): GoalSet =>
  smallGoals(
    { top: { keyResults: { k: { measure: measure as never } } } },
    {
      checkIns: facts.map((fact, at) => ({
        key: `f${at}`,
        goal: 'k',
        on: '2026-05-01',
        at: '2026-05-01T09:00:00Z',
        ...fact,
      })) as never,
    },
  );

it('lets no value on the way to the latest one take its score away, from columns or in full', () => {
  const measure = { kind: 'change', from: 1.7e308, to: 0 } as const;
  const facts = [{ delta: 1.7e308 }, { value: 0 }];
  const answer = progressOf(measure, facts);
  const score = scoreGoals(withFacts(measure, facts), { asOf }).get('k');
  expect([answer.scored && answer.raw, score?.scored === true && score.raw]).toEqual([1, 1]);
});

describe('numbers at the edge of a double', () => {
  const raw = (measure: object, ...facts: object[]): unknown => {
    const answer = progressOf(measure, facts as never);
    return answer.scored ? answer.raw : answer.reason;
  };

  it('the smallest number is a distance, and so is the largest', () => {
    expect([
      raw({ from: 0, to: 5e-324 }, { value: 5e-324 }),
      raw({ from: 0, to: 5e-324 }, { value: 0 }),
      raw({ from: 5e-324, to: -5e-324 }, { value: 0 }),
      raw({ from: -Number.MAX_VALUE, to: Number.MAX_VALUE }, { value: 0 }),
      raw({ kind: 'exact', from: -1e308, to: 1e308 }, { value: 0 }),
      raw({ kind: 'threshold', comparator: '>=', limit: 1e308, tolerance: 1 }, { value: -1e308 }),
    ]).toEqual([1, 0, 0.5, 0.5, 0.5, 0]);
  });

  it('sums that overflow give no score, whatever the ruler, and say so in findings and explanations', () => {
    const huge = [{ value: 1e308 }, { value: 1e308 }];
    const measure = { kind: 'range', low: 0, high: 1, fold: 'sum' };
    expect([raw(measure, ...huge), raw({ from: 0, to: 1, fold: 'sum' }, ...huge)]).toEqual([
      'non-finite',
      'non-finite',
    ]);
    const book = scoreGoals(withFacts(measure, huge), { asOf });
    expect(book.findings.map(({ ruleId, data }) => [ruleId, data['reason'], data['value']])).toEqual([
      ['scoring/unscored', 'non-finite', 'Infinity'],
    ]);
    const last = explain(book, 'k')?.steps.at(-1);
    expect([last?.inputs['value'], last?.inputs['reason'], last?.output]).toEqual([
      'Infinity',
      'non-finite',
      null,
    ]);
    const pooled = { kind: 'pooled', of: { kind: 'range', low: 0, high: 1 } };
    const counts = [1, 2].map(() => ({ numerator: 1e308, denominator: 1 }));
    expect(scoreGoals(withFacts(pooled, counts), { asOf }).get('k')).toMatchObject({ reason: 'non-finite' });
  });

  it('a target beyond a double is no target', () => {
    expect(
      raw({ kind: 'relative', from: 1e10, by: 1e300, as: 'multiple', direction: 'increase' }, { value: 1 }),
    ).toBe('non-finite');
    expect(raw({ from: Number.NaN, to: 1 }, { value: 1 })).toBe('non-finite');
  });

  it('a human score and a belief of -0 are 0', () => {
    const goals = smallGoals(
      { top: { keyResults: { k: 0.4 } } },
      {
        judgements: [
          {
            id: 'j',
            goal: 'k',
            by: 'ana',
            on: '2026-05-10',
            at: '2026-05-10T10:00:00Z',
            reason: 'r',
            score: -0,
          },
        ],
      },
    );
    const score = scoreGoals(goals, { asOf }).get('k');
    expect(score?.scored && [Object.is(score.score, 0), Object.is(score.overrides?.[0]?.judged, 0)]).toEqual([
      true,
      true,
    ]);
  });
});
