import { checkOptions, dayNumberOf, millisecondsOf, UsageError } from '@throughline/core';
import type { Formulas } from '../attainment/formulas.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { standardPolicy } from '../policy/standard-policy.ts';
import type { ScoreOptions } from './score-options.ts';

/** Options of scoring as a run reads them. */
export interface ReadScoreOptions {
  /** The day as a number. */
  readonly day: number;
  /** The instant as a number; infinite: with everything that was recorded. */
  readonly known: number;
  /** Policy in force. */
  readonly policy: Policy;
  /** How formula measures are read. */
  readonly formulas: Formulas | undefined;
}

/** Reads the options of `caller`; what is wrong about them is a `UsageError`. */
export const scoreOptionsOf = (options: ScoreOptions, caller: string): ReadScoreOptions => {
  checkOptions(caller, options, ['asOf', 'policy', 'knownAt', 'formulas'], 'scoring/bad-argument');
  const { asOf, policy = standardPolicy, knownAt, formulas } = Object(options) as ScoreOptions;
  const day = typeof asOf === 'string' ? dayNumberOf(asOf) : undefined;
  if (day === undefined)
    throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
  const known =
    knownAt === undefined
      ? Number.POSITIVE_INFINITY
      : typeof knownAt === 'string'
        ? millisecondsOf(knownAt)
        : undefined;
  if (known === undefined)
    throw new UsageError(
      'core/not-an-instant',
      '`knownAt` must be an instant such as `2026-04-01T09:00:00Z`',
    );
  // `definePolicy` also fills in choices that were added since a policy was stored.
  // One made by hand is looked at as closely as `definePolicy` does; that takes microseconds.
  if (policy !== standardPolicy) checkPolicy(policy);
  return { day, known, policy, formulas };
};
