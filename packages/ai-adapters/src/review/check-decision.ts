import { dayNumberOf, millisecondsOf, UsageError } from '@throughline/core';

/** Refuses a decision or a day that only wrong code can make. Whether its actor is a human is for the review to say. */
export const checkDecision = (decision: unknown, asOf: unknown): void => {
  if (typeof decision !== 'object' || decision === null) throw bad('a decision is needed');
  const { by, at, outcome, reason } = decision as Readonly<Record<string, unknown>>;
  if (typeof outcome !== 'string' || !outcomes.includes(outcome)) {
    throw bad('`outcome` must be `accepted`, `edited` or `rejected`');
  }
  if (outcome === 'rejected' && reason !== undefined && typeof reason !== 'string')
    throw bad('`reason` must be a text');
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

/** Refuses a context that only wrong code can make; goals and day are looked at where they are used. */
export const checkReviewContext = (context: unknown): void => {
  if (typeof context !== 'object' || context === null || Array.isArray(context))
    throw bad('a context with `goals` and `asOf` is needed');
  const { rules = [], access, about } = context as Readonly<Record<string, unknown>>;
  if (access !== undefined && typeof access !== 'function')
    throw bad('`access` must be a function that says what a person may see and change');
  if (about !== undefined && (typeof about !== 'string' || about === ''))
    throw bad('`about` must be the id of a person');
  if (!Array.isArray(rules)) throw bad('`rules` must be a list');
  for (const entry of rules as readonly unknown[]) {
    const rule = isRecord(entry) && 'rule' in entry ? entry['rule'] : entry;
    const meta = isRecord(rule) ? rule['meta'] : undefined;
    if (!isRecord(meta) || typeof meta['id'] !== 'string')
      throw bad('`rules` must hold rules or configured rules');
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const outcomes = ['accepted', 'edited', 'rejected'];

const bad = (message: string): UsageError => new UsageError('ai-adapters/bad-argument', message);
