import { goalStates } from '@throughline/core';
import { unscoredReasons } from '../attainment/unscored-reason.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import { addBlock, isPooled, ownMethod } from '../roll-up/pooled-sides.ts';
import { collectBoth, collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { roundedAttainment } from '../roll-up/rounded-attainment.ts';
import { settledSide } from '../roll-up/settled-side.ts';
import { twoSides } from '../roll-up/two-sides.ts';
import type { Side } from '../roll-up/two-sides.ts';
import { isLeftOut, standing } from '../roll-up/standings.ts';
import { rawAt } from '../score/raw-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { explainCut } from './explain-cut.ts';
import { explainSide } from './explain-side.ts';
import { isDriverSeen } from './is-driver-seen.ts';
import type { SideStep } from './side-step.ts';
import type { StepOf } from './step-of.ts';
import type { StepWriter } from './step-writer.ts';

const kra = 2;

/** A goal that does not count. */
export const explainExcluded = (
  { index, standings }: ScoringRun,
  { write }: StepWriter,
  goal: number,
): number => {
  const state = goalStates[index.state[goal]!] ?? 'published';
  const why: { [name: string]: string } = isLeftOut(standings[index.state[goal]!]!)
    ? { state }
    : { kind: 'initiative' };
  return write(goal, 'left-out/excluded', { ...why, reason: 'excluded' }, [], null);
};

/** Steps from the parts of a goal to its attainment; the parts themselves were explained before. */
export const explainRolledUp = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  stepOf: StepOf,
): number => {
  const { index, columns, policy, parts } = run;
  const { methods, both, ownShare, driver } = policy.rollUp;
  const reason = unscoredReasons[columns.reason[goal]! - 1];
  const why: { [name: string]: string } = reason === undefined ? {} : { reason };
  if (!isDriverSeen(run, writer.hidden, goal)) {
    const side = reason === undefined ? picounitsOf(rawAt(run, goal)) : Number.NaN;
    const output = reason === undefined ? rawAt(run, goal) : null;
    const step = writer.write(goal, 'roll-up/unseen', { driver, ...why }, [writer.unseen()], output);
    return explainCut(run, writer, goal, { step, side, isPartly: true });
  }
  collectOwn(run, goal);
  const drivers = driversOf(run, goal, parts.count);
  const together = isPooled(run, drivers);
  const sides: SideStep[] = [];
  if (together && both === 'pooled') {
    collectBoth(run, goal);
    const leftOut = [...excludedOwn(run, writer, goal), ...leftOutChildren(run, writer, goal)];
    sides.push(explainSide(run, writer, goal, 'both', methods.children, stepOf, leftOut, why, true));
  } else {
    if (drivers.own) {
      const from = index.kind[goal] === kra ? 'kpis' : 'keyResults';
      const leftOut = excludedOwn(run, writer, goal);
      sides.push(
        explainSide(run, writer, goal, from, ownMethod(run, goal), stepOf, leftOut, why, !drivers.children),
      );
    }
    if (drivers.children) {
      collectChildren(run, goal);
      const leftOut = leftOutChildren(run, writer, goal);
      const block = together ? sides.pop() : undefined;
      if (typeof block?.side === 'number' && !Number.isNaN(block.side)) addBlock(parts, block.side);
      const isAll = sides.length === 0;
      sides.push(
        explainSide(run, writer, goal, 'children', methods.children, stepOf, leftOut, why, isAll, block),
      );
    }
  }
  const [first, second] = sides;
  if (first === undefined)
    return writer.write(
      goal,
      'left-out/driver',
      policy.grades.scoreObjectives === 'off'
        ? { scoreObjectives: 'off', reason: 'excluded' }
        : { driver: 'none', reason: 'excluded' },
      [],
      null,
    );
  if (second === undefined) return explainCut(run, writer, goal, explainNothing(run, writer, goal, first));
  const isPartly = first.isPartly || second.isPartly;
  const came: Side = twoSides(ownShare, first.side, second.side);
  const side = isPartly ? settledSide(policy.rollUp, came) : came;
  const whole = typeof side === 'number' && isPartly ? roundedAttainment(policy.rollUp.rounding, side) : side;
  const output = typeof whole === 'number' && !Number.isNaN(whole) ? whole / unit : null;
  const inputs = { policy: policy.id, ...(ownShare === 0.5 ? {} : { ownShare }), ...why };
  const uses = [first.step, second.step, ...(isPartly ? [writer.unseen()] : [])];
  const step = writer.write(goal, 'roll-up/mean-of-two', inputs, uses, output);
  return explainCut(run, writer, goal, explainNothing(run, writer, goal, { step, side, isPartly }));
};

/** A step for what the policy makes of a goal of which nothing counts, where it makes anything of it. */
const explainNothing = (
  { policy }: ScoringRun,
  { write }: StepWriter,
  goal: number,
  { step, side, isPartly }: SideStep,
): SideStep => {
  const settled = settledSide(policy.rollUp, side);
  if (Object.is(settled, side)) return { step, side, isPartly };
  const { nothingCounts } = policy.rollUp;
  const output = typeof settled === 'number' ? settled : null;
  return { step: write(goal, 'roll-up/nothing', { nothingCounts }, [step], output), side: settled, isPartly };
};

/** Key results or KPIs that do not count; of those the reader may not see, nothing is said. */
const excludedOwn = (run: ScoringRun, writer: StepWriter, goal: number): number[] => {
  const { offsets, targets } = run.index.contained;
  const steps: number[] = [];
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    if (writer.hidden(targets[at]!)) continue;
    if (run.standings[run.index.state[targets[at]!]!] === standing.out)
      steps.push(explainExcluded(run, writer, targets[at]!));
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
    if (kind[child]! > 1 || writer.hidden(child)) continue;
    if (run.standings[state[child]!] === standing.out) steps.push(explainExcluded(run, writer, child));
    else if (supports.onLoop[edge] === 1) steps.push(writer.write(child, 'left-out/loop', {}, [], null));
  }
  return steps;
};
