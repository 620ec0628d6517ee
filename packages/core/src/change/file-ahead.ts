import type { CheckIn } from '../model/check-in.ts';
import type { OpenRun } from './run-changes.ts';
import { recordedFact } from './recorded-fact.ts';

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
  let ahead = 1;
  return (from) => {
    const facts: CheckIn[] = [];
    for (let at = from; at < entries.length && facts.length < ahead; at++) {
      const fact = recordedFact(entries[at]);
      if (fact?.revision !== first + at + 1) break;
      facts.push(fact.checkIn);
    }
    const filed = facts.length === 0 ? 0 : file(facts);
    ahead = filed === ahead ? Math.min(2 * ahead, mostAhead) : 1;
    return filed;
  };
};
