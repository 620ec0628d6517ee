import type { SetWeightChange } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { refuseClosedParents } from './closed-goal.ts';
import { editGoal } from './edit-goal.ts';
import { openGoal } from './open-goal.ts';

/** Kinds of goal with a weight of their own. */
const weighted = new Set(['objective', 'keyResult', 'kra', 'kpi']);

/** Changes how much a goal counts, within its container or for one parent. */
export const setWeight: Apply<SetWeightChange> = (change, step) => {
  const found = openGoal(step, change.goal);
  if (found === undefined || !inRange(change, step)) return;
  const { kind, goal } = found;
  // Adding zero turns minus zero into zero.
  const weight = change.weight === null ? undefined : change.weight + 0;
  if (change.parent === undefined) {
    if (!weighted.has(kind))
      step.refuse(
        'change/unknown-field',
        ['weight'],
        { entity: kind, field: 'weight', fields: ['parent'] },
        change.goal,
      );
    else if (weight === undefined) editGoal(step, found, ['weight'], {}, ['weight']);
    else editGoal(step, found, ['weight'], { weight });
    return;
  }
  const at = (goal.supports ?? []).findIndex((support) => support.goal === change.parent);
  if (at < 0) {
    step.refuse(
      'change/unknown-reference#link',
      ['parent'],
      { goal: change.goal, parent: change.parent },
      change.goal,
    );
    return;
  }
  refuseClosedParents(step, [change.parent], ['parent']);
  const supports = (goal.supports ?? []).map((support, position) => {
    if (position !== at) return support;
    const { weight: _before, ...rest } = support;
    return weight === undefined ? rest : { ...rest, weight };
  });
  editGoal(step, found, ['weight'], { supports });
};

const inRange = ({ goal, weight }: SetWeightChange, step: ChangeStep): boolean => {
  // Hundredths within the noise of binary fractions: 0.07 * 100 is 7.000000000000001.
  const fits =
    weight === null ||
    (weight >= 0 && weight <= 10000 && Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-6);
  if (!fits) step.refuse('change/bad-shape#weight', ['weight'], { weight }, goal);
  return fits;
};
