import { UsageError } from '@throughline/core';
import type { Rule } from './rule.ts';

/** Where the pages of the rules of this package stand. */
const own = '@throughline/cascade/';

/**
 * A rule is code, and code that throws is wrong: `cascade/bad-rule`. A rule of this package throws on no goal set that
 * was parsed, so one that does met goals which nobody parsed: `core/not-goals`.
 */
export const guarded = <Value>({ meta }: Rule, run: () => Value): Value => {
  try {
    return run();
  } catch (error) {
    const what = error instanceof Error ? error.message : 'something';
    if (error instanceof TypeError && meta.url.startsWith(own))
      throw new UsageError(
        'core/not-goals',
        `the goal set does not have the right shape: rule \`${meta.id}\` threw \`${what}\`; parse it with \`parseGoalSet\``,
      );
    throw new UsageError(
      'cascade/bad-rule',
      `rule \`${meta.id}\` threw \`${what}\`; a rule never throws on a goal set that was parsed`,
    );
  }
};
