import type { Change, DraftOrigin, KeyResult, Objective } from '@throughline/core';

/** The goals that changes of `carryForward` add, as they are once all of the changes are made. */
export const carriedGoals = (
  changes: readonly Change[],
  origin: DraftOrigin,
): { readonly objectives: readonly Objective[]; readonly keyResults: readonly KeyResult[] } => {
  const objectives = new Map<string, Objective>();
  const keyResults = new Map<string, KeyResult>();
  const edit = (goal: string, set: object): void => {
    const [objective, keyResult] = [objectives.get(goal), keyResults.get(goal)];
    if (objective !== undefined) objectives.set(goal, { ...objective, ...set });
    if (keyResult !== undefined) keyResults.set(goal, { ...keyResult, ...set });
  };
  for (const change of changes) {
    if (change.kind === 'add' && change.goal.entity === 'objective')
      objectives.set(change.goal.value.id, { ...change.goal.value, origin: { ...origin } });
    else if (change.kind === 'add' && change.goal.entity === 'keyResult')
      keyResults.set(change.goal.value.id, { ...change.goal.value, origin: { ...origin } });
    else if (change.kind === 'reparent' && change.supports !== undefined)
      edit(change.goal, { supports: change.supports });
    else if (change.kind === 'revise') edit(change.goal, change.set ?? {});
    else if (change.kind === 'shiftTarget') edit(change.goal, { measure: change.measure });
  }
  return { objectives: [...objectives.values()], keyResults: [...keyResults.values()] };
};
