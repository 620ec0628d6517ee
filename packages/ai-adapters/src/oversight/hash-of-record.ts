import { sha256Of } from '@throughline/core/hash';
import type { DraftEntry, DraftRecord } from './draft-entry.ts';

/** What stands for the hash before the first record. */
export const firstPrevious = /* @__PURE__ */ '0'.repeat(64);

/** The hash that a record should have. */
export const hashOfRecord = (
  entry: DraftEntry,
  { format, sequence, previous }: Omit<DraftRecord['seal'], 'hash'>,
): string => sha256Of({ format, sequence, previous, entry });
