import type { Id, Instant } from '@throughline/core';
import type { CancelSignal } from '../model/cancel-signal.ts';
import type { DraftEvent, DraftPartial } from './draft-event.ts';

/** What a drafter cannot know by itself: which draft this is, and when. No clock is read, no id is made up. */
export interface DraftContext {
  /**
   * Id of the draft, unique among the organisation's drafts, at most 100 code points. The ids of the drafted
   * goals begin with it.
   */
  readonly draftId: Id;
  /** When the draft is made. */
  readonly createdAt: Instant;
  /** Gives up a draft that a model is working on. Rules are done before they could be given up. */
  readonly signal?: CancelSignal;
  /** Shows what a model writes while it writes. What it throws is swallowed. */
  readonly onPartial?: (partial: DraftPartial) => void;
  /** Hears what happens while a model drafts. What it throws is swallowed. */
  readonly onEvent?: (event: DraftEvent) => void;
}
