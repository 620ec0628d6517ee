import type { GoalSet } from '../model/goal-set.ts';
import type { GoalId } from '../model/ids.ts';
import type { UnitKind } from '../model/unit.ts';
import { breakOne, removeLike, without } from './break-one.ts';
import type { Breakage } from './breakage.ts';

const levels: readonly UnitKind[] = ['company', 'business-unit', 'department', 'team'];

/** Level of the unit of an objective, or of the objective of a key result; -1 without a unit. */
const levelOf = (goals: GoalSet, goal: GoalId): number => {
  const objective = goals.keyResults?.find(({ id }) => id === goal)?.objective ?? goal;
  const unit = goals.objectives?.find(({ id }) => id === objective)?.unit;
  const kind = goals.units?.find(({ id }) => id === unit)?.kind;
  return kind === undefined ? -1 : levels.indexOf(kind);
};

/** How many links point at a goal. */
const supportersOf = (goals: GoalSet, goal: GoalId): number =>
  [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.initiatives ?? []),
  ].reduce(
    (count, each) => count + (each.supports?.filter((support) => support.goal === goal).length ?? 0),
    0,
  );

/** Breaks lines, periods, rhythm and freshness. */
export const cascadeBreakages: readonly Breakage[] = [
  {
    name: 'level-jump',
    ruleIds: ['cascade/support-goes-up-one-level'],
    apply: breakOne('objectives', (each, goals) => {
      const level = levelOf(goals, each.id);
      const above =
        level < 2 ? undefined : goals.objectives?.find(({ id }) => levelOf(goals, id) === level - 2);
      return above === undefined
        ? undefined
        : { ...each, supports: [...(each.supports ?? []), { goal: above.id }] };
    }),
  },
  {
    name: 'support-on-the-same-level',
    ruleIds: ['cascade/support-goes-up-one-level'],
    apply: breakOne('objectives', (each, goals) => {
      const level = levelOf(goals, each.id);
      // Only goals with a smaller number, so that no loop can close.
      const beside =
        level < 0
          ? undefined
          : goals.objectives
              ?.slice(0, goals.objectives.indexOf(each))
              .find(({ id }) => levelOf(goals, id) === level);
      return beside === undefined
        ? undefined
        : { ...each, supports: [...(each.supports ?? []), { goal: beside.id }] };
    }),
  },
  {
    name: 'deadline-after-the-cycle',
    ruleIds: ['cascade/child-inside-parent-period'],
    apply: breakOne('keyResults', (each) => ({ ...each, deadline: '2031-01-01' })),
  },
  {
    name: 'cycle-longer-than-the-parents',
    ruleIds: ['cascade/child-inside-parent-period'],
    apply: breakOne('objectives', (each, goals) => {
      const parent = each.supports?.[0]?.goal;
      const above = goals.keyResults?.find(({ id }) => id === parent)?.objective ?? parent;
      const cycle = goals.objectives?.find(({ id }) => id === above)?.cycle;
      const longer = goals.cycles?.find(({ id }) => id === cycle)?.parent;
      return above === undefined || longer === undefined ? undefined : { ...each, cycle: longer };
    }),
  },
  {
    // Points the only link to a key result at its objective instead.
    name: 'uncovered-key-result',
    ruleIds: ['cascade/key-result-covered'],
    apply: breakOne('objectives', (each, goals) => {
      if (levelOf(goals, each.id) < 1) return undefined;
      for (const [position, support] of (each.supports ?? []).entries()) {
        const objective = goals.keyResults?.find(({ id }) => id === support.goal)?.objective;
        const already = each.supports?.some(({ goal }) => goal === objective);
        if (objective === undefined || already === true || supportersOf(goals, support.goal) !== 1) continue;
        return {
          ...each,
          supports: (each.supports ?? []).map((other, at) =>
            at === position ? { ...other, goal: objective } : other,
          ),
        };
      }
      return undefined;
    }),
  },
  {
    name: 'orphan-objective',
    ruleIds: ['cascade/no-orphan-goals'],
    apply: breakOne('objectives', (each, goals) =>
      levelOf(goals, each.id) < 1 || each.supports === undefined ? undefined : without(each, 'supports'),
    ),
  },
  {
    name: 'shares-above-one',
    ruleIds: ['cascade/shares-conserved'],
    apply: breakOne('objectives', (each) =>
      (each.supports?.length ?? 0) < 2
        ? undefined
        : { ...each, supports: (each.supports ?? []).map((support) => ({ ...support, share: 0.7 })) },
    ),
  },
  {
    name: 'kra-without-link',
    ruleIds: ['kras/linked-to-company-key-result'],
    apply: breakOne('kras', (each) => (each.supports === undefined ? undefined : without(each, 'supports'))),
  },
  {
    name: 'cycle-without-rhythm',
    ruleIds: ['rhythm/cycle-has-rhythm'],
    // A year that only holds quarters needs none.
    apply: breakOne('cycles', (each, { cycles = [] }) =>
      each.rhythm === undefined || cycles.some(({ parent }) => parent === each.id)
        ? undefined
        : without(each, 'rhythm'),
    ),
  },
  {
    name: 'silent-key-result',
    ruleIds: ['rhythm/check-ins-fresh'],
    apply: removeLike('checkIns', (checkIn, goals) => {
      const keyResult = goals.keyResults?.find(({ id }) => id === checkIn.goal);
      return keyResult === undefined ? undefined : (each) => each.goal === checkIn.goal;
    }),
  },
];
