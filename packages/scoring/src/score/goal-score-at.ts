import type { Judgement } from '@throughline/core';
import { unscoredReasons } from '../attainment/unscored-reason.ts';
import { againstExpectation } from '../judgement/against-expectation.ts';
import { guardrailStates } from '../guardrail/guardrail-state.ts';
import { loweredAt } from '../guardrail/lowered-at.ts';
import { committedGrade, gradeOf, schemeOf } from '../judgement/grade-of.ts';
import { isFinal } from '../judgement/is-final.ts';
import { ownStatusAt } from '../judgement/own-status-at.ts';
import { clamp } from '../numeric/clamp.ts';
import { quantised, unit } from '../numeric/picounits.ts';
import type { RangeColumns } from '../roll-up/range-columns.ts';
import { flagsAt } from './flags-at.ts';
import type { GoalScore } from './goal-score.ts';
import { newestFact } from './newest-fact.ts';
import type { Override } from './override.ts';
import { paceAt } from './pace-at.ts';
import { verdicts } from './score-columns.ts';
import { rawAt } from './raw-at.ts';
import type { ScoringRun } from './scoring-run.ts';

const aspirational = 2;
/** Code of `measureKind` for goals without a measure. */
const noMeasure = 255;

/** The score of a goal as an object, made from the columns. */
export const goalScoreAt = (run: ScoringRun, number: number): GoalScore => {
  const { index, policy, columns } = run;
  const goal = index.ids[number]!;
  const judged = run.judged.get(number);
  const { staleness, confidence } = newestFact(run, number);
  const guardrails = guardrailStates(run, number);
  const about = {
    ...(confidence === undefined ? {} : { confidence }),
    ...(staleness === undefined ? {} : { staleness }),
    flags: flagsAt(run, number, staleness, guardrails),
    ...(guardrails.length === 0 ? {} : { guardrails }),
  };
  const reason = columns.reason[number]!;
  if (reason !== 0) {
    const status = run.statuses?.[number] ?? ownStatusAt(run, number, staleness).status;
    const overrides = [
      ...override('score', judged?.score, null),
      ...override('status', judged?.status, status),
    ];
    return {
      goal,
      scored: false,
      reason: unscoredReasons[reason - 1]!,
      status: judged?.status?.status ?? status,
      ...about,
      ...(overrides.length === 0 ? {} : { overrides }),
    };
  }
  const raw = rawAt(run, number);
  const attainment = displayedAt(run, number, raw);
  const verdict = columns.verdict[number]!;
  const pace = paceAt(run, number, attainment);
  const status = run.statuses?.[number] ?? ownStatusAt(run, number, staleness).status;
  const computed =
    verdict === verdicts.none
      ? scoreOf(run, number)
      : (columns.computed.get(number) ?? verdict) === verdicts.met
        ? 1
        : 0;
  const score = judged?.score?.score ?? computed;
  const overrides = [
    ...override('score', judged?.score, computed),
    ...override('status', judged?.status, status),
  ];
  return {
    goal,
    scored: true,
    attainment,
    raw,
    ...(run.ranges === undefined ? {} : { range: rangeAt(run, run.ranges, number, attainment) }),
    score,
    final: isFinal(index, number, run.day),
    grade:
      verdict === verdicts.none
        ? gradeOf(
            schemeOf(policy, index.commitment[number]!),
            score,
            judged?.score === undefined ? loweredAt(run, number, run.day, raw) : score,
          )
        : committedGrade(verdict),
    ...(index.commitment[number] === aspirational
      ? { expectation: againstExpectation(policy.grades, score) }
      : {}),
    status: judged?.status?.status ?? status,
    ...(pace === undefined ? {} : { pace }),
    ...about,
    ...(overrides.length === 0 ? {} : { overrides }),
  };
};

/** Both ends, cut as the attainment between them is. A measure that has been read leaves nothing open. */
const rangeAt = (
  { index, showing }: ScoringRun,
  { low, high }: RangeColumns,
  number: number,
  attainment: number,
): { low: number; high: number } =>
  index.measureKind[number] === noMeasure
    ? { low: showing.cut(low[number]! / unit), high: showing.cut(high[number]! / unit) }
    : { low: attainment, high: attainment };

/** What is shown of the attainment of a goal: cut, a measured one rounded too, and what its guardrails leave of it. */
const displayedAt = (run: ScoringRun, goal: number, raw: number): number => {
  const isMeasured = run.index.measureKind[goal] !== noMeasure;
  const shown = quantised(isMeasured ? run.showing.shown(raw) : run.showing.cut(raw));
  return run.policy.guardrails.lowers === 'score' ? shown : quantised(loweredAt(run, goal, run.day, shown));
};

/** A graded score: what the goal feeds upward within 0 and 1, and what its guardrails leave of the score. */
const scoreOf = (run: ScoringRun, goal: number): number => {
  const score = clamp(run.columns.fed[goal]! / unit, 0, 1);
  return run.policy.guardrails.lowers === 'fed' ? score : quantised(loweredAt(run, goal, run.day, score));
};

const override = (
  of: 'score' | 'status',
  judgement: Judgement | undefined,
  computed: Override['computed'],
): readonly Override[] => {
  const judged = judgement?.[of];
  if (judgement === undefined || judged === undefined) return [];
  const { id, by, reason, until } = judgement;
  return [{ of, judgement: id, by, reason, ...(until === undefined ? {} : { until }), judged, computed }];
};
