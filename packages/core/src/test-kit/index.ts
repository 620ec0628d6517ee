export type { GenerateGoalSetOptions, GoalSetShape } from './generate-goal-set-options.ts';
export { generateGoalSet } from './generate-goal-set.ts';
export type { RandomStream } from './random-stream.ts';
export { randomStream } from './random-stream.ts';
export type { CivilDateBounds } from './civil-dates.ts';
export { civilDates } from './civil-dates.ts';
export { checkZones } from './check-zones.ts';
export { measureUnits } from './measure-units.ts';
export type { MeasureConstraints } from './measures.ts';
export { measures } from './measures.ts';
export type { CheckInConstraints } from './check-ins.ts';
export { checkIns } from './check-ins.ts';
export type { GoalSetConstraints } from './goal-set-constraints.ts';
export { goalSets } from './goal-sets.ts';
export type { Breakage } from './breakage.ts';
export { breakages } from './breakages.ts';
export { actorFor } from './actor-for.ts';
export type { Draws } from './change-for.ts';
export { changeFor } from './change-for.ts';
export { changeDraws, changes } from './changes.ts';
export type {
  GoalStore,
  MakeStore,
  MaybePromise,
  StoreFaults,
  StoreUnderTest,
  StoreWrite,
} from './goal-store.ts';
export { memoryStore } from './memory-store.ts';
export type { StoreCase } from './store-case.ts';
export { storeContract } from './store-contract.ts';
