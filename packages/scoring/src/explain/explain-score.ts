import { civilDateOf } from '@throughline/core';
import { againstExpectation } from '../judgement/against-expectation.ts';
import { committedGrade, gradeReading, schemeOf } from '../judgement/grade-of.ts';
import { loweredAt } from '../guardrail/lowered-at.ts';
import { isFinal, isOver } from '../judgement/is-final.ts';
import { clamp } from '../numeric/clamp.ts';
import { unit } from '../numeric/picounits.ts';
import { verdicts } from '../score/score-columns.ts';
import { rawAt } from '../score/raw-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { measureAt } from '../facts/measure-at.ts';
import { explainGuardrails } from './explain-guardrails.ts';
import { explainMeasure } from './explain-measured.ts';
import type { TraceStep } from './trace-step.ts';
import type { GoalSteps } from './goal-steps.ts';
import { seenDecidingParts } from './seen-deciding-parts.ts';
import { unseenParts } from './unseen-parts.ts';
import { unseenValues } from './unseen-values.ts';
import type { StepWriter } from './step-writer.ts';

const aspirational = 2;

/** Steps from the attainment of a goal to its score. Gives the id of the last. */
export const explainScore = (run: ScoringRun, writer: StepWriter, goal: number, steps: GoalSteps): number => {
  const attained = steps.fed.get(goal) ?? 0;
  const { columns, policy, judged } = run;
  const verdict = columns.computed.get(goal) ?? columns.verdict[goal]!;
  const computed =
    verdict === verdicts.none
      ? explainBand(run, writer, goal, attained)
      : measureAt(run.index, goal) === undefined
        ? explainCommitments(run, writer, goal, verdict, steps)
        : explainDeadline(run, writer, goal, verdict, attained);
  const score = judged.get(goal)?.score;
  if (score?.score === undefined) return computed;
  const { id, by, reason } = score;
  return writer.write(
    goal,
    'override/score',
    { judgement: id, by, reason, policy: policy.id },
    [computed],
    score.score,
  );
};

/** How the committed parts stand that decide about a goal, with what a human said of them; those the reader may see. */
export const explainDeciding = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  { score }: GoalSteps,
): readonly number[] => {
  const { columns } = run;
  return seenDecidingParts(run, writer.hidden, goal).flatMap((child) => {
    const step = score.get(child);
    if (step === undefined || !columns.computed.has(child)) return step ?? [];
    const verdict = columns.verdict[child]!;
    const grade = committedGrade(verdict).word;
    return writer.write(child, 'judge/verdict', { grade }, [step], verdict === verdicts.met ? 1 : 0);
  });
};

/**
 * A graded score is the attainment within 0 and 1, or what the guardrails leave of it where they lower scores
 * only; its table says what it is called. A table over raw attainments reads what they leave of that.
 */
const explainBand = (run: ScoringRun, writer: StepWriter, goal: number, attained: number): number => {
  const { policy, index, columns } = run;
  const fed = clamp(columns.fed[goal]! / unit, 0, 1);
  const left =
    policy.guardrails.lowers === 'score'
      ? explainGuardrails(run, writer, goal, run.day, { value: fed })
      : undefined;
  const score = left === undefined ? fed : Number(writer.steps[left]!.output);
  const scheme = schemeOf(policy, index.commitment[goal]!);
  const raw = rawAt(run, goal);
  const graded =
    scheme.of === 'raw' ? explainGuardrails(run, writer, goal, run.day, { value: raw }) : undefined;
  const leftOfRaw = graded === undefined ? raw : loweredAt(run, goal, run.day, raw);
  const { rounded, from, above, below, word } = gradeReading(scheme, score, leftOfRaw);
  return writer.write(
    goal,
    'judge/bands',
    {
      scheme: scheme.id,
      of: scheme.of,
      rounding: scheme.rounding,
      rounded,
      bandFrom: from,
      ...(above ? { bandAbove: true } : {}),
      ...(below === undefined ? {} : { bandBelow: below }),
      grade: word,
      ...expectationOf(run, goal, score),
    },
    [attained, ...(left === undefined ? [] : [left]), ...(graded === undefined ? [] : [graded])],
    score,
  );
};

/** What is expected of an aspirational goal, and how its computed score stands to it. */
const expectationOf = (
  { policy: { grades }, index }: ScoringRun,
  goal: number,
  score: number,
): TraceStep['inputs'] => {
  if (index.commitment[goal] !== aspirational) return {};
  const { low, high } = grades.aspirational;
  return { expectedLow: low, expectedHigh: high, expectation: againstExpectation(grades, score) };
};

/**
 * A commitment with a measure is judged by its raw attainment at the deadline, or now while that lies ahead;
 * what it attains now stands beside it.
 */
const explainDeadline = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  verdict: number,
  attained: number,
): number => {
  const { index, day } = run;
  const over = isOver(index, goal, day);
  const then = over
    ? explainMeasure(run, writer, goal, index.endDay[goal]! - 1)
    : measureStep(writer, attained);
  const deadline = index.endDay[goal] === -1 ? {} : { deadline: civilDateOf(index.endDay[goal]! - 1) ?? '' };
  const inputs = { ...deadline, over, final: isFinal(index, goal, day), grade: committedGrade(verdict).word };
  const held = explainGuardrails(run, writer, goal, over ? index.endDay[goal]! - 1 : day, { value: 1 });
  const unseen = over ? unseenValues(run, writer, goal, index.endDay[goal]! - 1) : [];
  const uses = [then, attained, ...new Set([...unseen, ...(held === undefined ? [] : [held])])];
  return writer.write(goal, 'judge/committed', inputs, uses, verdict === verdicts.met ? 1 : 0);
};

/** A committed objective is judged by the commitments it depends on; with none, by its own attainment. */
const explainCommitments = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  verdict: number,
  steps: GoalSteps,
): number => {
  const { index } = run;
  const uses = explainDeciding(run, writer, goal, steps);
  const over = isOver(index, goal, run.day);
  const inputs = {
    final: isFinal(index, goal, run.day),
    // After its deadline it is judged by how everything it rests on stood on that day.
    ...(over ? { over, inTime: verdict === verdicts.met } : { over }),
    required: uses.length,
    grade: committedGrade(verdict).word,
  };
  const held = explainGuardrails(run, writer, goal, over ? index.endDay[goal]! - 1 : run.day, { value: 1 });
  return writer.write(
    goal,
    'judge/commitments',
    inputs,
    [
      ...uses,
      steps.fed.get(goal) ?? 0,
      ...new Set([...unseenParts(run, writer, goal, 'both'), ...(held === undefined ? [] : [held])]),
    ],
    verdict === verdicts.met ? 1 : 0,
  );
};

/** The measure behind what a goal feeds upward, below its guardrails and its cut. */
const measureStep = ({ steps }: StepWriter, attained: number): number => {
  let at = attained;
  while (!steps[at]!.rule.startsWith('measure/')) at = steps[at]!.uses[0]!;
  return at;
};
