import { checkList } from '../error/check-list.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex, Goals } from '../index/goal-index.ts';
import { goalStates } from '../model/goal-states.ts';
import type { Cycle } from '../model/cycle.ts';
import type { CycleId, GoalId } from '../model/ids.ts';
import type { Retrospective } from '../model/judgement.ts';
import { type Cadence, type SilenceDays, cadenceOf } from './cadence-of.ts';
import { goalsOfCycles } from './goals-of-cycles.ts';
import { isOffPlan } from './is-off-plan.ts';
import type { PlannedReview } from './planned-review.ts';
import type {
  DecisionDue,
  DriftedGoal,
  MovedGoal,
  ReviewPack,
  StaleGoal,
  UnknownGoal,
} from './review-pack.ts';
import type { ReviewScore, ReviewScores } from './review-scores.ts';
import { wrapUpOf } from './wrap-up-of.ts';

/** What {@link reviewPack} is made from. */
export interface ReviewPackOptions extends SilenceDays {
  /** Scores on the day of the review. A score book of `@throughline/scoring` fits. */
  readonly scores: ReviewScores;
  /** Findings about the goals, of scoring, of rules or of both. Absent: none. */
  readonly findings?: readonly Finding[];
  /** Scores at the review before. Absent: what moved is not known. */
  readonly before?: ReviewScores;
}

/** Moves below this are rounding. Source: docs/sources.md#epsilon. */
const epsilon = 1e-9;

const published = /* @__PURE__ */ goalStates.indexOf('published');
const closed = /* @__PURE__ */ goalStates.indexOf('closed');
const [keyResult, kpi] = [1, 3];

/**
 * What a planned review looks at: what moved, what drifted from plan, what is silent, what contradicts itself,
 * and what has to be decided. It reads scores and findings and computes none, so that the pack says the same as
 * every other page. A goal counts as silent when the scores flag it as `stale`, or after the days of
 * `cadenceOf`. The pack of a review whose cycle is not in the goal set has no goals. Options that make no sense
 * are a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { planReviews, reviewPack, twelveWeek } from '@throughline/core';
 *
 * const q2 = { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' } as const;
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [q2],
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 * } as const;
 * const behind = { scored: true, attainment: 0.3, status: 'behind', pace: { expected: 0.54, gap: 0.24 }, staleness: { days: 3 } };
 * const recalibration = planReviews(twelveWeek, q2)[3];
 * const pack = recalibration && reviewPack(goals, recalibration, { scores: { get: () => behind } });
 * pack?.decisions; // => [{ decide: 'recalibrate', goal: 'arr' }]
 * ```
 */
export const reviewPack = (goals: Goals, planned: PlannedReview, options: ReviewPackOptions): ReviewPack => {
  refuseBadOptions(planned, options);
  const index = compileGoals(goals);
  const { scores, findings = [], before } = options;
  const position = index.referenceOf('cycle', planned.cycle);
  const cycle = position === undefined ? undefined : index.document.cycles?.[position];
  const ours = position === undefined ? [] : (goalsOfCycles(index).get(position) ?? []);
  const counting = ours.filter((goal) => index.state[goal] === published || index.state[goal] === closed);
  const run: DecisionRun = { index, planned, cycle, scores, notes: notesByGoal(index, planned.cycle) };
  const ids = new Set(ours.map((goal) => index.ids[goal]!));
  const moved: MovedGoal[] = [];
  const drifted: DriftedGoal[] = [];
  const stale: StaleGoal[] = [];
  const unknown: UnknownGoal[] = [];
  for (const number of counting) {
    const goal = index.ids[number]!;
    // Work has no score of its own, and an area of responsibility is seen by its KPIs.
    if (index.kind[number] === 4) continue;
    const score = scores.get(goal) ?? undefined;
    const isMeasured = index.kind[number] === keyResult || index.kind[number] === kpi;
    if (isMeasured && index.state[number] === published && isStale(score, cadenceOf(index, number, options)))
      stale.push({ goal, ...(score?.staleness === undefined ? {} : { days: score.staleness.days }) });
    if (score?.attainment === undefined) {
      unknown.push({ goal, ...(score?.reason === undefined ? {} : { reason: score.reason }) });
      continue;
    }
    const then = before?.get(goal)?.attainment;
    const by = then === undefined ? 0 : score.attainment - then;
    if (then !== undefined && Math.abs(by) > epsilon)
      moved.push({ goal, from: then, to: score.attainment, by });
    if (score.status === 'behind' || score.status === 'at-risk')
      drifted.push({
        goal,
        status: score.status,
        attainment: score.attainment,
        ...(score.pace === undefined ? {} : { expected: score.pace.expected, gap: score.pace.gap }),
      });
  }
  const about = findings.filter(({ goal }) => goal !== undefined && ids.has(goal));
  return {
    review: planned,
    goals: ours.map((goal) => index.ids[goal]!),
    moved: before === undefined ? null : moved.sort((one, other) => Math.abs(other.by) - Math.abs(one.by)),
    drifted: drifted.sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0)),
    stale: stale.sort((one, other) => longest(other) - longest(one)),
    unknown,
    conflicts: about.filter(isConflict),
    findings: about.filter((finding) => !isConflict(finding)),
    decisions: ours.flatMap((goal) => decisionsAt(run, goal)),
  };
};

