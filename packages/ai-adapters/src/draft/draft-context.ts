import type { Id, Instant } from '@throughline/core';

/** What a drafter cannot know by itself: which draft this is, and when. No clock is read, no id is made up. */
export interface DraftContext {
  /**
   * Id of the draft, unique among the organisation's drafts, at most 100 code points. The ids of the drafted
   * goals begin with it.
   */
  readonly draftId: Id;
  /** When the draft is made. */
  readonly createdAt: Instant;
}
