import { unit } from '../numeric/picounits.ts';
import { isWeighted } from '../policy/roll-up-method.ts';
import type { RollUpMethod } from '../policy/roll-up-method.ts';
import { rolledUp } from '../roll-up/rolled-up.ts';
import { standing } from '../roll-up/standings.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { SideStep } from './side-step.ts';
import type { StepOf } from './step-of.ts';
import { absentWeight } from './absent-weight.ts';
import { rollUpInputs } from './roll-up-inputs.ts';
import type { StepWriter } from './step-writer.ts';
import type { TraceStep } from './trace-step.ts';

/** One step over the parts that were collected; `block` is the step of key results that come in as one part. */
export const explainSide = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  from: 'keyResults' | 'kpis' | 'children' | 'both',
  method: RollUpMethod,
  stepOf: StepOf,
  leftOut: readonly number[],
  why: { readonly [name: string]: string },
  block?: SideStep,
): SideStep => {
  const { index, policy, parts, standings } = run;
  const weighted = isWeighted(method);
  const zero = policy.rollUp.missingData === 'zero';
  const used = weighted
    ? absentWeight(run, method, (child) => child < 0 || stepOf(child) !== undefined)
    : undefined;
  const uses: number[] = [];
  for (let at = 0; at < parts.count; at++) {
    const child = parts.child[at]!;
    const step = child < 0 ? block?.step : stepOf(child);
    if (step === undefined) {
      uses.push(writer.write(-1, 'hidden', {}, [], null));
      continue;
    }
    const counts = parts.missing[at] === 0 || zero;
    const own = parts.weight[at]!;
    const weight: TraceStep['inputs'] =
      own >= 0
        ? weighted || own === 0
          ? { weight: own / 100 }
          : {}
        : counts && used !== undefined
          ? { usedWeight: used }
          : {};
    const share =
      parts.whole || parts.top[at] === parts.bottom[at]
        ? {}
        : { share: `${parts.top[at]!}/${parts.bottom[at]!}` };
    const isZero = child >= 0 && standings[index.state[child]!] === standing.asZero;
    uses.push(
      writer.write(
        child < 0 ? goal : child,
        'roll-up/part',
        { ...weight, ...share, ...(isZero ? { countsAs: 0 } : {}) },
        [step],
        isZero ? 0 : writer.steps[step]!.output,
      ),
    );
  }
  const isAdded = typeof block?.side === 'number' && !Number.isNaN(block.side);
  const side =
    typeof block?.side === 'string' ? block.side : rolledUp(policy.rollUp, method, parts, run.largest);
  const none = typeof side === 'string' || Number.isNaN(side);
  const inputs = {
    from,
    ...rollUpInputs(policy.rollUp, method),
    ...(none ? { reason: 'no-data', ...why } : {}),
    ...(typeof side === 'string' ? { reason: side, refused: true } : {}),
  };
  const step = writer.write(
    goal,
    `roll-up/${method}`,
    inputs,
    [...uses, ...(block === undefined || isAdded ? [] : [block.step]), ...leftOut],
    none ? null : side / unit,
  );
  return { step, side };
};
