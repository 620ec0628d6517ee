import type { Goal } from '../model/goal.ts';

/** What an edit of the text or the measure takes with it: agreements, and the state they led to. */
export const voidedSignOffs = (
  goal: Goal,
): { readonly set: { readonly state?: 'feasible' }; readonly unset: readonly string[] } => ({
  set: goal.state === 'signed-off' ? { state: 'feasible' } : {},
  unset: goal.signOffs === undefined ? [] : ['signOffs'],
});
