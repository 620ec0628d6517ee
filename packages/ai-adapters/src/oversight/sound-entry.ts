import { UsageError } from '@throughline/core';
import type { DraftEntry } from './draft-entry.ts';
import { isDraftEntry } from './is-draft-record.ts';

/** The entry, unless it was made of what is no draft, decline or decision: a log would not take it. */
export const soundEntry = <Entry extends DraftEntry>(entry: Entry): Entry => {
  if (!isDraftEntry(entry))
    throw new UsageError(
      'ai-adapters/bad-argument',
      'an entry of a draft log needs ids, an instant and an outcome',
    );
  return entry;
};
