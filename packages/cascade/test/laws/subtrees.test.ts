import { compileGoals } from '@throughline/core';
import type { GoalIndex, GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachGoal, presets, ruleCatalogue } from '../../src/index.ts';
import type { GoalCheck, NoOptions, Rule } from '../../src/index.ts';
import { acme, keyResult, objective, to } from '../acme.ts';
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

/** Findings a subtree has alone and the whole has not, in goals that read nothing which was left out. */
const invented = (goals: GoalSet, rules: readonly Rule[], pick: number): readonly string[] => {
  const index = compileGoals(goals);
  if (index.size === 0) return [];
  const part = below(goals, index, pick % index.size);
  const compiled = compileGoals(part);
  const cut = leadsOut(index, compiled);
  const whole = new Set(allFindings(goals, rules).map(factsOf));
  return allFindings(part, rules)
    .filter(({ goal }) => goal !== undefined && !isCut(index, compiled, cut, goal))
    .map(factsOf)
    .filter((facts) => !whole.has(facts));
};

/**
 * True for goals whose context is the root's: they lost a neighbour, are held by one that did, or have a neighbour
 * that lost what holds it, and with it its cycle. A rule may read as much, see `GoalCheck.reads`.
 */
const isCut = (whole: GoalIndex, part: GoalIndex, cut: ReadonlySet<string>, id: string): boolean => {
  const goal = part.numberOf(id)!;
  const { ids, container, supports, supportedBy, dependsOn } = part;
  const isLoose = (other: number): boolean =>
    other >= 0 && container[other]! < 0 && whole.container[whole.numberOf(ids[other]!)!]! >= 0;
  const links = supportedBy.targets.subarray(supportedBy.offsets[goal], supportedBy.offsets[goal + 1]);
  return (
    cut.has(id) ||
    cut.has(ids[container[goal]!] ?? '') ||
    [
      ...Array.from(links, (link) => supports.child[link]!),
      ...supports.goal.subarray(supports.offsets[goal], supports.offsets[goal + 1]),
      ...dependsOn.targets.subarray(dependsOn.offsets[goal], dependsOn.offsets[goal + 1]),
    ].some(isLoose)
  );
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

  it('does not ask about a goal with a neighbour whose objective is left out', () => {
    const goals = acme({
      objectives: [objective('grow'), objective('past', { cycle: 'q1' })],
      keyResults: [
        keyResult('promise', 'grow', { commitment: 'committed' }),
        keyResult('over', 'past', { supports: to('promise') }),
      ],
      cycles: [{ id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' }],
    });
    const rules = [ruleCatalogue['cascade/committed-supported-by-committed']];
    const index = compileGoals(goals);
    const top = index.numberOf('promise')!;
    const part = below(goals, index, top);
    expect(part.objectives).toEqual([]);
    // Its quarter is over, which only its objective says.
    expect(allFindings(goals, rules)).toEqual([]);
    expect(allFindings(part, rules).map(({ goal }) => goal)).toEqual(['promise']);
    expect(invented(goals, rules, top)).toEqual([]);
  });

  it('does not hold for the depth of lines, which is seen from the top of the whole', () => {
    const goals = acme({
      objectives: ['a', 'b', 'c', 'd'].map((id, at, all) =>
        objective(id, at === 0 ? {} : { supports: to(all[at - 1]!) }),
      ),
    });
    const rule = ruleCatalogue['structure/depth-and-fan-out'];
    const short: Rule = {
      ...rule,
      check: (context, _options, report) => rule.check(context, { maxDepth: 1, maxChildren: 9 }, report),
    };
    expect(allFindings(goals, [short]).map(({ goal }) => goal)).toEqual(['c']);
    expect(invented(goals, [short], compileGoals(goals).numberOf('b')!)).toHaveLength(1);
    expect(rule.meta.scope).toBe('set');
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
