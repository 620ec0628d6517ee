import type { Goal } from '../model/goal.ts';
import type { AddChange } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { refuseClosed, refuseClosedParents } from './closed-goal.ts';
import type { Stored } from './stored.ts';
import { refuseFrozenContainer } from './frozen-goal.ts';
import { stageOf } from './life-cycle.ts';
import { goalLoopThrough, shownLoop } from './loop-through.ts';
import type { NewGoal } from './new-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { shapeOf } from './stored-places.ts';

/** Adds a goal. */
export const addGoal: Apply<AddChange> = (change, step) => {
  addGoals([change.goal], step, () => ['goal', 'value']);
};

/**
 * Adds goals that may refer to each other. Ids must be free, references must exist, no link may close a loop
 * or lead to something closed.
 */
export const addGoals = (
  goals: readonly NewGoal[],
  step: ChangeStep,
  pathOf: (position: number) => readonly (string | number)[],
): void => {
  const added: (readonly [NewGoal, readonly (string | number)[]])[] = [];
  for (const [position, goal] of goals.entries()) {
    const path = pathOf(position);
    const taken = step.draft.findGoal(goal.value.id);
    if (taken === undefined) {
      step.draft.append(goal.entity, goal.value);
      added.push([goal, path]);
    } else
      step.refuse(
        'change/id-taken',
        [...path, 'id'],
        { id: goal.value.id, entity: taken.kind },
        goal.value.id,
      );
  }
  for (const [{ entity, value }, path] of added) {
    refuseDangling(step, shapeOf(entity), value, path);
    const stored = value as unknown as Stored;
    if (refuseClosed(step, entity, stored, path)) continue;
    if (stageOf(value) === 'frozen') step.refuse('change/frozen#new', path, { goal: value.id }, value.id);
    else refuseFrozenContainer(step, entity, stored, path);
    const parents = parentsOf(value);
    refuseClosedParents(step, parents, [...path, 'supports']);
    // What a goal belongs to is above it as well; something there may have named it before it was there.
    const field = entity === 'keyResult' ? 'objective' : entity === 'kpi' ? 'kra' : undefined;
    const container = field === undefined ? [] : [String(stored[field])];
    for (const parent of new Set([...parents, ...container])) {
      const loop = goalLoopThrough(step.draft, value.id, parent);
      if (loop !== undefined)
        step.refuse(
          'change/would-close-a-loop',
          [...path, parents.includes(parent) ? 'supports' : (field ?? 'supports')],
          { id: value.id, parent, loop: shownLoop(loop) },
          value.id,
        );
    }
  }
};

const parentsOf = (goal: Goal): readonly string[] => [
  ...new Set((goal.supports ?? []).map((support) => support.goal)),
];
