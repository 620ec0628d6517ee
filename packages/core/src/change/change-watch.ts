import type { ChangeEntry } from './change-entry.ts';
import type { Draft } from './draft.ts';
import type { ChangeRequest } from './change-request.ts';

/** Looks on while changes are carried out, and writes nothing. */
export interface ChangeWatch {
  /** The draft as a change finds it. */
  readonly before: (draft: Draft, request: ChangeRequest) => void;
  /** The draft as it left it, when it did something and was not refused. */
  readonly after: (draft: Draft, entry: ChangeEntry) => void;
}
