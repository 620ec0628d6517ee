import { dayNumberOf, millisecondsOf, UsageError } from '@throughline/core';

/** Refuses a decision or a day that only wrong code can make. Whether its actor is a human is for the review to say. */
export const checkDecision = (decision: unknown, asOf: unknown): void => {
  if (typeof decision !== 'object' || decision === null) throw bad('a decision is needed');
  const { by, at, outcome } = decision as Readonly<Record<string, unknown>>;
  if (typeof outcome !== 'string' || !outcomes.includes(outcome)) {
    throw bad('`outcome` must be `accepted`, `edited` or `rejected`');
  }
  if (typeof by !== 'object' || by === null) throw bad('`by` is needed: who decides');
  const { kind, id } = by as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string' || typeof id !== 'string')
    throw bad('`by` must be an actor with `kind` and `id`');
  if (typeof at !== 'string' || millisecondsOf(at) === undefined) {
    throw new UsageError('core/not-an-instant', '`at` must be an instant such as `2026-05-15T21:00:00Z`');
  }
  if (typeof asOf !== 'string' || dayNumberOf(asOf) === undefined) {
    throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
  }
};

const outcomes = ['accepted', 'edited', 'rejected'];

const bad = (message: string): UsageError => new UsageError('ai-adapters/bad-argument', message);
