import { compileGoals } from '@throughline/core';
import type { GoalIndex, GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachGoal, presets, ruleCatalogue } from '../../src/index.ts';
import type { GoalCheck, NoOptions, Rule } from '../../src/index.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { allFindings, factsOf } from './all-findings.ts';

const goalLists = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'] as const;

/** A goal, all that is part of it or supports it, directly or through others; and what is no goal. */
const below = (goals: GoalSet, index: GoalIndex, top: number): GoalSet => {
  const { contained, supportedBy, supports, documentOrder } = index;
  const inside = new Set([top]);
  for (const goal of inside) {
    for (let at = contained.offsets[goal]!; at < contained.offsets[goal + 1]!; at++)
      inside.add(contained.targets[at]!);
    for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++)
      inside.add(supports.child[supportedBy.targets[at]!]!);
  }
  let place = 0;
  const kept = goalLists.map((name) => [
    name,
    (goals[name] ?? []).filter(() => inside.has(documentOrder[place++]!)),
  ]);
  return { ...goals, ...Object.fromEntries(kept) } as GoalSet;
};

/** Fields that name a goal, or live on what holds one: cut off at the edge of a subtree, they name nothing there. */
const leadsOut = (index: GoalIndex, part: GoalIndex): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const id of part.ids) {
    const [whole, alone] = [index.numberOf(id)!, part.numberOf(id)!];
    const steps = (of: GoalIndex, goal: number): readonly string[] =>
      [
        of.container[goal]!,
        ...of.supports.goal.subarray(of.supports.offsets[goal], of.supports.offsets[goal + 1]),
        ...of.dependsOn.targets.subarray(of.dependsOn.offsets[goal], of.dependsOn.offsets[goal + 1]),
      ].map((each) => (each < 0 ? '' : of.ids[each]!));
    if (steps(index, whole).join() !== steps(part, alone).join()) out.add(id);
  }
  return out;
};

/** Findings a subtree has alone and the whole has not, in goals all of whose neighbours are in the subtree. */
const invented = (goals: GoalSet, rules: readonly Rule[], pick: number): readonly string[] => {
  const index = compileGoals(goals);
  if (index.size === 0) return [];
  const part = below(goals, index, pick % index.size);
  const compiled = compileGoals(part);
  const cut = leadsOut(index, compiled);
  const whole = new Set(allFindings(goals, rules).map(factsOf));
  return allFindings(part, rules)
    .filter(({ goal }) => goal !== undefined && !isCut(compiled, cut, goal))
    .map(factsOf)
    .filter((facts) => !whole.has(facts));
};

/** True for goals that lost a neighbour, or are held by one that did: their context is the root's. */
const isCut = (index: GoalIndex, cut: ReadonlySet<string>, goal: string): boolean => {
  const holder = index.container[index.numberOf(goal)!]!;
  return cut.has(goal) || (holder >= 0 && cut.has(index.ids[holder]!));
};

const uniqueOnly = (name: string): boolean => !name.startsWith('duplicate-');

/** Rules about facts, links and fields of other lists, which stay when the goal they name is left out. */
const hasOtherRoots = new Set(['structure/references-exist']);

const local = Object.values<Rule>(ruleCatalogue).filter(
  ({ meta }) => meta.scope === 'goal' && !hasOtherRoots.has(meta.id),
);

describe('law 46: a goal with all below it has alone no finding that the whole does not have', () => {
  it('holds for every rule that does not declare to need the whole set', () => {
    expect(local.length).toBeGreaterThan(15);
    let goalsBelow = 0;
    fc.assert(
      fc.property(stackedBreakages(uniqueOnly), fc.nat(), (goals, pick) => {
        expect(invented(goals, local, pick)).toEqual([]);
        goalsBelow += allFindings(goals, local).length;
      }),
      { numRuns: 60 },
    );
    expect(goalsBelow).toBeGreaterThan(0);
  });

  it('catches a rule that counts what lies elsewhere', () => {
    const perGoal: GoalCheck<NoOptions> = {
      reads: [],
      look:
        ({ index }, _options, report) =>
        (goal) => {
          if (index.size < 12) report({ goal, path: ['goals', index.ids[goal]!], data: {} });
        },
    };
    const { meta } = presets.recommended[0]!;
    const small: Rule<NoOptions> = {
      meta: { ...meta, id: 'house/large', messages: { default: { message: 'the set is small' } } },
      defaults: {},
      check: eachGoal(perGoal),
    };
    let found = 0;
    fc.assert(
      fc.property(stackedBreakages(uniqueOnly), fc.nat(), (goals, pick) => {
        found += invented(goals, [small], pick).length;
      }),
      { numRuns: 40, seed: 3 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
