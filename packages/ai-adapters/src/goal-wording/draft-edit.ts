import type { ReviseChange, ShiftTargetChange } from '@throughline/core';

/** A change that a draft proposes to a goal there is. */
export type DraftEdit = ReviseChange | ShiftTargetChange;
