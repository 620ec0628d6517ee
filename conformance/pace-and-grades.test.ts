import { readFileSync } from 'node:fs';
import type { GoalSet, Trajectory } from '@throughline/core';
import {
  definePolicy,
  earnedSchedule,
  earnedValue,
  gradeOf,
  gradeSchemes,
  scoreGoals,
  statusRules,
  type PolicyOverrides,
  type ScoredGoal,
  type StatusRule,
} from '@throughline/scoring';
import { describe, expect, it } from 'vitest';

// Runs the vectors of `grades.json` and `pace.json` against the public API. The format is explained in README.md.

/** Numbers may differ by this much: other engines divide in another order. */
const tolerance = 1e-9;

interface Vector {
  readonly id: string;
  readonly source: string;
  readonly because: string;
}
interface GradeVector extends Vector {
  readonly scheme: keyof typeof gradeSchemes;
  readonly score: number;
  readonly raw?: number;
  readonly expected: string;
}
interface PlanVector extends Vector {
  readonly start: string;
  readonly end: string;
  readonly trajectory?: Trajectory;
  readonly elapsed?: 'days-before' | 'days-through';
  readonly on: string;
  readonly expected: number;
}
interface StatusVector extends Vector {
  readonly rule: keyof typeof statusRules;
  readonly expected: number;
  readonly attainment: number;
  readonly status: string;
}
interface HistoryVector extends Vector {
  readonly above: number;
  readonly margin: number;
  readonly dwell: number;
  readonly gaps: readonly number[];
  readonly expected: readonly string[];
}
interface ScheduleVector extends Vector {
  readonly planned: { readonly straight: number };
  readonly earned: number;
  readonly passed: number;
  readonly expected: object;
}
interface ValueVector extends Vector {
  readonly planned: number;
  readonly earned: number;
  readonly spent: number;
  readonly budget: number;
  readonly expected: object;
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const { vectors: grades } = read('./grades.json') as { readonly vectors: readonly GradeVector[] };
const { plans, statuses, histories, schedules, values } = read('./pace.json') as {
  readonly plans: readonly PlanVector[];
  readonly statuses: readonly StatusVector[];
  readonly histories: readonly HistoryVector[];
  readonly schedules: readonly ScheduleVector[];
  readonly values: readonly ValueVector[];
};
const named = <Each extends Vector>(list: readonly Each[]): (readonly [string, Each])[] =>
  list.map((each) => [each.id, each] as const);
const expectNear = (actual: object | undefined, expected: object): void => {
  expect(Object.keys(actual ?? {})).toEqual(Object.keys(expected));
  for (const [name, number] of Object.entries(expected as { readonly [name: string]: number }))
    expect(
      Math.abs((actual as typeof expected & { readonly [name: string]: number })[name]! - number),
    ).toBeLessThanOrEqual(tolerance);
};

/** One key result from 0 to 1000 in a cycle, with a value on each of some days. */
const oneGoal = (
  start: string,
  end: string,
  trajectory: Trajectory | undefined,
  facts: readonly (readonly [on: string, value: number])[],
): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [{ id: 'c', name: 'C', start, end, state: 'active' }],
  objectives: [{ id: 'o', title: 'O', cycle: 'c', commitment: 'aspirational' }],
  keyResults: [
    {
      id: 'k',
      objective: 'o',
      title: 'K',
      measure: { kind: 'change', from: 0, to: 1000, ...(trajectory === undefined ? {} : { trajectory }) },
    },
  ],
  checkIns: facts.map(([on, value]) => ({ key: on, goal: 'k', on, at: `${on}T09:00:00Z`, value })),
});
const scored = (goals: GoalSet, asOf: string, pace: NonNullable<PolicyOverrides['pace']>): ScoredGoal => {
  const score = scoreGoals(goals, { asOf, policy: definePolicy({ id: 'vector', pace }) }).get('k');
  if (score?.scored !== true) throw new Error(`no score: ${score?.reason ?? 'absent'}`);
  return score;
};
/** The day so many days after 2026-01-01. */
const dayAfter = (days: number): string =>
  new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

describe('grades.json', () => {
  it.each(named(grades))('%s', (_id, { scheme, score, raw, expected }) => {
    expect(gradeOf(gradeSchemes[scheme], score, raw).word).toBe(expected);
  });
});

describe('pace.json', () => {
  it.each(named(plans))('%s', (_id, { start, end, trajectory, elapsed, on, expected }) => {
    const goals = oneGoal(start, end, trajectory, [['2025-01-01', 0]]);
    const { pace } = scored(goals, on, elapsed === undefined ? {} : { elapsed });
    expect(Math.abs((pace?.expected ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
  });

  // A straight line over 10,000 days expects any multiple of a ten-thousandth on some day.
  const end = dayAfter(10_000);
  it.each(named(statuses))('%s', (_id, { rule, expected, attainment, status }) => {
    const goals = oneGoal('2026-01-01', end, undefined, [['2026-01-01', attainment * 1000]]);
    const asOf = dayAfter(expected * 10_000);
    expect(scored(goals, asOf, { status: statusRules[rule] }).status).toBe(status);
  });

  it.each(named(histories))('%s', (_id, { above, margin, dwell, gaps, expected }) => {
    const status: StatusRule = {
      id: 'two',
      conditions: [{ status: 'at-risk', when: [{ of: 'gap', is: 'above', limit: above }] }],
      otherwise: 'on-track',
    };
    const facts = gaps.map((gap, at): [string, number] => {
      const days = 5000 + at;
      return [dayAfter(days), days / 10 - gap * 1000];
    });
    const goals = oneGoal('2026-01-01', end, undefined, facts);
    const pace = { status, hysteresis: { margin, dwell } };
    expect(facts.map(([on]) => scored(goals, on, pace).status)).toEqual(expected);
  });

  it.each(named(schedules))('%s', (_id, { planned: { straight }, earned, passed, expected }) => {
    const planned = Array.from({ length: straight + 1 }, (_, period) => period / straight);
    expectNear(earnedSchedule(planned, earned, passed), expected);
  });

  it.each(named(values))('%s', (_id, { planned, earned, spent, budget, expected }) => {
    expectNear(earnedValue({ planned, earned, spent, budget }), expected);
  });
});

it('vectors have unique ids, a source and a reason each', () => {
  const all: readonly Vector[] = [...grades, ...plans, ...statuses, ...histories, ...schedules, ...values];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, source, because } of all) {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect([id, source.length > 0, because.length > 0]).toEqual([id, true, true]);
  }
});
