import { UsageError } from '@throughline/core';

/** How large a formula may be. Checked before anything is parsed. */
export interface FormulaLimits {
  /** Characters. Absent: 1,000. */
  readonly length?: number;
  /** Numbers, names, operators and signs. Absent: 512. */
  readonly parts?: number;
  /** Parentheses within parentheses, and levels of the whole formula. Absent: 64. */
  readonly depth?: number;
}

/** Sources: docs/sources.md#formulas. */
const defaults = { length: 1000, parts: 512, depth: 64 } as const;

/** Above this the parser, which calls itself, could run out of stack. */
const most = { length: 20_000, parts: 2048, depth: 128 } as const;

/** The limits in force; one that is no whole number in range is a `UsageError` `scoring/bad-argument`. */
export const formulaLimits = (given: FormulaLimits = {}): Required<FormulaLimits> => {
  const limits = { ...defaults, ...given };
  for (const name of ['length', 'parts', 'depth'] as const) {
    if (!Number.isInteger(limits[name]) || limits[name] < 1 || limits[name] > most[name])
      throw new UsageError(
        'scoring/bad-argument',
        `limit \`${name}\` of a formula must be a whole number from 1 to ${most[name]}`,
      );
  }
  return limits;
};
