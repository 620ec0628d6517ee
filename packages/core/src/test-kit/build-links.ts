import type { GoalId } from '../model/ids.ts';
import type { Support } from '../model/support.ts';
import type { GoalPlan, GoalSetPlan, KeyResultPlan, LinkPlan, ObjectivePlan } from './goal-set-plan.ts';

/** A key result and an objective with their ids, before they are written out. */
export interface PlacedKeyResult {
  readonly id: GoalId;
  readonly plan: KeyResultPlan;
}
export interface PlacedObjective {
  readonly id: GoalId;
  readonly unit: number;
  readonly plan: ObjectivePlan;
  readonly keyResults: readonly PlacedKeyResult[];
}

/** Links by goal, and everything that is linked to. */
export interface BuiltLinks {
  readonly objectives: readonly PlacedObjective[];
  readonly supportsOf: (goal: GoalId) => readonly Support[];
  readonly supported: ReadonlySet<GoalId>;
}

/** Splits of two and three links; more links get equal shares. Never above 1. */
const shareOf = (count: number, position: number): number =>
  (count === 1 ? [1] : count === 2 ? [0.6, 0.4] : count === 3 ? [0.5, 0.3, 0.2] : [])[position] ??
  Math.floor(100 / count) / 100;

/** Gives ids and links. A goal links only to goals placed before it, so there are no loops. */
export const buildLinks = (plan: GoalSetPlan, parents: readonly number[]): BuiltLinks => {
  const objectives: PlacedObjective[] = [];
  const byUnit: PlacedObjective[][] = plan.units.map(() => []);
  for (const [unit, unitPlan] of plan.units.entries()) {
    for (const objective of unitPlan.objectives) {
      const id = `objective${objectives.length}`;
      const placed = {
        id,
        unit,
        plan: objective,
        keyResults: objective.keyResults.map((each, at) => ({ id: `${id}.${at}`, plan: each })),
      };
      objectives.push(placed);
      byUnit[unit]?.push(placed);
    }
  }
  const links = new Map<GoalId, { readonly goal: GoalId; readonly plan: LinkPlan | undefined }[]>();
  const supported = new Set<GoalId>();
  const link = (child: GoalId, goal: GoalId, from: LinkPlan | undefined): void => {
    const list = links.get(child) ?? [];
    if (list.some((each) => each.goal === goal)) return;
    list.push({ goal, plan: from });
    links.set(child, list);
    supported.add(goal);
  };
  const linkAll = (child: GoalId, goalPlan: GoalPlan, candidates: readonly GoalId[]): void => {
    for (const from of goalPlan.links) {
      const first = from.near ? Math.max(0, candidates.length - 4) : 0;
      const goal = candidates[first + (from.pick % Math.max(1, candidates.length - first))];
      if (goal !== undefined) link(child, goal, from);
    }
  };
  if (plan.links === 'levels') {
    for (const { id, unit, plan: objective } of objectives) {
      const above = byUnit[parents[unit] ?? -1] ?? [];
      linkAll(
        id,
        objective,
        above.flatMap((each) => [each.id, ...each.keyResults.map((keyResult) => keyResult.id)]),
      );
    }
    // Whatever is left above gets a supporter in turn, so that every upper key result is covered.
    for (const [unit, above] of byUnit.entries()) {
      const children = byUnit.flatMap((below, number) => (parents[number] === unit ? below : []));
      let turn = 0;
      for (const { id } of above.flatMap((each) => each.keyResults)) {
        const child = children[turn % Math.max(1, children.length)];
        if (child === undefined || supported.has(id)) continue;
        link(child.id, id, undefined);
        turn++;
      }
    }
  } else {
    const before: GoalId[] = [];
    for (const objective of objectives) {
      // One in six starts a line of its own.
      if (objective.plan.owner % 6 !== 0) linkAll(objective.id, objective.plan, before);
      for (const keyResult of objective.keyResults)
        if (keyResult.plan.owner % 4 === 0) linkAll(keyResult.id, keyResult.plan, before);
      before.push(objective.id, ...objective.keyResults.map((each) => each.id));
    }
  }
  const shares = new Map<GoalId, boolean>();
  for (const objective of objectives) {
    shares.set(objective.id, objective.plan.shares);
    for (const keyResult of objective.keyResults) shares.set(keyResult.id, keyResult.plan.shares);
  }
  const supportsOf = (goal: GoalId): readonly Support[] => {
    const list = links.get(goal) ?? [];
    return list.map((each, at) => ({
      goal: each.goal,
      ...(each.plan?.weight === undefined ? {} : { weight: each.plan.weight }),
      ...(shares.get(goal) === true ? { share: shareOf(list.length, at) } : {}),
      ...(each.plan?.expects === undefined ? {} : { expects: each.plan.expects }),
      ...(each.plan?.seenRevision === undefined ? {} : { seenRevision: each.plan.seenRevision }),
    }));
  };
  return { objectives, supportsOf, supported };
};
