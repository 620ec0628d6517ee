import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { type Instant } from '../time/instant.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import type { Actor } from './actor.ts';

/** A check that a change must pass: findings of severity `error` block it. */
export type ChangeCheck<G extends Goals> = (goals: G) => readonly Finding[];

/** Who changes, when, why and under which conditions. */
export interface ChangeContext<G extends Goals = Goals> {
  /** Who. */
  readonly actor: Actor;
  /** Now, as an instant; the library has no clock. */
  readonly at: Instant;
  /** Why. A change that carries its own reason keeps that. */
  readonly reason?: string;
  /** Revision of the set the changes were made for. Another one is refused as `change/revision-conflict`. */
  readonly expectedRevision?: number;
  /** Rules to run on the outcome; what they report as `error` refuses the whole batch. Absent: none. */
  readonly checks?: readonly ChangeCheck<G>[];
}

/** Refuses a context that only wrong code can make, as a `UsageError` `core/bad-context`. */
export const checkContext = (given: unknown): void => {
  if (typeof given !== 'object' || given === null) throw bad('a context with `actor` and `at` is needed');
  const { actor, at, reason, expectedRevision, checks } = given as { readonly [key: string]: unknown };
  if (typeof actor !== 'object' || actor === null) throw bad('`actor` is needed: who makes the change');
  const { kind, id } = actor as { readonly [key: string]: unknown };
  if (kind !== 'human' && kind !== 'service') throw bad('`actor.kind` must be `human` or `service`');
  if (typeof id !== 'string' || id === '')
    throw bad('`actor.id` must be the id of a person or the name of a service');
  if (typeof at !== 'string' || millisecondsOf(at) === undefined)
    throw bad('`at` must be an instant such as `2026-05-15T21:00:00Z`');
  if (reason !== undefined && typeof reason !== 'string') throw bad('`reason` must be a text');
  if (expectedRevision !== undefined && !Number.isSafeInteger(expectedRevision))
    throw bad('`expectedRevision` must be a whole number');
  if (
    checks !== undefined &&
    !(Array.isArray(checks) && checks.every((check) => typeof check === 'function'))
  ) {
    throw bad('`checks` must be a list of functions');
  }
};

const bad = (message: string): UsageError => new UsageError('core/bad-context', message);

/** True for a list; unlike `Array.isArray` it leaves the type of the entries as it is. */
export const isList = (value: unknown): boolean => Array.isArray(value);
