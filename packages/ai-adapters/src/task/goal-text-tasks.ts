import { roleKrasTask } from '../role-kras/role-kras-task.ts';
import type { AnyTask } from './draft-task.ts';

/** The tasks that write about goals and not about people. Every drafter has them. */
export const goalTextTasks: readonly AnyTask[] = [roleKrasTask];
