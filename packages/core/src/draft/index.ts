export type { GoalSetDraft } from './draft-changes.ts';
export { draftChanges } from './draft-changes.ts';
