import { compileGoals, toGoalSet } from '@throughline/core';
import { changeDraws, changeFor } from '@throughline/core/test-kit';
import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGoals, createChecker, eachGoal, presets } from '../../src/index.ts';
import type { CheckOptions, Checker, GoalCheck, NoOptions, Rule } from '../../src/index.ts';
import { acme, objective } from '../acme.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { asOf, factsOf } from './all-findings.ts';

const context = { actor: { kind: 'human', id: 'person0.0' }, at: '2026-05-15T12:00:00Z' } as const;
type Draws = Parameters<typeof changeFor>[1];

/** Applies changes one by one; `step` sees the checker before and after each that was not refused. */
const walk = (
  goals: GoalSet,
  draws: readonly Draws[],
  options: CheckOptions,
  step: (before: Checker, after: ReturnType<Checker['follow']>) => void,
): void => {
  let checker = createChecker(goals, options);
  for (const draw of draws) {
    const result = checker.apply([changeFor(toGoalSet(checker.goals), draw)], context);
    if (!result.ok) continue;
    step(checker, result.value);
    checker = result.value.checker;
  }
};

const anew = (checker: Checker, options: CheckOptions): unknown =>
  checkGoals(compileGoals(toGoalSet(checker.goals)), options);

const sequences = fc.array(changeDraws(), { minLength: 1, maxLength: 8, size: 'max' });

/** A rule that reads the parents of a goal; `reads` says so or not. */
const belowHeavy = (reads: GoalCheck['reads']): Rule<NoOptions> => {
  const perGoal: GoalCheck<NoOptions> = {
    reads,
    look({ index: { ids, supports, weight } }, _options, report) {
      return (goal) => {
        let sum = 0;
        for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++)
          sum += supports.goal[edge]! < 0 ? 0 : weight[supports.goal[edge]!]!;
        if (sum > 0) report({ goal, path: ['goals', ids[goal]!], data: { sum } });
      };
    },
  };
  const { messages: _messages, ...meta } = presets.recommended[0]!.meta;
  return {
    meta: {
      ...meta,
      id: 'house/below-heavy',
      messages: { default: { message: 'weights above come to {sum}' } },
    },
    defaults: {},
    perGoal,
    check: eachGoal(perGoal),
  };
};

describe('law 85: after changes a checker says what checking anew says', () => {
  for (const [name, more] of [
    ['all findings', { limit: Infinity }],
    ['no more than are listed', { limit: 7 }],
    [
      'waivers',
      {
        limit: 20,
        waivers: [
          { ruleId: 'cascade/links-falsifiable', reason: 'later', by: 'ana', until: '2027-01-01' },
          { ruleId: 'measures/source-assigned', reason: 'was agreed', by: 'ana', until: '2026-01-01' },
        ],
      },
    ],
    ['a configuration', { rules: presets.strict, limit: Infinity }],
    [
      'units with rules of their own',
      {
        limit: Infinity,
        units: [
          { unit: 'unit1', rules: { 'counts/key-results-per-objective': ['error', { min: 1, max: 2 }] } },
          { unit: 'unit2', rules: { 'measures/source-assigned': 'off' } },
        ],
      },
    ],
  ] as const) {
    it(`holds for ${name}`, () => {
      const options: CheckOptions = { asOf, ...more };
      let steps = 0;
      fc.assert(
        fc.property(stackedBreakages(), sequences, (goals, draws) => {
          walk(goals, draws, options, (_before, { checker, report }) => {
            steps++;
            expect(report).toEqual(anew(checker, options));
          });
        }),
        { numRuns: 25 },
      );
      expect(steps).toBeGreaterThan(40);
    });
  }

  it('tells what is new and what is gone', () => {
    const options: CheckOptions = { asOf, limit: Infinity };
    fc.assert(
      fc.property(stackedBreakages(), sequences, (goals, draws) => {
        walk(goals, draws, options, (before, { report, difference }) => {
          const after = report.findings.map(factsOf);
          const expected = before.report.findings.map(factsOf);
          for (const gone of difference.gone) expected.splice(expected.indexOf(factsOf(gone)), 1);
          expect([...expected, ...difference.fresh.map(factsOf)].sort()).toEqual(after.sort());
          const gone = new Set(difference.gone.map(factsOf));
          expect(difference.fresh.filter((finding) => gone.has(factsOf(finding)))).toEqual([]);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('goes over to the rules of the unit that a goal is moved to', () => {
    const only = { 'counts/key-results-per-objective': 'warning' } as const;
    const units = [{ unit: 'sales', rules: { 'counts/key-results-per-objective': 'error' } }] as const;
    const options: CheckOptions = { asOf, rules: only, units };
    const checker = createChecker(acme({ objectives: [objective('grow', { unit: 'success' })] }), options);
    const revised = checker.apply([{ kind: 'revise', goal: 'grow', set: { unit: 'sales' } }], {
      actor: { kind: 'human', id: 'ana' },
      at: '2026-05-15T12:00:00Z',
    });
    if (!revised.ok) throw new Error(revised.problems[0].message);
    const { report, difference } = revised.value;
    expect(checker.report.counts).toEqual({ error: 0, warning: 1, info: 0 });
    expect(report.counts).toEqual({ error: 1, warning: 0, info: 0 });
    expect(report).toEqual(anew(revised.value.checker, options));
    expect([difference.gone.length, difference.fresh.length]).toEqual([1, 1]);
  });

  it('leaves the checker before as it was', () => {
    const options: CheckOptions = { asOf, limit: 7 };
    fc.assert(
      fc.property(stackedBreakages(), sequences, (goals, draws) => {
        const checkers: [Checker, unknown][] = [];
        walk(goals, draws, options, (before) => checkers.push([before, anew(before, options)]));
        for (const [checker, report] of checkers) {
          expect(checker.report).toEqual(report);
          expect(checker.follow(checker.goals).report).toEqual(report);
        }
      }),
      { numRuns: 10 },
    );
  });

  const differsWith = (reads: GoalCheck['reads'], drawn: { readonly seed?: number } = {}): boolean => {
    const options: CheckOptions = { asOf, rules: [belowHeavy(reads)], limit: Infinity };
    let differs = false;
    fc.assert(
      fc.property(stackedBreakages(), sequences, (goals, draws) => {
        walk(goals, draws, options, (_before, { checker, report }) => {
          differs ||= JSON.stringify(report) !== JSON.stringify(anew(checker, options));
        });
      }),
      { numRuns: 60, ...drawn },
    );
    return differs;
  };

  it('holds for a rule of a host that says what it reads, and catches one that says too little', () => {
    expect(differsWith(['parents'])).toBe(false);
    expect(differsWith([], { seed: 4 })).toBe(true);
  });
});
