import { unit } from '../numeric/picounits.ts';
import { isWeighted } from '../policy/roll-up-method.ts';
import type { RollUpMethod } from '../policy/roll-up-method.ts';
import { roundedAttainment } from '../roll-up/rounded-attainment.ts';
import { rolledUp } from '../roll-up/rolled-up.ts';
import { settledSide } from '../roll-up/settled-side.ts';
import { standing } from '../roll-up/standings.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { SideStep } from './side-step.ts';
import type { StepOf } from './step-of.ts';
import { absentWeight } from './absent-weight.ts';
import { rollUpInputs } from './roll-up-inputs.ts';
import { unseenParts } from './unseen-parts.ts';
import type { StepWriter } from './step-writer.ts';
import type { TraceStep } from './trace-step.ts';

/**
 * One step over the parts that were collected; `block` is the step of key results that come in as one part. Where
 * it rests on goals the reader may not see it gives no more than results do: what the policy makes of it, rounded, if
 * it is all that feeds the goal; else nothing, and not why.
 */
export const explainSide = (
  run: ScoringRun,
  writer: StepWriter,
  goal: number,
  from: 'keyResults' | 'kpis' | 'children' | 'both',
  method: RollUpMethod,
  stepOf: StepOf,
  leftOut: readonly number[],
  why: { readonly [name: string]: string },
  isAll: boolean,
  block?: SideStep,
): SideStep => {
  const { index, policy, parts, standings } = run;
  const weighted = isWeighted(method);
  const zero = policy.rollUp.missingData === 'zero';
  const among = from === 'keyResults' || from === 'kpis' ? 'own' : from;
  const unseen = block?.isPartly === true ? [writer.unseen()] : unseenParts(run, writer, goal, among);
  const isPartly = unseen.length > 0;
  const used = weighted ? absentWeight(run, method, !isPartly) : undefined;
  const uses: number[] = [];
  for (let at = 0; at < parts.count; at++) {
    const child = parts.child[at]!;
    // Of key results the reader may not all see, it is not said whether they come in as a part.
    const step = child >= 0 ? stepOf(child) : block?.isPartly === true ? undefined : block?.step;
    if (step === undefined) continue;
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
  const isShown = block?.isPartly !== true && typeof block?.side === 'number' && !Number.isNaN(block.side);
  const came =
    typeof block?.side === 'string' ? block.side : rolledUp(policy.rollUp, method, parts, run.largest);
  const side = isPartly && isAll ? settledSide(policy.rollUp, came) : came;
  const none = typeof side === 'string' || Number.isNaN(side);
  const inputs = {
    from,
    ...rollUpInputs(policy.rollUp, method),
    ...(none && (isAll || !isPartly) ? { reason: 'no-data', ...why } : {}),
    ...(typeof side === 'string' && !isPartly ? { reason: side, refused: true } : {}),
  };
  const step = writer.write(
    goal,
    `roll-up/${method}`,
    inputs,
    [...uses, ...unseen, ...(block === undefined || isShown ? [] : [block.step]), ...leftOut],
    none || (isPartly && !isAll)
      ? null
      : (isPartly ? roundedAttainment(policy.rollUp.rounding, side) : side) / unit,
  );
  return { step, side, isPartly };
};
