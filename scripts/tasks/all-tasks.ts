import { personTasks } from '../../packages/ai-adapters/src/people/index.ts';
import type { AnyTask } from '../../packages/ai-adapters/src/task/draft-task.ts';
import { goalTextTasks } from '../../packages/ai-adapters/src/task/goal-text-tasks.ts';

/** Who answers questions, in what is generated: a task about a person needs somebody. */
const contact = { name: 'Works council', reach: 'council@example.test' };

/** Every task there is, those about people enabled, in the order of their names. */
export const allTasks: readonly AnyTask[] = [...goalTextTasks, ...personTasks({ contact })].sort((a, b) =>
  a.kind < b.kind ? -1 : 1,
);
