import type { Expectation, Support } from '../model/support.ts';
import type { GoalSetShape } from './generate-goal-set-options.ts';
import type { RandomStream } from './random-stream.ts';
import type { UnitLayout } from './unit-layout.ts';

/** What the links of a made-up goal set depend on. */
export interface ParentPlan {
  readonly random: RandomStream;
  readonly shape: GoalSetShape;
  readonly units: UnitLayout;
  readonly objectives: number;
  readonly objectivesPerUnit: number;
  /** Key results of each objective. */
  readonly keyResults: number;
  readonly unitOf: (objective: number) => number;
}

/** Splits of a goal over two or three parents; never above 1, so nothing counts twice. */
const splits: readonly (readonly number[])[] = [[], [1], [0.6, 0.4], [0.5, 0.3, 0.2]];

/**
 * Gives each objective its links up, by its number. Parents always have a smaller number, so there are no
 * loops. In a tree about four in ten links go to a key result of the objective above, in turn, so that upper
 * key results are covered; the others go to the objective.
 */
export const madeUpParents = (plan: ParentPlan): ((objective: number) => readonly Support[]) => {
  const { random, shape, units } = plan;
  let turn = 0;
  const targetIn = (objective: number): string =>
    plan.keyResults > 0 && random.chance(40) ? `o${objective}k${turn++ % plan.keyResults}` : `o${objective}`;
  const expectation = (): Expectation | undefined =>
    random.chance(50) ? { by: 1 + random.below(10), in: 'percent', lagDays: random.below(4) * 7 } : undefined;
  const link = (goal: string, share?: number): Support => {
    const expects = expectation();
    return {
      goal,
      ...(random.chance(30) ? { weight: 10 * (1 + random.below(10)) } : {}),
      ...(share === undefined ? {} : { share }),
      ...(expects === undefined ? {} : { expects }),
    };
  };
  const someObjectiveOf = (unit: number): number => {
    const first = unit * plan.objectivesPerUnit;
    return first + random.below(Math.min(plan.objectivesPerUnit, plan.objectives - first));
  };
  const severalAbove = (unit: number): readonly Support[] => {
    const above = units.parentOf(unit);
    const count = 1 + random.below(3);
    const parents = new Set<number>([someObjectiveOf(above)]);
    // A neighbour of the unit above is a different team on the same level: two lines upward, as in real life.
    const neighbour =
      above + 1 < units.size && units.kindOf(above + 1) === units.kindOf(above) ? above + 1 : above;
    for (let more = 1; more < count; more++) parents.add(someObjectiveOf(more === 1 ? neighbour : above));
    const split = random.chance(50) ? splits[parents.size] : undefined;
    return [...parents].map((parent, position) => link(targetIn(parent), split?.[position]));
  };
  return (objective) => {
    if (objective === 0) return [];
    if (shape === 'chain') return [link(`o${objective - 1}`)];
    if (shape === 'star') return [link('o0')];
    if (shape === 'diamonds') {
      // Numbers 0; 1, 2; 3; 4, 5; 6 ...: multiples of three are the tips.
      const step = objective % 3;
      if (step !== 0) return [link(`o${objective - step}`)];
      return [link(`o${objective - 2}`, 0.5), link(`o${objective - 1}`, 0.5)];
    }
    const unit = plan.unitOf(objective);
    if (unit === 0) return [];
    return shape === 'several-parents'
      ? severalAbove(unit)
      : [link(targetIn(someObjectiveOf(units.parentOf(unit))))];
  };
};
