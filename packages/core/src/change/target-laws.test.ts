import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import { goalSets } from '../test-kit/index.ts';
import { deepFreeze } from '../../test/deep-freeze.ts';
import type { Change } from './change.ts';
import { applyChange, applyChanges, stageOf } from './index.ts';

const context = { actor: { kind: 'human', id: 'person0.0' }, at: '2026-05-15T12:00:00Z' } as const;
const start = goalSets({ states: true, maxUnits: 2, maxObjectivesPerUnit: 3, maxFacts: 0 });

type ApplyAll = typeof applyChanges<GoalSet>;

/** How a target is moved where it must not be. */
type Case =
  | 'without a reason'
  | 'with a blank reason'
  | 'after its own freeze'
  | 'after the freeze of its objective';
const cases: readonly Case[] = [
  'without a reason',
  'with a blank reason',
  'after its own freeze',
  'after the freeze of its objective',
];

/** A published key result of a set, under an objective that is published too. */
const publishedIn = (goals: GoalSet, choice: number) => {
  const open = new Set(
    (goals.objectives ?? []).filter((each) => stageOf(each) === 'published').map(({ id }) => id),
  );
  const all = (goals.keyResults ?? []).filter(
    (each) => stageOf(each) === 'published' && open.has(each.objective),
  );
  return all[choice % Math.max(1, all.length)];
};

/** Says whether the case came up at all. */
const targetStays = (apply: ApplyAll, base: GoalSet, choice: number, how: Case): boolean => {
  const goal = publishedIn(base, choice);
  if (goal === undefined) return false;
  const freeze = (id: string): GoalSet => {
    const done = applyChange(base, { kind: 'setState', goal: id, step: 'freeze' }, context);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return done.value.goals;
  };
  const goals =
    how === 'after its own freeze'
      ? freeze(goal.id)
      : how === 'after the freeze of its objective'
        ? freeze(goal.objective)
        : base;
  const reason =
    how === 'without a reason' ? undefined : how === 'with a blank reason' ? ' \n' : 'less demand';
  const shift: Change = {
    kind: 'shiftTarget',
    goal: goal.id,
    measure: { kind: 'change', from: 0, to: 1234567 },
    ...(reason === undefined ? {} : { reason }),
  };
  const before = JSON.stringify(goals);
  const fits: Change = {
    kind: 'upsertReference',
    reference: { entity: 'role', value: { id: 'new', title: 'New' } },
  };
  for (const batch of [[shift], [fits, shift], [shift, fits], [fits, shift, fits]]) {
    const result = apply(deepFreeze(goals), batch, context);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(goals)).toBe(before);
    if (result.ok) continue;
    const expected = how.startsWith('with') ? 'change/reason-needed' : 'change/frozen';
    expect(result.problems.map(({ ruleId }) => ruleId)).toContain(expected);
    expect(result.problems.every(({ path }) => path[1] === batch.indexOf(shift))).toBe(true);
  }
  return true;
};

const law70 = (apply: ApplyAll, numRuns: number): void =>
  fc.assert(
    fc.property(start, fc.nat(), fc.constantFrom(...cases), (base, choice, how) => {
      fc.pre(targetStays(apply, base, choice, how));
    }),
    { numRuns, interruptAfterTimeLimit: 25_000, endOnFailure: true },
  );

/** Fills in a reason where there is none, as a form with a default would. */
const withDefaultReason: ApplyAll = (goals, changes, by) =>
  applyChanges(
    goals,
    changes.map((change) =>
      change.kind === 'shiftTarget' && (change.reason ?? '').trim() === ''
        ? { ...change, reason: 'changed' }
        : change,
    ),
    by,
  );

/** Opens what is frozen on the way. */
const thawing: ApplyAll = (goals, changes, by) => {
  let now = goals;
  for (const { id, frozen } of [...(goals.objectives ?? []), ...(goals.keyResults ?? [])]) {
    if (frozen !== true) continue;
    const open = applyChange(now, { kind: 'setState', goal: id, step: 'reopen' }, by);
    if (open.ok) now = open.value.goals;
  }
  return applyChanges(now, changes, by);
};

/** Keeps what fits of a batch and drops the rest. */
const piecemeal: ApplyAll = (goals, changes, by) => {
  let now = goals;
  let kept = 0;
  for (const change of changes) {
    const one = applyChange(now, change, by);
    if (!one.ok) continue;
    now = one.value.goals;
    kept += 1;
  }
  return kept === 0 ? applyChanges(goals, changes, by) : { ok: true, value: { goals: now, entries: [] } };
};

describe('law 70: a target', () => {
  it('does not move without a reason or after a freeze, and nothing else of the batch happens', () => {
    law70(applyChanges, 120);
  });

  it('is held by the law against a default reason, a silent reopening and half a batch', () => {
    for (const wrong of [withDefaultReason, thawing, piecemeal]) {
      expect(() => {
        law70(wrong, 200);
      }).toThrow();
    }
  });

  it('moves with a reason, which the log keeps', () => {
    const sample = fc.sample(fc.tuple(start, fc.nat()), { numRuns: 40, seed: 4 });
    const moved = sample.flatMap(([base, choice]) => {
      const goal = publishedIn(base, choice);
      if (goal === undefined) return [];
      const measure = { kind: 'change', from: 0, to: 1234567 } as const;
      const done = applyChange(
        base,
        { kind: 'shiftTarget', goal: goal.id, measure, reason: 'less demand' },
        context,
      );
      expect(done.ok && done.value.goals.keyResults?.find(({ id }) => id === goal.id)?.measure).toEqual(
        measure,
      );
      return done.ok ? done.value.entries.map(({ reason }) => reason) : [];
    });
    expect(moved.length).toBeGreaterThan(10);
    expect(new Set(moved)).toEqual(new Set(['less demand']));
  });
});
