import type { OpenRun } from './run-changes.ts';
import {
  emptyRecordedFact,
  readRecordedFact,
  type RecordedFact,
  settleRecordedFact,
} from './recorded-fact.ts';

/** Entries read ahead at most: enough that look-ups of one kind come side by side, and their waits for memory overlap. Source: docs/sources.md#snapshots. */
const mostAhead = 256;

/**
 * Files facts of a log from an entry on, and gives how many. Reads ahead, further each time that all could be filed, and
 * not at all after one that could not, so that no entry is read often. The log leads on from revision `first`.
 */
export const fileAhead = (
  entries: readonly unknown[],
  first: number,
  file: NonNullable<OpenRun<never>['file']>,
): ((from: number) => number) => {
  // Written again each time: as many as were ever read ahead.
  const facts: RecordedFact[] = [];
  let ahead = 1;
  return (from) => {
    const most = Math.min(ahead, entries.length - from);
    let read = 0;
    while (read < most && readRecordedFact(entries[from + read], (facts[read] ??= emptyRecordedFact())))
      read++;
    let right = 0;
    while (right < read && facts[right]!.revision === first + from + right + 1) {
      if (!settleRecordedFact(facts[right]!)) break;
      right++;
    }
    const filed = right === 0 ? 0 : file(facts, right);
    ahead = filed === ahead ? Math.min(2 * ahead, mostAhead) : 1;
    return filed;
  };
};
