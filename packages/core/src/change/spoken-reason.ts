import type { Change } from './change.ts';

/** A blank reason is none. */
export const spoken = (reason: string | undefined): string | undefined =>
  reason === undefined || reason.trim() === '' ? undefined : reason;

/** The reason that a change brings itself. */
export const ownReason = (change: Change): string | undefined =>
  change.kind === 'shiftTarget' || change.kind === 'correctClosed' ? spoken(change.reason) : undefined;

/** The reason of a change for which nobody gave one: edits of an accepted draft were made because of the draft. */
export const reasonByDefault = (change: Change): string | undefined =>
  change.kind === 'acceptDraft' && (change.edits ?? []).length > 0 ? `draft ${change.draft}` : undefined;
