import type { ReparentChange } from './change.ts';
import type { Apply } from './change-step.ts';
import { changedParents, refuseClosedParents } from './closed-goal.ts';
import { editGoal } from './edit-goal.ts';
import { refuseFrozenContainer } from './frozen-goal.ts';
import { goalLoopThrough, shownLoop } from './loop-through.ts';
import { openGoal } from './open-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { shapeOf } from './stored-places.ts';

/** Field that names what a goal belongs to. */
const containerField = { keyResult: 'objective', kpi: 'kra' } as const;

/** Gives a goal other parents. Links that were there before stay allowed, even when they lie on a loop. */
export const reparentGoal: Apply<ReparentChange> = (change, step) => {
  const found = openGoal(step, change.goal);
  if (found === undefined) return;
  const { kind, goal } = found;
  const field = kind === 'keyResult' || kind === 'kpi' ? containerField[kind] : undefined;
  if (change.container !== undefined && field === undefined) {
    step.refuse(
      'change/unknown-field',
      ['container'],
      { entity: kind, field: 'container', fields: ['supports'] },
      change.goal,
    );
    return;
  }
  const before = new Set((goal.supports ?? []).map((support) => support.goal));
  const parents = [...new Set((change.supports ?? []).map((support) => support.goal))].filter(
    (parent) => !before.has(parent),
  );
  const container =
    change.container === undefined || field === undefined || goal[field] === change.container
      ? undefined
      : change.container;
  const set = {
    ...(change.supports === undefined ? {} : { supports: change.supports }),
    ...(change.container === undefined || field === undefined ? {} : { [field]: change.container }),
  };
  const after = editGoal(step, found, [change.supports === undefined ? 'container' : 'supports'], set);
  refuseDangling(step, shapeOf(kind), after, [], ['supports']);
  if (field !== undefined && container !== undefined)
    refuseDangling(step, shapeOf(kind), after, ['container'], [field]);
  if (change.supports !== undefined)
    refuseClosedParents(step, changedParents(goal.supports ?? [], change.supports), ['supports']);
  if (container !== undefined) {
    refuseClosedParents(step, [container], ['container']);
    refuseFrozenContainer(step, kind, after, ['container']);
  }
  for (const parent of container === undefined ? parents : [...parents, container]) {
    const loop = goalLoopThrough(step.draft, change.goal, parent);
    if (loop === undefined) continue;
    step.refuse(
      'change/would-close-a-loop',
      [parent === container ? 'container' : 'supports'],
      { id: change.goal, parent, loop: shownLoop(loop) },
      change.goal,
    );
  }
};
