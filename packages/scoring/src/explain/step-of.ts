/** The step that gives what a goal feeds upward; undefined for a goal the reader may not see. */
export type StepOf = (goal: number) => number | undefined;
