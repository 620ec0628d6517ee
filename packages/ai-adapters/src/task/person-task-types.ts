/** What the tasks about people read. */
export interface PersonTaskInputs {}

/** What the tasks about people propose. */
export interface PersonTaskOutputs {}
