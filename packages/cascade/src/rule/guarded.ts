import { UsageError } from '@throughline/core';
import type { Rule } from './rule.ts';

/** A rule is code, and code that throws is wrong. What was never parsed may be the reason, so that is said as well. */
export const guarded = <Value>({ meta }: Rule, run: () => Value): Value => {
  try {
    return run();
  } catch (error) {
    const what = error instanceof Error ? error.message : 'something';
    throw new UsageError(
      'cascade/bad-rule',
      `rule \`${meta.id}\` threw \`${what}\`; a rule never throws on a goal set that was parsed`,
    );
  }
};
