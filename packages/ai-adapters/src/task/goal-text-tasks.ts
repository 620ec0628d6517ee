import { activityToOutcomeTask } from '../activity-to-outcome/activity-to-outcome-task.ts';
import { dataSourcesTask } from '../data-sources/data-sources-task.ts';
import { guardrailsTask } from '../guardrails/guardrails-task.ts';
import { keyResultsTask } from '../key-results/key-results-task.ts';
import { mappingTemplateTask } from '../mapping-template/mapping-template-task.ts';
import { objectiveTask } from '../objective/objective-task.ts';
import { roleKrasTask } from '../role-kras/role-kras-task.ts';
import { targetsFromHistoryTask } from '../targets-from-history/targets-from-history-task.ts';
import { cascadeTasks } from './cascade-tasks.ts';
import type { AnyTask } from './draft-task.ts';

/**
 * The tasks that write about goals and not about people, for `rulesDrafter` and `modelDrafter`.
 *
 * @example
 * ```ts
 * import { goalTextTasks } from '@throughline/ai-adapters/tasks';
 *
 * goalTextTasks.every(({ risk }) => risk === 'goal-text'); // => true
 * ```
 */
// Marked, because a bundler keeps a list with another one spread into it, and all tasks with it.
export const goalTextTasks: readonly AnyTask[] = /* @__PURE__ */ (() => [
  objectiveTask,
  keyResultsTask,
  roleKrasTask,
  activityToOutcomeTask,
  guardrailsTask,
  dataSourcesTask,
  targetsFromHistoryTask,
  mappingTemplateTask,
  ...cascadeTasks,
])();
