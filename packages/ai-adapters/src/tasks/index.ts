export { goalTextTasks } from '../task/goal-text-tasks.ts';
export { cascadeDefaults } from '../cascade-from-strategy/cascade-defaults.ts';
export { roleKrasDefaults } from '../role-kras/role-kras-defaults.ts';
export { goalTaskDefaults } from '../goal-wording/goal-task-defaults.ts';
export { nextQuarterDefaults } from '../next-quarter/next-quarter-defaults.ts';
export { summaryDefaults } from '../summary/summary-defaults.ts';
