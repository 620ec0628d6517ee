import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { definePolicy, diffPolicies, policies, scoreGoals, standardPolicy } from '@throughline/scoring';
import { smallGoals } from '../../test/small-goals.ts';

const asOf = '2026-05-15';
const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return UsageError.is(error) ? error.code : `not ours: ${String(error)}`;
  }
  return 'accepted';
};

describe('diffPolicies', () => {
  const goals = smallGoals({
    top: { keyResults: { a: { at: 0.9, weight: 3 }, b: { at: 0.5, weight: 1 } } },
    flat: { keyResults: { same: { at: 1, measure: { kind: 'change', from: 1, to: 1 } } } },
  });

  it('names goals, both answers and the field that makes the difference', () => {
    const ours = definePolicy({
      id: 'ours',
      measures: { zeroRange: { at: 'whole', beyond: 'whole' } },
      rollUp: { methods: { keyResults: 'mean' } },
    });
    const found = diffPolicies(goals, standardPolicy, ours, { asOf });
    expect(found.map(({ goal, changes, choices }) => [goal, changes, choices])).toEqual([
      ['top', ['attainment', 'score'], ['rollUp.methods.keyResults']],
      ['flat', ['attainment', 'score', 'grade', 'reason', 'status'], ['measures.zeroRange.at']],
      ['same', ['attainment', 'score', 'grade', 'reason', 'status'], ['measures.zeroRange.at']],
    ]);
    const [top, , same] = found;
    expect([top?.before, top?.after]).toMatchObject([{ attainment: 0.8 }, { attainment: 0.7 }]);
    expect(same?.before).toEqual({ scored: false, reason: 'degenerate-target', status: 'unknown' });
  });

  it('names no field where it takes two, and all of them where each would do', () => {
    const capped = definePolicy({
      id: 'capped',
      measures: { displayed: { overshoot: 'cap', cap: 1.5 }, fed: { belowBaseline: 'zero' } },
    });
    const over = smallGoals({ top: { keyResults: { a: 1.9 } } });
    const [, a] = diffPolicies(over, standardPolicy, capped, { asOf });
    expect([a?.goal, a?.after, a?.choices]).toMatchObject(['a', { attainment: 1.5 }, []]);
    const either = definePolicy({
      id: 'either',
      measures: { noData: 'zero' },
      rollUp: { nothingCounts: 'zero' },
    });
    const [top] = diffPolicies(smallGoals({ top: { keyResults: { a: {} } } }), standardPolicy, either, {
      asOf,
    });
    expect([top?.goal, top?.choices]).toEqual(['top', ['measures.noData', 'rollUp.nothingCounts']]);
  });

  it('a table of grades and a status rule are one field', () => {
    const found = diffPolicies(goals, standardPolicy, policies.servicenowLike, { asOf });
    const fields = new Set(found.flatMap(({ choices }) => choices));
    for (const field of fields) expect(field).not.toMatch(/bands|conditions|rounding|otherwise/u);
    expect([...fields]).toContain('grades.schemes.aspirational');
  });

  it('a policy does not differ from itself, and the differences are exactly those of two books', () => {
    const many = generateGoalSet({
      seed: 3,
      objectives: 20,
      keyResultsPerObjective: 3,
      shape: 'several-parents',
    });
    expect(diffPolicies(many, policies.frappe, policies.frappe, { asOf })).toEqual([]);
    for (const policy of Object.values(policies)) {
      const [before, after] = [scoreGoals(many, { asOf }), scoreGoals(many, { asOf, policy })];
      const wanted = [...before]
        .filter((score) => {
          const other = after.get(score.goal);
          const said = (of: typeof other) =>
            of?.scored === true ? [of.attainment, of.score, of.grade, of.status] : [of?.reason, of?.status];
          return JSON.stringify(said(score)) !== JSON.stringify(said(other));
        })
        .map(({ goal }) => goal);
      const found = diffPolicies(many, standardPolicy, policy, { asOf });
      expect(found.map(({ goal }) => goal)).toEqual(wanted);
    }
  });

  it('wrong calls are told', () => {
    expect(codeOf(() => diffPolicies(goals, {} as never, standardPolicy, { asOf }))).toBe(
      'scoring/bad-policy',
    );
    expect(codeOf(() => diffPolicies(goals, standardPolicy, null as never, { asOf }))).toBe(
      'scoring/bad-policy',
    );
    expect(codeOf(() => diffPolicies(goals, standardPolicy, standardPolicy, { asOf: 'soon' }))).toBe(
      'core/not-a-date',
    );
    expect(
      codeOf(() => diffPolicies(goals, standardPolicy, standardPolicy, { asOf, policy: 1 } as never)),
    ).toBe('scoring/bad-argument');
    expect(codeOf(() => diffPolicies(goals, standardPolicy, standardPolicy, undefined as never))).toBe(
      'core/not-a-date',
    );
  });
});
