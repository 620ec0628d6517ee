import { compileGoals, UsageError } from '@throughline/core';
import type { Goals } from '@throughline/core';
import { isCommitment } from '../judgement/is-commitment.ts';
import { objectiveVerdict } from '../judgement/verdict-of.ts';
import { noticesIn } from '../roll-up/notices-in.ts';
import { twoSides } from '../roll-up/two-sides.ts';
import { fillGoal, overruled, writeRolledUp } from '../score/fill-goal.ts';
import { goalScoreAt } from '../score/goal-score-at.ts';
import type { GoalScore } from '../score/goal-score.ts';
import { notices, verdicts } from '../score/score-columns.ts';
import { startRun } from '../score/score-goals.ts';
import type { ScoreOptions } from '../score/score-options.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { bothSums, meanOf, noSums, sumsFrom } from './exact-sums.ts';
import type { ExactSums } from './exact-sums.ts';
import { checkPartial } from './merge-partials.ts';
import type { PartialScores } from './partial-scores.ts';
import { reachOf, reaches } from './reach-of.ts';
import { checkSplitPolicy } from './split-options.ts';
import { collectSide, gatesIn, splitDrivers, sumsHere } from './split-sides.ts';

/**
 * Scores the goals whose parts lay with several workers from what these summed up, and goals that rest on no measure,
 * in document order. Together with the scores the workers gave, every goal comes once. `goals` are those the workers
 * had, with the check-ins about goals without a measure and about the controls of their guardrails; more do no harm.
 *
 * A goal of which some parts are in no partial is a `UsageError` `scoring/bad-argument`, and so are options that
 * differ from those of the workers. An objective of which nobody held anything is left out.
 *
 * @example
 * ```ts
 * import { evaluatePartition, scorePartials } from '@throughline/scoring';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 * } as const;
 * const { partial } = evaluatePartition(goals, { asOf: '2026-05-31', partition: [] });
 * scorePartials(goals, partial, { asOf: '2026-05-31' }).map(({ goal, scored }) => [goal, scored]); // => [['grow', false]]
 * ```
 */
export const scorePartials = (
  goals: Goals,
  partial: PartialScores,
  options: ScoreOptions,
): readonly GoalScore[] => {
  checkPartial(partial);
  const run = startRun(compileGoals(goals), options, 'scorePartials');
  checkSplitPolicy(run);
  const { index, policy } = run;
  const { asOf, knownAt } = options;
  if (
    partial.asOf !== asOf ||
    partial.knownAt !== knownAt ||
    partial.policy.id !== policy.id ||
    partial.policy.version !== policy.version ||
    partial.size !== index.size
  )
    throw new UsageError(
      'scoring/bad-argument',
      'the partial is of another day, instant, policy or company than `goals` and the options',
    );
  const summed = { own: new Map<number, ExactSums>(), children: new Map<number, ExactSums>() };
  for (const sum of partial.sums) {
    const goal = index.documentOrder[sum.goal];
    if (goal !== undefined) summed[sum.side].set(goal, sumsFrom(sum));
  }
  const reach = reachOf(run, () => false);
  const isScored = new Uint8Array(index.size);
  for (let goal = 0; goal < index.size; goal++) {
    if (reach[goal] === reaches.nobody) {
      fillGoal(run, goal);
      isScored[goal] = 1;
    } else if (index.measureKind[goal] === noMeasure) {
      isScored[goal] = scoreOpen(run, goal, summed, isScored, reach) ? 1 : 0;
    }
  }
  return (
    Array.from(index.documentOrder)
      // A goal with a measure that does not count is still a worker's to report.
      .filter((goal) => isScored[goal] === 1 && index.measureKind[goal] === noMeasure)
      .map((goal) => goalScoreAt(run, goal))
  );
};

const noMeasure = 255;

/** Scores a goal from the sums of others and the parts that were scored before it; false when nothing of it is known. */
const scoreOpen = (
  run: ScoringRun,
  goal: number,
  summed: { readonly [Side in 'own' | 'children']: ReadonlyMap<number, ExactSums> },
  isScored: Uint8Array,
  reach: Uint8Array,
): boolean => {
  const { columns, policy, index } = run;
  const drivers = splitDrivers(run, goal);
  const sideOf = (
    side: 'own' | 'children',
  ): { sums: ExactSums; split: number; count: number; lasting: number; gates: boolean } => {
    const count = collectSide(run, goal, side);
    const open = sumsHere(run, goal, (child) => isScored[child] === 1 && reach[child] === reaches.beyond);
    const split = bothSums(summed[side].get(goal) ?? noSums, open);
    const sums = bothSums(
      split,
      sumsHere(run, goal, (child) => reach[child] === reaches.nobody),
    );
    const lasting = noticesIn(index, run.parts, true) & ~notices.missingChildren;
    return { sums, split: split.parts, count, lasting, gates: gatesIn(run) };
  };
  const own = sideOf('own');
  const children = drivers.children
    ? sideOf('children')
    : { sums: noSums, split: 0, count: 0, lasting: 0, gates: false };
  // Parts that rest on nobody say nothing about who has the others.
  if (own.split + children.split === 0) return false;
  const known = own.sums.parts + children.sums.parts;
  if (known !== own.count + children.count)
    throw new UsageError(
      'scoring/bad-argument',
      `some parts of \`${index.ids[goal]!}\` are in no partial, or in two`,
    );
  const committed = isCommitment(run, goal);
  let noticed = own.sums.worst >= verdicts.late && !committed ? notices.missedCommitment : 0;
  if (drivers.own) noticed |= own.lasting | (own.sums.missing > 0 ? notices.missingChildren : 0);
  if (drivers.children)
    noticed |= children.lasting | (children.sums.missing > 0 ? notices.missingChildren : 0);
  const worst = own.gates ? own.sums.worst : Math.max(own.sums.worst, children.sums.worst);
  const side = twoSides(
    policy.rollUp.ownShare,
    drivers.own ? meanOf(own.sums) : Number.NaN,
    drivers.children ? meanOf(children.sums) : Number.NaN,
  );
  const parted = (drivers.own ? own.count : 0) + children.count;
  writeRolledUp(run, goal, drivers, side, parted, noticed);
  if (!committed) return true;
  // What a commitment rests on: its own commitments, else those below it, else all that feeds it.
  const restsOnOwn = drivers.own || own.gates;
  const rests = (restsOnOwn && own.count > 0) || children.count > 0;
  const ownInTime = !restsOnOwn || own.sums.inTime;
  const inTime = own.gates
    ? own.sums.inTime
    : drivers.children
      ? (children.gates || ownInTime) && children.sums.inTime
      : ownInTime;
  columns.verdict[goal] = overruled(run, goal, objectiveVerdict(run, goal, worst, inTime && rests));
  return true;
};
