import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import type { Measure } from '../measure/measure.ts';
import { breakages, generateGoalSet, goalSets } from './index.ts';
import { problemsTheSlowWay } from '../../test/slow-validity.ts';

/** The same sample for every statistic; a fixed seed, because these are statements about averages. */
const sample = fc.sample(goalSets(), { numRuns: 300, seed: 20260401 });
const mean = (of: (goals: GoalSet) => number, sets: readonly GoalSet[] = sample): number =>
  sets.reduce((sum, goals) => sum + of(goals), 0) / sets.length;
const share = (of: (goals: GoalSet) => boolean, sets: readonly GoalSet[] = sample): number =>
  mean((goals) => (of(goals) ? 1 : 0), sets);

/** Longest line up, counted in links. Goals come after what they support, so one pass is enough. */
const depthOf = (goals: GoalSet): number => {
  const depth = new Map<string, number>();
  for (const goal of goals.objectives ?? []) {
    const above = (goal.supports ?? []).map((support) => {
      const owner = goals.keyResults?.find(({ id }) => id === support.goal)?.objective ?? support.goal;
      return (depth.get(owner) ?? 0) + 1;
    });
    depth.set(goal.id, Math.max(0, ...above));
  }
  return Math.max(0, ...depth.values());
};

describe('statistics of the goal set generator', () => {
  it('makes sets of a size where bugs show', () => {
    expect(mean((goals) => goals.objectives?.length ?? 0)).toBeGreaterThan(10);
    expect(mean((goals) => goals.keyResults?.length ?? 0)).toBeGreaterThan(38);
    expect(mean((goals) => goals.checkIns?.length ?? 0)).toBeGreaterThan(100);
    expect(share((goals) => (goals.objectives?.length ?? 0) > 20)).toBeGreaterThan(0.08);
    expect(share((goals) => (goals.objectives?.length ?? 0) < 5)).toBeGreaterThan(0.05);
    expect(share((goals) => goals.kras !== undefined)).toBeGreaterThan(0.3);
    expect(share((goals) => goals.judgements !== undefined)).toBeGreaterThan(0.3);
  });

  it('makes goals with several parents, shares and expectations', () => {
    const linked = sample
      .flatMap((goals) => goals.objectives ?? [])
      .filter((each) => each.supports !== undefined);
    expect(linked.filter((each) => (each.supports?.length ?? 0) > 1).length / linked.length).toBeGreaterThan(
      0.5,
    );
    expect(
      linked.filter((each) => each.supports?.some((support) => support.share !== undefined)).length /
        linked.length,
    ).toBeGreaterThan(0.3);
    expect(
      linked.filter((each) => each.supports?.some((support) => support.expects !== undefined)).length /
        linked.length,
    ).toBeGreaterThan(0.4);
    expect(
      linked.filter((each) => each.supports?.some((support) => support.goal.includes('.'))).length /
        linked.length,
    ).toBeGreaterThan(0.5);
  });

  it('makes all four levels, and deep lines when links are free', () => {
    const levels = fc.sample(goalSets({ links: 'levels' }), { numRuns: 100, seed: 2 });
    const free = fc.sample(goalSets({ links: 'free' }), { numRuns: 100, seed: 2 });
    expect(mean(depthOf, levels)).toBeGreaterThan(1.6);
    expect(share((goals) => depthOf(goals) === 3, levels)).toBeGreaterThan(0.25);
    expect(mean(depthOf, free)).toBeGreaterThan(5);
    expect(share((goals) => depthOf(goals) > 6, free)).toBeGreaterThan(0.25);
  });

  it('makes every kind of measure often enough', () => {
    const measures = sample.flatMap((goals) => goals.keyResults ?? []).map(({ measure }) => measure);
    const kinds: readonly Measure['kind'][] = [
      'change',
      'relative',
      'threshold',
      'range',
      'exact',
      'milestones',
      'binary',
      'zones',
      'ordinal',
      'payout',
      'pooled',
      'learning',
      'baseline',
      'formula',
    ];
    for (const kind of kinds) {
      const part = measures.filter((measure) => measure.kind === kind).length / measures.length;
      expect(part, kind).toBeGreaterThan(0.03);
      expect(part, kind).toBeLessThan(0.4);
    }
    const falling = measures.filter(
      (measure) => measure.kind === 'change' && (measure.to ?? 0) < (measure.from ?? 0),
    );
    expect(falling.length / measures.length).toBeGreaterThan(0.05);
  });

  it('makes late, repeated, retracted and delta check-ins', () => {
    const facts = sample.flatMap((goals) => goals.checkIns ?? []);
    const part = (test: (fact: (typeof facts)[number]) => boolean): number =>
      facts.filter(test).length / facts.length;
    expect(part((fact) => fact.at.slice(0, 10) > fact.on)).toBeGreaterThan(0.12);
    expect(part((fact) => 'retracts' in fact)).toBeGreaterThan(0.03);
    expect(part((fact) => 'delta' in fact)).toBeGreaterThan(0.02);
    for (const key of ['value', 'done', 'numerator', 'level'])
      expect(
        part((fact) => key in fact),
        key,
      ).toBeGreaterThan(0.02);
    const repeats = sample.reduce(
      (sum, goals) =>
        sum + (goals.checkIns?.length ?? 0) - new Set(goals.checkIns?.map(({ key }) => key)).size,
      0,
    );
    expect(repeats / facts.length).toBeGreaterThan(0.03);
    const outOfOrder = share((goals) =>
      (goals.checkIns ?? []).some(
        (fact, at, all) => at > 0 && fact.goal === all[at - 1]?.goal && fact.on < (all[at - 1]?.on ?? ''),
      ),
    );
    expect(outOfOrder).toBeGreaterThan(0.6);
  });

  it('has a place for nearly every breakage in most sets', () => {
    const few = sample.slice(0, 120);
    for (const { name, apply } of breakages) {
      expect(
        share((goals) => apply(goals, 7) !== undefined, few),
        name,
      ).toBeGreaterThan(0.2);
    }
  });
});

