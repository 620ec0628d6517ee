import type { DraftContext } from '../draft/draft-context.ts';

/** What a task that words goals gets beside its input, whoever chooses: rules or a model. */
export interface GoalDrafting extends DraftContext {
  /** Id of the drafter, for the origin of drafted goals. */
  readonly drafter: string;
  /** True when a model chooses and words. Absent: false. */
  readonly aiGenerated?: boolean;
}
