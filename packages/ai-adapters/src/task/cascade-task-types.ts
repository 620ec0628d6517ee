/** What the tasks about a whole cascade read. */
export interface CascadeTaskInputs {}

/** What the tasks about a whole cascade propose. */
export interface CascadeTaskOutputs {}
