import { compileGoals, UsageError } from '@throughline/core';
import type { GoalId, Goals } from '@throughline/core';
import { guardrailsOf } from '../guardrail/guardrails-of.ts';
import { isLeftOut } from '../roll-up/standings.ts';
import { fillGoal } from '../score/fill-goal.ts';
import { goalScoreAt } from '../score/goal-score-at.ts';
import type { GoalScore } from '../score/goal-score.ts';
import { startRun } from '../score/score-goals.ts';
import type { ScoreOptions } from '../score/score-options.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { sumsTo } from './exact-sums.ts';
import type { PartialScores, PartialSum } from './partial-scores.ts';
import { reachOf, reaches } from './reach-of.ts';
import { checkSplitPolicy } from './split-options.ts';
import { collectSide, splitDrivers, sumsHere } from './split-sides.ts';

/** What a worker holds. */
export interface PartitionOptions extends ScoreOptions {
  /** Goals with a measure whose check-ins are here, all of them. Ids that no goal has are passed over. */
  readonly partition: readonly GoalId[];
}

/** What a worker can say. */
export interface PartitionScores {
  /** Scores of the goals it holds, and of goals above them all of whose parts it holds, in document order. */
  readonly scores: readonly GoalScore[];
  /** Sums for goals of which others hold parts as well. */
  readonly partial: PartialScores;
}

/**
 * Scores the part of a company whose check-ins are here. All workers need all goals, but no check-ins besides those
 * of the goals they hold. What they sum up is put together by `mergePartials` in any order, and `scorePartials` says
 * where the goals above stand: the same bits as scoring the whole in one place. Check-ins with one key belong to one
 * worker, or nobody sees that they contradict each other.
 *
 * What the formula of a goal reads, and the goals that control its guardrails, must be held where the goal is: if
 * not, it is a `UsageError` `scoring/bad-argument`. So is a policy by which goals are no weighted means, take their
 * status from what feeds them, or lose a human's status with the next fact below them.
 *
 * @example
 * ```ts
 * import { evaluatePartition, mergePartials, scorePartials } from '@throughline/scoring';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [
 *     { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 0, to: 10 } },
 *     { id: 'nps', objective: 'grow', title: 'NPS', measure: { kind: 'change', from: 0, to: 10 } },
 *   ],
 * } as const;
 * const fact = (goal: string, value: number) =>
 *   ({ key: goal, goal, on: '2026-05-15', at: '2026-05-15T21:00:00Z', value });
 * const asOf = '2026-05-31';
 * const sales = evaluatePartition({ ...goals, checkIns: [fact('arr', 9)] }, { asOf, partition: ['arr'] });
 * const care = evaluatePartition({ ...goals, checkIns: [fact('nps', 4)] }, { asOf, partition: ['nps'] });
 * const [grow] = scorePartials(goals, mergePartials(care.partial, sales.partial), { asOf });
 * grow?.scored === true && grow.attainment; // => 0.65
 * ```
 */
export const evaluatePartition = (goals: Goals, options: PartitionOptions): PartitionScores => {
  const { partition, ...rest } = Object(options) as PartitionOptions;
  if (!Array.isArray(partition))
    throw new UsageError('scoring/bad-argument', '`partition` must be a list of goal ids');
  const run = startRun(compileGoals(goals), rest, 'evaluatePartition');
  checkSplitPolicy(run);
  const { index } = run;
  const held = new Set<number>();
  for (const id of partition as readonly GoalId[]) {
    const goal = index.numberOf(id);
    if (goal !== undefined && index.measureKind[goal] !== noMeasure) held.add(goal);
  }
  const reach = reachOf(run, (goal) => held.has(goal));
  const sums: PartialSum[] = [];
  const places = new Int32Array(index.size);
  for (let place = 0; place < index.size; place++) places[index.documentOrder[place]!] = place;
  for (let goal = 0; goal < index.size; goal++) {
    if (reach[goal] === reaches.here) checkWhole(run, goal, held);
    if (reach[goal] !== reaches.beyond) fillGoal(run, goal);
    else if (index.measureKind[goal] === noMeasure && !isLeftOut(run.standings[index.state[goal]!]!)) {
      const drivers = splitDrivers(run, goal);
      for (const side of ['own', 'children'] as const) {
        if ((side === 'children' && !drivers.children) || collectSide(run, goal, side) === 0) continue;
        const here = sumsHere(run, goal, (child) => reach[child] === reaches.here);
        if (here.parts > 0) sums.push(sumsTo({ goal: places[goal]!, side }, here));
      }
    }
  }
  const { asOf, knownAt } = rest;
  const { id, version } = run.policy;
  return {
    scores: Array.from(index.documentOrder)
      .filter((goal) => reach[goal] === reaches.here || held.has(goal))
      .map((goal) => goalScoreAt(run, goal)),
    partial: {
      format: 1,
      asOf,
      ...(knownAt === undefined ? {} : { knownAt }),
      policy: { id, version },
      size: index.size,
      sums: sums.sort((one, other) => one.goal - other.goal || (one.side < other.side ? 1 : -1)),
    },
  };
};

const noMeasure = 255;

/** What a goal that is scored here reads besides its own facts must be here. */
const checkWhole = (run: ScoringRun, goal: number, held: ReadonlySet<number>): void => {
  const { index, values } = run;
  const controls = guardrailsOf(index, goal).map((guardrail) =>
    guardrail.goal === undefined ? undefined : index.numberOf(guardrail.goal),
  );
  for (const read of [...controls, ...(values?.readsOf(goal).values() ?? [])]) {
    if (read === undefined || read < 0 || held.has(read)) continue;
    throw new UsageError(
      'scoring/bad-argument',
      `\`partition\` must hold \`${index.ids[read]!}\` too, because \`${index.ids[goal]!}\` reads it`,
    );
  }
};