describe('goal sets are correct by construction', () => {
  it('as an independent slow check sees it', () => {
    fc.assert(
      fc.property(goalSets(), (goals) => {
        expect(problemsTheSlowWay(goals)).toEqual([]);
      }),
    );
  });

  it('in every state and without complete measures as well', () => {
    fc.assert(
      fc.property(goalSets({ states: true, complete: false }), (goals) => {
        expect(problemsTheSlowWay(goals)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    const states = new Set(
      fc
        .sample(goalSets({ states: true }), { numRuns: 40, seed: 3 })
        .flatMap((goals) => goals.keyResults ?? [])
        .map((each) => each.state),
    );
    expect(states.size).toBe(9);
  });

  it('in all five made-up shapes', () => {
    for (const shape of ['tree', 'several-parents', 'chain', 'star', 'diamonds'] as const) {
      for (const objectives of [1, 2, 3, 7, 45]) {
        const goals = generateGoalSet({
          seed: objectives,
          objectives,
          shape,
          krasPerRole: objectives > 6 ? 4 : 0,
        });
        expect(problemsTheSlowWay(goals), `${shape} of ${objectives}`).toEqual([]);
        expect(goals.objectives?.length).toBe(objectives);
        expect(goals.keyResults?.length).toBe(objectives * 4);
      }
    }
  });
});

describe('a breakage', () => {
  /** Every breakage on a set that has a place for it. */
  const cases = breakages.map((breakage) => ({
    breakage,
    on: sample.filter((goals) => breakage.apply(goals, 3) !== undefined).slice(0, 5),
  }));

  it('changes one collection, and in it one entry or the copies or facts of one entry', () => {
    for (const { breakage, on } of cases) {
      expect(on.length, breakage.name).toBeGreaterThan(0);
      for (const goals of on) {
        const broken = breakage.apply(goals, 3);
        const before = goals as unknown as Record<string, unknown>;
        const after = (broken ?? {}) as unknown as Record<string, unknown>;
        const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
          (key) => before[key] !== after[key],
        );
        expect(changed.length, breakage.name).toBe(1);
        const was = (before[changed[0] ?? ''] ?? []) as readonly unknown[];
        const is = after[changed[0] ?? ''] as readonly unknown[];
        const touched = is.filter((entry) => !was.includes(entry));
        if (is.length === was.length) expect(touched.length, breakage.name).toBe(1);
        else if (is.length > was.length) expect(touched.length, breakage.name).toBe(is.length - was.length);
        else expect(touched.length, breakage.name).toBe(0);
      }
    }
  });

  it('leaves the input as it was and does the same for the same seed', () => {
    for (const { breakage, on } of cases) {
      const goals = on[0];
      if (goals === undefined) continue;
      const before = JSON.stringify(goals);
      expect(breakage.apply(goals, 11), breakage.name).toEqual(breakage.apply(goals, 11));
      expect(JSON.stringify(goals), breakage.name).toBe(before);
    }
  });

  it('uses no id twice, however often it is made, unless its name says so', () => {
    const [goals] = sample;
    for (const { name, apply } of breakages.filter((each) => !each.name.startsWith('duplicate-'))) {
      let broken = goals!;
      for (let seed = 0; seed < 40; seed++) broken = apply(broken, seed % 7) ?? broken;
      const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = broken;
      const ids = [objectives, keyResults, kras, kpis, initiatives].flat().map(({ id }) => id);
      expect([name, ids.length - new Set(ids).size]).toEqual([name, 0]);
    }
  });

  it('has a name of its own and names a rule', () => {
    expect(new Set(breakages.map(({ name }) => name)).size).toBe(breakages.length);
    for (const { ruleIds } of breakages) for (const id of ruleIds) expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
  });

  it('is seen by the slow check, where that knows the rule', () => {
    const known = [
      'structure/unique-ids',
      'structure/references-exist',
      'structure/no-loops',
      'structure/units-form-a-tree',
      'structure/managers-form-a-tree',
      'ownership/one-accountable-owner',
      'ownership/owner-assigned',
      'cascade/support-goes-up-one-level',
      'cascade/child-inside-parent-period',
      'cascade/shares-conserved',
      'cascade/key-result-covered',
      'cascade/no-orphan-goals',
    ];
    for (const { breakage, on } of cases) {
      for (const rule of breakage.ruleIds.filter((id) => known.includes(id))) {
        for (const goals of on)
          expect(problemsTheSlowWay(breakage.apply(goals, 3) ?? goals), breakage.name).toContain(rule);
      }
    }
  });
});
