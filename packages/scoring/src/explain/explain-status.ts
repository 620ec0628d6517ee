import { civilDateOf } from '@throughline/core';
import { isFinal } from '../judgement/is-final.ts';
import { ownStatusAt } from '../judgement/own-status-at.ts';
import type { StatusReading } from '../judgement/own-status-at.ts';
import { earlierDays } from '../judgement/plan-places-at.ts';
import { statusOf } from '../pace/status-of.ts';
import { keepsOwnStatus } from '../roll-up/rolled-statuses.ts';
import { isStale, staleLimitAt } from '../score/is-stale.ts';
import { newestFact } from '../score/newest-fact.ts';
import { verdicts } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Status } from '../score/status.ts';
import { explainGuarded } from './explain-guardrails.ts';
import { explainFed } from './explain-measured.ts';
import { explainPlan } from './explain-plan.ts';
import { explainDeciding } from './explain-score.ts';
import type { GoalSteps } from './goal-steps.ts';
import { seenStandingParts } from './seen-standing-parts.ts';
import { unseenGuarded } from './unseen-guarded.ts';
import { unseenParts } from './unseen-parts.ts';
import { unseenValues } from './unseen-values.ts';
import type { StepWriter } from './step-writer.ts';

/** Steps from the attainment of a goal and its plan line to its status. Gives the id of the last. */
export const explainStatus = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  steps: GoalSteps,
): number => {
  const { judged } = run;
  const own = explainParts(run, writer, goal, explainOwn(run, writer, goal, steps), steps);
  const judgement = judged.get(goal)?.status;
  if (judgement?.status === undefined) return own;
  const { id, by, reason, status } = judgement;
  const { statusOverride } = run.policy.pace;
  return writer.write(
    goal,
    'override/status',
    { judgement: id, by, reason, holds: statusOverride },
    [own],
    status,
  );
};

/** Where a policy lets a goal stand as what feeds it: its parts with their statuses, and what came of them. */
const explainParts = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  own: number,
  { status: statusOf }: GoalSteps,
): number => {
  const { statuses, policy } = run;
  if (statuses === undefined || keepsOwnStatus(run, goal, writer.steps[own]!.output as Status)) return own;
  const parts = seenStandingParts(run, writer.hidden, goal, statuses);
  const unseen = unseenParts(run, writer, goal, policy.rollUp.status === 'worst-key-result' ? 'own' : 'both');
  if (parts.length === 0 && unseen.length === 0) return own;
  const uses = parts.flatMap(({ child, status }) => {
    const step = statusOf.get(child);
    return step === undefined ? [] : writer.write(child, 'status/part', {}, [step], status);
  });
  return writer.write(
    goal,
    'status/parts',
    { choice: policy.rollUp.status, parts: uses.length },
    [own, ...uses, ...unseen],
    statuses[goal]!,
  );
};

const explainOwn = (run: ScoringRun, writer: StepWriter, goal: number, steps: GoalSteps): number => {
  const { index, day, policy, columns } = run;
  const attained = steps.fed.get(goal) ?? 0;
  const { staleness } = newestFact(run, goal);
  const { status, by, places } = ownStatusAt(run, goal, staleness);
  const on = civilDateOf(day) ?? '';
  switch (by) {
    case 'start':
      return writer.write(
        goal,
        'status/start',
        { start: civilDateOf(index.startDay[goal]!) ?? '', on, notStarted: policy.pace.notStarted },
        [attained],
        status,
      );
    case 'commitment':
      // A goal that is no commitment itself stands as one of its own that was missed.
      return writer.write(
        goal,
        'status/commitment',
        {},
        [
          steps.score.get(goal) ?? attained,
          ...(columns.verdict[goal] === verdicts.none
            ? [...explainDeciding(run, writer, goal, steps), ...unseenParts(run, writer, goal, 'own')]
            : []),
        ],
        status,
      );
    case 'close':
      return writer.write(goal, 'status/close', { final: isFinal(index, goal, day) }, [attained], status);
    case 'staleness':
      return writer.write(
        goal,
        'status/staleness',
        { days: staleness?.days ?? 0, limit: staleLimitAt(run, goal) },
        [attained],
        status,
      );
    case 'people':
      return writer.write(goal, 'status/people', { statusFrom: policy.pace.statusFrom }, [attained], status);
    case 'rule':
    case 'hysteresis':
      return explainPlaces(run, writer, goal, attained, { status, by, places });
    default:
      return writer.write(goal, `status/${by}`, {}, [attained], status);
  }
};

/** What the rule says of each place, and how one status came of them. */
const explainPlaces = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  attained: number,
  { status, by, places }: StatusReading,
): number => {
  const { pace } = run.policy;
  const rule = writer.write(
    goal,
    'status/rule',
    { id: pace.status.id, conditions: JSON.stringify(pace.status.conditions) },
    [],
    pace.status.otherwise,
  );
  const unseen = by === 'rule' ? [] : unseenEarlier(run, writer, goal);
  // What rests on more than may be seen is only said of the day of the answer.
  const seen = unseen.length > 0 ? places.slice(-1) : places;
  const steps = seen.map((place) => {
    const { day, elapsed } = place;
    const number =
      place === places.at(-1)
        ? attained
        : explainGuarded(run, writer, goal, explainFed(run, writer, goal, day), day);
    const plan = explainPlan(run, writer, goal, day);
    return writer.write(
      goal,
      'status/place',
      { on: civilDateOf(day) ?? '', elapsed },
      [number, plan, rule],
      statusOf(pace.status, place),
    );
  });
  if (steps.length === 1 && unseen.length === 0) return steps[0]!;
  const { margin, dwell } = pace.hysteresis;
  const silent = isStale(run, goal, newestFact(run, goal).staleness);
  return writer.write(
    goal,
    'status/hysteresis',
    { margin, dwell, places: steps.length, silent },
    [...steps, ...unseen],
    status,
  );
};

/** The step for hidden goals that a goal could rest on, on a day with a fact before that of the answer. */
const unseenEarlier = (run: ScoringRun, writer: StepWriter, goal: number): readonly number[] => {
  for (const day of earlierDays(run, goal)) {
    const values = unseenValues(run, writer, goal, day);
    if (values.length > 0) return values;
    const controls = run.policy.guardrails.lowers === 'fed' ? unseenGuarded(run, writer, goal, day) : [];
    if (controls.length > 0) return controls;
  }
  return [];
};
