import type { Change, LifeCycleStep } from '../change/change.ts';
import { lifeCycle, stageOf } from '../change/life-cycle.ts';
import type { GoalKind } from '../change/new-goal.ts';
import { sameContent } from '../change/same-content.ts';
import { storedPlaces } from '../change/stored-places.ts';
import type { Finding } from '../finding/finding.ts';
import type { Measure } from '../measure/measure.ts';
import type { JsonValue } from '../model/json-value.ts';
import type { Owner } from '../model/owner.ts';
import type { Support } from '../model/support.ts';
import type { EditedEntry } from './list-edits.ts';
import { recipeProblem } from './recipe-problem.ts';

/** What an edited goal needs: changes of its content, and at most one step of its life. */
export interface GoalEdits {
  readonly content: readonly Change[];
  readonly step: LifeCycleStep | undefined;
  readonly problems: readonly Finding[];
}

const ofLife: readonly string[] = ['state', 'frozen'];
const agreed = { signOffs: 'setState', origin: 'acceptDraft' } as const;
const containers: readonly string[] = ['objective', 'kra'];

/** Reads the edit of a goal as changes. Both versions have the shape of a goal. */
export const goalEdits = (kind: GoalKind, { before, after }: EditedEntry): GoalEdits => {
  const goal = String(after['id']);
  const { list } = storedPlaces[kind];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !sameContent(before[field], after[field]),
  );
  const problems: Finding[] = [];
  const moved: { supports?: readonly Support[]; container?: string } = {};
  const set: Record<string, JsonValue> = {};
  const unset: string[] = [];
  const content: Change[] = [];
  for (const field of fields) {
    const value = after[field];
    const path = [list, goal, field];
    if (field === 'revision') problems.push(recipeProblem('recipe/kept-field', path, { id: goal, field }));
    else if (field === 'signOffs' || field === 'origin')
      problems.push(recipeProblem('recipe/agreed', path, { id: goal, field, change: agreed[field] }));
    else if (field === 'owners')
      content.push({ kind: 'setOwners', goal, owners: (value ?? []) as readonly Owner[] });
    else if (field === 'weight')
      content.push({ kind: 'setWeight', goal, weight: value === undefined ? null : (value as number) });
    else if (field === 'measure') content.push({ kind: 'shiftTarget', goal, measure: value as Measure });
    else if (field === 'supports') {
      const weights = weightsOnly(before['supports'], value);
      if (weights === undefined) moved.supports = (value ?? []) as readonly Support[];
      else for (const [parent, weight] of weights) content.push({ kind: 'setWeight', goal, parent, weight });
    } else if (containers.includes(field)) moved.container = String(value);
    else if (ofLife.includes(field)) continue;
    else if (value === undefined) unset.push(field);
    else set[field] = value as JsonValue;
  }
  if (Object.keys(moved).length > 0) content.push({ kind: 'reparent', goal, ...moved });
  if (Object.keys(set).length + unset.length > 0)
    content.push({
      kind: 'revise',
      goal,
      ...(Object.keys(set).length === 0 ? {} : { set }),
      ...(unset.length === 0 ? {} : { unset }),
    });
  const [from, to] = [stageOf(before), stageOf(after)];
  const steps = Object.keys(lifeCycle[from]) as LifeCycleStep[];
  const step = from === to ? undefined : steps.find((each) => lifeCycle[from][each] === to);
  if (to === 'signed-off' && from !== to)
    problems.push(
      recipeProblem('recipe/agreed', [list, goal, 'state'], { id: goal, field: 'state', change: 'setState' }),
    );
  else if (from !== to && step === undefined)
    problems.push(recipeProblem('recipe/no-step', [list, goal, 'state'], { id: goal, from, to, steps }));
  return { content, step, problems };
};

/** Parents with new weights when nothing else of the links differs; `undefined` when something does. */
const weightsOnly = (before: unknown, after: unknown): (readonly [string, number | null])[] | undefined => {
  const old = (before ?? []) as readonly Support[];
  const next = (after ?? []) as readonly Support[];
  if (old.length !== next.length) return undefined;
  const weights: (readonly [string, number | null])[] = [];
  for (const [at, { weight, ...rest }] of next.entries()) {
    const { weight: was, ...others } = old[at] ?? { goal: '' };
    // A parent that is linked to twice is not told apart by its id.
    if (!sameContent(others, rest) || next.filter(({ goal }) => goal === rest.goal).length > 1)
      return undefined;
    if (was !== weight) weights.push([rest.goal, weight ?? null]);
  }
  return weights;
};
