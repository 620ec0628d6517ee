import { UsageError } from '@throughline/core';
import type { MinimumEvidence } from './about-person.ts';

/** Least evidence when nothing else is asked for. Sources: docs/sources.md#drafts-about-people. */
const usual: Required<MinimumEvidence> = { goals: 1, records: 3, givers: 3 };

/** The least evidence that is asked for; what is no count is a `UsageError`. At least one record is always needed. */
export const minimumEvidence = (wanted: MinimumEvidence = {}): Required<MinimumEvidence> => {
  const all = { ...usual, ...wanted };
  for (const [name, value] of Object.entries(all))
    if (!Number.isSafeInteger(value) || value < (name === 'goals' ? 0 : 1))
      throw new UsageError(
        'ai-adapters/bad-argument',
        `\`minimum.${name}\` must be a whole number, at least 1`,
      );
  return all;
};