const isStale = (score: ReviewScore | undefined, { nudgeDays }: Cadence): boolean =>
  score !== undefined &&
  (score.staleness === undefined ||
    score.flags?.includes('stale') === true ||
    score.staleness.days >= nudgeDays);

/** No fact at all is the longest silence. */
const longest = ({ days }: StaleGoal): number => days ?? Number.MAX_SAFE_INTEGER;

/** Rules about contradictions say so in the last part of their id, e.g. `scoring/conflicting-facts`. */
const isConflict = ({ ruleId }: Finding): boolean =>
  ruleId
    .slice(ruleId.lastIndexOf('/') + 1)
    .split('-')
    .some((word) => word.startsWith('conflict'));

/** What decisions are looked for with. */
interface DecisionRun {
  readonly index: GoalIndex;
  readonly planned: PlannedReview;
  readonly cycle: Cycle | undefined;
  readonly scores: ReviewScores;
  readonly notes: ReadonlyMap<GoalId, readonly Retrospective[]>;
}

/** Retrospectives of a cycle by goal; one that names no cycle counts for all. */
const notesByGoal = (
  { document }: GoalIndex,
  cycle: CycleId,
): ReadonlyMap<GoalId, readonly Retrospective[]> => {
  const found = new Map<GoalId, Retrospective[]>();
  for (const note of document.retrospectives ?? []) {
    if (note.cycle !== undefined && note.cycle !== cycle) continue;
    const list = found.get(note.goal);
    if (list === undefined) found.set(note.goal, [note]);
    else list.push(note);
  }
  return found;
};

const decisionsAt = (
  { index, planned: { activity, trigger }, cycle, scores, notes }: DecisionRun,
  number: number,
): readonly DecisionDue[] => {
  const goal = index.ids[number]!;
  const entity = goalAt(index, number);
  const state = index.state[number]!;
  const due: DecisionDue[] = [];
  if (entity?.origin !== undefined && entity.origin.reviewedBy === undefined && state < closed)
    due.push({ decide: 'review-draft', goal });
  if (activity === 'alignment' && state < published) due.push({ decide: 'sign-off', goal });
  if (index.kind[number] !== keyResult) return due;
  if (activity === 'recalibration' && state === published && trigger !== undefined) {
    const { attainment, pace } = scores.get(goal) ?? {};
    if (attainment !== undefined && pace !== undefined && isOffPlan(trigger, pace.expected, attainment))
      due.push({ decide: 'recalibrate', goal });
  }
  const isEnding = activity === 'wrap-up' || activity === 'retrospective' || activity === 'quarter-report';
  if (!isEnding || cycle === undefined || state < published) return due;
  const ours = notes.get(goal) ?? [];
  const wrapUp = wrapUpOf(cycle)?.wrapUp;
  if (ours.length === 0)
    due.push({ decide: 'retrospective', goal, ...(wrapUp === undefined ? {} : { by: wrapUp }) });
  if (state === published && activity !== 'retrospective' && ours.every(({ next }) => next === undefined))
    due.push({ decide: 'carry-forward', goal, ...(wrapUp === undefined ? {} : { by: wrapUp }) });
  return due;
};

const refuseBadOptions = (planned: unknown, options: unknown): void => {
  const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;
  const hasGet = (value: unknown): boolean => isObject(value) && typeof value['get'] === 'function';
  if (!isObject(planned) || typeof planned['cycle'] !== 'string')
    throw new UsageError('core/bad-option', '`planned` must be a review planned by `planReviews`');
  if (!isObject(options) || !hasGet(options['scores']))
    throw new UsageError('core/bad-option', '`scores` must have a function `get`, as a score book has');
  if (options['before'] !== undefined && !hasGet(options['before']))
    throw new UsageError('core/bad-option', '`before` must have a function `get`, as a score book has');
  if (options['findings'] !== undefined) checkList(options['findings'], 'findings');
};
