import type { RoleKrasInput } from '../role-kras/role-kras-input.ts';
import type { RoleKras } from '../role-kras/role-kras.ts';
import type { CascadeTaskInputs, CascadeTaskOutputs } from '../task/cascade-task-types.ts';
import type { GoalTaskInputs, GoalTaskOutputs } from '../task/goal-task-types.ts';
import type { PersonTaskInputs, PersonTaskOutputs } from '../task/person-task-types.ts';
import type { TaskKind } from './draft.ts';

/** What each built task reads. A task that is added gets a line here and in {@link TaskOutputs}. */
export interface TaskInputs extends GoalTaskInputs, CascadeTaskInputs, PersonTaskInputs {
  /** KRAs and KPIs for one role. */
  readonly 'role-kras': RoleKrasInput;
}

/** What each built task proposes. */
export interface TaskOutputs extends GoalTaskOutputs, CascadeTaskOutputs, PersonTaskOutputs {
  /** KRAs and KPIs for one role, each KRA with its reason. */
  readonly 'role-kras': RoleKras;
}

/** What a task reads. `never` for a kind that is not built yet: it cannot be asked for. */
export type TaskInput<Kind extends TaskKind> = Kind extends keyof TaskInputs ? TaskInputs[Kind] : never;

/** What a task proposes. `never` for a kind that is not built yet. */
export type TaskOutput<Kind extends TaskKind> = Kind extends keyof TaskOutputs ? TaskOutputs[Kind] : never;
