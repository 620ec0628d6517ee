import { UsageError, canonicalJson, parseGoalSet } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGoals, presets, ruleCatalogue } from '../../src/index.ts';
import type { Rule } from '../../src/index.ts';
import { checkFinding } from '../../src/test-kit/check-finding.ts';
import { deepFreeze } from '../../src/test-kit/deep-freeze.ts';
import { scribble, scribbles } from '../scribble.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { asOf } from './all-findings.ts';

describe('law 47: rules are pure and take anything', () => {
  it('leaves a frozen set as it was and never throws', () => {
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const before = canonicalJson(goals);
        const scores = scoreGoals(goals, { asOf });
        const report = checkGoals(deepFreeze(goals), { asOf, scores, rules: presets.strict });
        expect(canonicalJson(goals)).toBe(before);
        expect(canonicalJson(checkGoals(goals, { asOf, scores, rules: presets.strict }))).toBe(
          canonicalJson(report),
        );
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        for (const finding of checkGoals(goals, { asOf }).findings) {
          const rule = Object.entries<Rule>(ruleCatalogue).find(([id]) => id === finding.ruleId)?.[1];
          if (rule !== undefined) checkFinding('any', rule, finding, goals);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes every document that can be parsed, and refuses the rest as wrong code', () => {
    let parsed = 0;
    fc.assert(
      fc.property(
        goalSets({ states: true, maxUnits: 3 }),
        fc.array(scribbles, { minLength: 1, maxLength: 6 }),
        (goals, edits) => {
          const copy = JSON.parse(JSON.stringify(goals)) as GoalSet;
          for (const edit of edits) scribble(copy, edit);
          const result = parseGoalSet(copy);
          if (result.ok) {
            parsed++;
            expect(() => checkGoals(result.value, { asOf, rules: presets.strict })).not.toThrow();
            return;
          }
          try {
            checkGoals(copy, { asOf });
          } catch (error) {
            // What was never parsed is the caller's mistake; it must not surface as anything else.
            expect([UsageError.is(error), error]).toEqual([true, error]);
          }
        },
      ),
      { numRuns: 200 },
    );
    // The generator is worth its time only if many of its documents get as far as the rules.
    expect(parsed).toBeGreaterThan(40);
  });

  it('catches a rule that writes to the goals, and one that keeps something from run to run', () => {
    const { meta } = presets.recommended[0]!;
    const house = { ...meta, id: 'house/impure', messages: { default: { message: 'seen {count} times' } } };
    const writing: Rule = {
      meta: house,
      defaults: {},
      check: ({ index }) => {
        for (const objective of index.document.objectives ?? []) Object.assign(objective, { title: 'Mine' });
      },
    };
    let count = 0;
    const counting: Rule = {
      meta: house,
      defaults: {},
      check: (_context, _options, report) => {
        report({ path: ['organization'], data: { count: ++count } });
      },
    };
    const [goals] = fc.sample(stackedBreakages(), { numRuns: 1, seed: 5 });
    const before = canonicalJson(goals);
    checkGoals(goals!, { asOf, rules: [writing] });
    expect(canonicalJson(goals)).not.toBe(before);
    expect(() => checkGoals(deepFreeze(goals!), { asOf, rules: [writing] })).toThrow(/house\/impure/);
    const [first, second] = [0, 1].map(() => canonicalJson(checkGoals(goals!, { asOf, rules: [counting] })));
    expect(first).not.toBe(second);
  });
});
