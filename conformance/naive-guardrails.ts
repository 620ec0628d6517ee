import type { GoalSet, Guardrail, Measure } from '@throughline/core';

interface Controlled {
  readonly id: string;
  readonly measure?: Measure;
  readonly state?: string;
}

/** How a control reads; a word says why it does not. */
type Reading = (control: Controlled & { readonly measure: Measure }) => number | string;

const away = ['draft', 'feasible', 'signed-off', 'postponed', 'cancelled', 'archived'];

/** Does it hold? Undefined where nobody knows. */
const holds = (goals: GoalSet, guardrail: Guardrail, read: Reading): boolean | undefined => {
  const all: readonly Controlled[] = [
    ...(goals.objectives ?? []),
    ...(goals.keyResults ?? []),
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
  ];
  const control = all.find(({ id }) => id === guardrail.goal);
  if (control?.measure === undefined || away.includes(control.state ?? '')) return undefined;
  const reading = read({ ...control, measure: control.measure });
  if (typeof reading === 'string') return undefined;
  const { kind } = control.measure;
  return kind === 'change' || kind === 'relative' ? reading > -1e-9 : reading > 1 - 1e-9;
};

/** What guardrails leave of a value under policy `standard`: each acts alone on the value, and the least is left. */
export const naiveGuarded = (goals: GoalSet, goal: object, value: number, read: Reading): number => {
  const { guardrails = [] } = goal as { readonly guardrails?: readonly Guardrail[] };
  const left = guardrails
    .filter((guardrail) => holds(goals, guardrail, read) === false)
    .map(({ mode, to = Number.NaN }) => {
      if (mode === 'gate') return 0;
      if (mode === 'flag' || !(to >= 0 && to <= 1)) return value;
      return mode === 'cap' ? to : value * to;
    });
  return Math.min(value, ...left);
};
