import { goalStates, isExcluded } from '@throughline/core';
import { unscoredReasons } from '../attainment/unscored-reason.ts';
import { unit } from '../numeric/picounits.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { weightedMean } from '../roll-up/weighted-mean.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';
import type { TraceStep } from './trace-step.ts';

const kra = 2;

/** The step that gives what a goal feeds upward; undefined for a goal the reader may not see. */
export type StepOf = (goal: number) => number | undefined;

/** A goal that does not count. */
export const explainExcluded = ({ index }: ScoringRun, { write }: StepWriter, goal: number): number => {
  const state = goalStates[index.state[goal]!] ?? 'published';
  const why: { [name: string]: string } = isExcluded(index.state[goal]!) ? { state } : { kind: 'initiative' };
  return write(goal, 'left-out/excluded', { ...why, reason: 'excluded' }, [], null);
};

/** Steps from the parts of a goal to its attainment; the parts themselves were explained before. */
export const explainRolledUp = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  stepOf: StepOf,
): number => {
  const { index, columns, policy, parts, splits } = run;
  collectOwn(index, goal, parts);
  const { own, children } = driversOf(run, goal, parts.count);
  const reason = unscoredReasons[columns.reason[goal]! - 1];
  const why: { [name: string]: string } = reason === undefined ? {} : { reason };
  const means: number[] = [];
  if (own)
    means.push(
      explainMean(
        run,
        writer,
        goal,
        index.kind[goal] === kra ? 'kpis' : 'keyResults',
        stepOf,
        excludedOwn(run, writer, goal),
        why,
      ),
    );
  if (children) {
    collectChildren(index, splits, goal, parts);
    means.push(explainMean(run, writer, goal, 'children', stepOf, leftOutChildren(run, writer, goal), why));
  }
  if (means.length === 1) return means[0]!;
  const output = reason === undefined ? columns.fed[goal]! / unit : null;
  return means.length === 0
    ? writer.write(
        goal,
        'left-out/driver',
        policy.grades.scoreObjectives === 'off'
          ? { scoreObjectives: 'off', reason: 'excluded' }
          : { driver: 'none', reason: 'excluded' },
        [],
        null,
      )
    : writer.write(goal, 'roll-up/mean-of-two', { policy: policy.id, ...why }, means, output);
};

/** One mean over the parts that were collected. */
const explainMean = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  from: 'keyResults' | 'kpis' | 'children',
  stepOf: StepOf,
  leftOut: readonly number[],
  why: { readonly [name: string]: string },
): number => {
  const { columns, policy, parts } = run;
  const zero = policy.rollUp.missingData === 'zero';
  const used = weightOfAbsent(run, zero, stepOf);
  const uses: number[] = [];
  for (let at = 0; at < parts.count; at++) {
    const child = parts.child[at]!;
    const step = stepOf(child);
    if (step === undefined) {
      uses.push(writer.write(-1, 'hidden', {}, [], null));
      continue;
    }
    const counts = columns.reason[child] === 0 || zero;
    const weight: TraceStep['inputs'] =
      parts.weight[at]! >= 0
        ? { weight: parts.weight[at]! / 100 }
        : counts && used !== undefined
          ? { usedWeight: used }
          : {};
    const share =
      parts.whole || parts.top[at] === parts.bottom[at]
        ? {}
        : { share: `${parts.top[at]!}/${parts.bottom[at]!}` };
    uses.push(
      writer.write(child, 'roll-up/part', { ...weight, ...share }, [step], writer.steps[step]!.output),
    );
  }
  const mean = weightedMean(parts, columns.fed, columns.reason, zero);
  const { weights, missingWeight, missingData } = policy.rollUp;
  const inputs = {
    from,
    weights,
    missingWeight,
    missingData,
    ...(Number.isNaN(mean) ? { reason: 'no-data', ...why } : {}),
  };
  return writer.write(
    goal,
    'roll-up/weighted-mean',
    inputs,
    [...uses, ...leftOut],
    Number.isNaN(mean) ? null : mean / unit,
  );
};

/**
 * What a part counts whose own weight is absent: the mean of the weights of its siblings that count, or 1 where
 * none has any. Undefined where that would tell the weight of a goal the reader may not see.
 */
const weightOfAbsent = (
  { columns, parts }: ScoringRun,
  zero: boolean,
  stepOf: StepOf,
): number | undefined => {
  let sum = 0;
  let given = 0;
  for (let at = 0; at < parts.count; at++) {
    const child = parts.child[at]!;
    if (parts.weight[at]! < 0 || (columns.reason[child] !== 0 && !zero)) continue;
    if (stepOf(child) === undefined) return undefined;
    sum += parts.weight[at]!;
    given++;
  }
  return given === 0 ? 1 : sum / given / 100;
};

/** Key results or KPIs that do not count. */
const excludedOwn = (run: ScoringRun, writer: StepWriter, goal: number): number[] => {
  const { offsets, targets } = run.index.contained;
  const steps: number[] = [];
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    if (isExcluded(run.index.state[targets[at]!]!)) steps.push(explainExcluded(run, writer, targets[at]!));
  }
  return steps;
};

/** Supporting objectives and key results that do not count. */
const leftOutChildren = (run: ScoringRun, writer: StepWriter, goal: number): number[] => {
  const { supportedBy, supports, kind, state } = run.index;
  const steps: number[] = [];
  for (let at = supportedBy.offsets[goal]!; at < supportedBy.offsets[goal + 1]!; at++) {
    const edge = supportedBy.targets[at]!;
    const child = supports.child[edge]!;
    if (kind[child]! > 1) continue;
    if (isExcluded(state[child]!)) steps.push(explainExcluded(run, writer, child));
    else if (supports.onLoop[edge] === 1) steps.push(writer.write(child, 'left-out/loop', {}, [], null));
  }
  return steps;
};
