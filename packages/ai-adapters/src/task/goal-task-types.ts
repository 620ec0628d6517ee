/** What the tasks that word goals read. */
export interface GoalTaskInputs {}

/** What the tasks that word goals propose. */
export interface GoalTaskOutputs {}
