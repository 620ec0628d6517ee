import type { Notice } from '../draft/draft.ts';
import { taskNotice } from '../task/task-notice.ts';

/** The notices of a draft, and one more when there were more goals than a draft proposes for. */
export const noticesWithin = (notes: readonly Notice[], count: number, most: number): readonly Notice[] =>
  count <= most ? notes : [...notes, taskNotice('draft/more-left', { given: most, left: count - most })];

/** Which codes notices have, each once. */
export const reasonsOf = (notes: readonly Notice[]): readonly string[] => [
  ...new Set(notes.map(({ code }) => code)),
];
