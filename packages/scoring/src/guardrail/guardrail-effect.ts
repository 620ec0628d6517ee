import type { Guardrail } from '@throughline/core';

/** What would have to be there for a guardrail to lower anything; undefined when nothing is lacking. */
export const lackOf = ({ mode, goal, to }: Guardrail): 'goal' | 'to' | undefined => {
  if (mode === 'flag') return undefined;
  if (goal === undefined) return 'goal';
  return mode === 'gate' || (to !== undefined && to >= 0 && to <= 1) ? undefined : 'to';
};

/** What a breached guardrail leaves of a value. Nothing is ever raised, and what it lacks lowers nothing. */
export const effectOf = (guardrail: Guardrail, value: number): number => {
  const { mode, to = 1 } = guardrail;
  if (mode === 'flag' || lackOf(guardrail) !== undefined) return value;
  return Math.min(value, mode === 'cap' ? to : mode === 'gate' ? 0 : value * to);
};
