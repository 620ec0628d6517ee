import { civilDateOf } from '@throughline/core';
import type { Measure } from '@throughline/core';
import { cutBounds } from '../attainment/cut-bounds.ts';
import { measureAt } from '../facts/measure-at.ts';
import { readingAt } from '../facts/reading-at.ts';
import { quantised } from '../numeric/picounits.ts';
import { mostDecimals } from '../policy/decimals-problem.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { explainFacts } from './explain-facts.ts';
import { explainFormula } from './explain-formula.ts';
import { explainSum } from './explain-sum.ts';
import type { StepWriter } from './step-writer.ts';
import { unseenValues } from './unseen-values.ts';

/** Steps from the facts of a goal to its raw attainment at the end of a day. Gives the id of the last. */
export const explainMeasure = (run: ScoringRun, writer: StepWriter, goal: number, day: number): number => {
  const place = `${goal}@${day}`;
  const known = writer.measured.get(place);
  if (known !== undefined) return known;
  const measure = measureAt(run.index, goal) as Measure;
  // What a formula reads is said by steps of its own.
  const [outcome, { inputs: _, ...inputs }] = readingAt(run, goal, day);
  const { contributions } = run;
  const unseen = unseenValues(run, writer, goal, day);
  const uses =
    unseen.length > 0
      ? unseen
      : contributions?.partsAt(goal, day) !== undefined
        ? [explainSum(run, contributions, writer, goal, day)]
        : measure.kind !== 'formula'
          ? explainFacts(run, writer, goal, day)
          : run.values === undefined
            ? []
            : [explainFormula(run, run.values, writer, goal, day)];
  // Results are of the day of the answer: on another one, what rests on more than may be seen is not said.
  const isSaid = unseen.length === 0 || day === run.day;
  const scored = isSaid && typeof outcome === 'number' && Number.isFinite(outcome);
  const reason = typeof outcome === 'string' ? outcome : 'non-finite';
  const on = civilDateOf(day) ?? '';
  const step = writer.write(
    goal,
    `measure/${measure.kind}`,
    { ...(unseen.length > 0 ? {} : inputs), on, ...(scored || !isSaid ? {} : { reason }) },
    uses,
    scored ? outcome + 0 : null,
  );
  writer.measured.set(place, step);
  return step;
};

/**
 * Steps from the facts of a goal to what it feeds upward at the end of a day, before its guardrails. Gives the id of
 * the last. Steps of an earlier day say which.
 */
export const explainFed = (run: ScoringRun, writer: StepWriter, goal: number, day = run.day): number => {
  const { policy, showing } = run;
  const measured = explainMeasure(run, writer, goal, day);
  const raw = writer.steps[measured]!.output;
  if (typeof raw !== 'number') return measured;
  const { feed, displayed, percent } = policy.measures;
  const on = day === run.day ? {} : { on: civilDateOf(day) ?? '' };
  const [low, high] = showing.fedBounds;
  const fed = quantised(showing.fed(raw));
  if (feed === 'raw')
    return writer.write(goal, 'feed/raw', { low, high, decimals: 12, ...on }, [measured], fed);
  const [least, most] = cutBounds(displayed);
  // A percentage has two decimals less than the fraction it is.
  const decimals = percent.decimals + 2;
  const rounding = percent.decimals < mostDecimals ? { mode: percent.mode } : {};
  const shown = writer.write(
    goal,
    'feed/displayed',
    { low: least, high: most, decimals, ...rounding, ...on },
    [measured],
    quantised(showing.shown(raw)),
  );
  if (low <= least && high >= most) return shown;
  return writer.write(goal, 'feed/cut', { low, high, decimals: 12, ...on }, [shown], fed);
};
