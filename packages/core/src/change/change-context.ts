import { checkOptions } from '../error/check-options.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import type { GoalId } from '../model/ids.ts';
import { isId } from '../shape/is-id.ts';
import { idLength } from '../shape/shape-limits.ts';
import type { Instant } from '../time/instant.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import type { Actor } from './actor.ts';
import type { ChangeEntry } from './change-entry.ts';

/**
 * A check that a change must pass: findings of severity `error` block it. It gets the goals as they would be
 * and must not write to them; copying or freezing them for each check would cost more than the change. A check
 * that throws or gives anything but a list of findings is wrong code: a `UsageError` `core/bad-check`.
 */
export type ChangeCheck<G extends Goals> = (goals: G) => readonly Finding[];

/** The revision of a goal that a change was made for. */
export interface ExpectedGoal {
  /** The goal. */
  readonly goal: GoalId;
  /** Its revision when it was read; 0 when it had none. */
  readonly revision: number;
}

/** Who changes, when, why and under which conditions. */
export interface ChangeContext<G extends Goals = Goals> {
  /** Who. */
  readonly actor: Actor;
  /** Now, as an instant; the library has no clock. */
  readonly at: Instant;
  /** Why, up to 20,000 characters. A change that carries its own reason keeps that. */
  readonly reason?: string;
  /** Revision of the set the changes were made for. Another one is refused as `change/revision-conflict`. */
  readonly expectedRevision?: number;
  /** Revisions of single goals the changes were made for. What others did to other goals does not matter then. */
  readonly expectedGoals?: readonly ExpectedGoal[];
  /** The change log so far, or its end; the last 10,000 lines are read. A conflict then says who changed what and when. Absent: it says only that. */
  readonly log?: readonly ChangeEntry[];
  /** Rules to run on the outcome; what they report as `error` refuses the whole batch. Absent: none. */
  readonly checks?: readonly ChangeCheck<G>[];
}

/** A context that was looked through: its fields were read once, and its actor is a copy. */
export type CheckedContext<G extends Goals = Goals> = Omit<ChangeContext<G>, 'reason'> & {
  readonly reason: string | undefined;
};

/**
 * Refuses a context that only wrong code can make, as a `UsageError` `core/bad-context`; a context that throws
 * when it is read is one.
 */
export const checkContext = <G extends Goals>(given: ChangeContext<G>): CheckedContext<G> => {
  try {
    return readContext(given);
  } catch (error) {
    if (UsageError.is(error)) throw error;
    throw bad('the context cannot be read');
  }
};

const contextNames: readonly string[] = [
  'actor',
  'at',
  'reason',
  'expectedRevision',
  'expectedGoals',
  'log',
  'checks',
];

const readContext = <G extends Goals>(given: unknown): CheckedContext<G> => {
  if (typeof given !== 'object' || given === null) throw bad('a context with `actor` and `at` is needed');
  // A misspelt `expectedRevision` would drop the guard against lost updates in silence.
  checkOptions('a change', given, contextNames, 'core/bad-context');
  const context = given as { readonly [key: string]: unknown };
  const { at, reason, expectedRevision, expectedGoals, log, checks } = context;
  const actor = readActor(context['actor']);
  if (typeof at !== 'string' || millisecondsOf(at) === undefined)
    throw bad('`at` must be an instant such as `2026-05-15T21:00:00Z`');
  if (reason !== undefined && typeof reason !== 'string') throw bad('`reason` must be a text');
  if (expectedRevision !== undefined && !Number.isSafeInteger(expectedRevision))
    throw bad('`expectedRevision` must be a whole number');
  if (log !== undefined && !Array.isArray(log)) throw bad('`log` must be a list of change entries');
  if (checks !== undefined && !isListOf(checks, (check) => typeof check === 'function'))
    throw bad('`checks` must be a list of functions');
  if (expectedGoals !== undefined && !isListOf(expectedGoals, isExpectedGoal))
    throw bad('`expectedGoals` must be a list such as `[{ goal: "arr", revision: 3 }]`');
  return {
    actor,
    at,
    reason,
    ...(expectedRevision === undefined ? {} : { expectedRevision: expectedRevision as number }),
    ...(expectedGoals === undefined
      ? {}
      : { expectedGoals: Array.from(expectedGoals as readonly ExpectedGoal[], goalOf) }),
    ...(log === undefined ? {} : { log: (log as readonly ChangeEntry[]).slice(-loggedLines) }),
    ...(checks === undefined ? {} : { checks: Array.from(checks as readonly ChangeCheck<G>[]) }),
  };
};

/** A fresh actor: one that the host writes to later would change the log. */
const readActor = (actor: unknown): Actor => {
  if (typeof actor !== 'object' || actor === null) throw bad('`actor` is needed: who makes the change');
  const { kind, id } = actor as { readonly [key: string]: unknown };
  if (kind !== 'human' && kind !== 'service') throw bad('`actor.kind` must be `human` or `service`');
  if (typeof id !== 'string' || !isId(id)) {
    throw bad(
      `\`actor.id\` must be the id of a person or the name of a service: 1 to ${String(idLength)} characters, no control characters`,
    );
  }
  return { kind, id };
};

const isListOf = (list: unknown, fits: (item: unknown) => boolean): boolean =>
  // Unlike `every`, this looks at gaps as well.
  Array.isArray(list) && Array.from(list as readonly unknown[]).every(fits);

/** Lines of the log that are looked at, from its end; a conflict is with what is new. */
const loggedLines = 10_000;

const goalOf = ({ goal, revision }: ExpectedGoal): ExpectedGoal => ({ goal, revision });

const isExpectedGoal = (item: unknown): boolean =>
  typeof item === 'object' &&
  item !== null &&
  typeof (item as { readonly goal?: unknown }).goal === 'string' &&
  Number.isSafeInteger((item as { readonly revision?: unknown }).revision);

const bad = (message: string): UsageError => new UsageError('core/bad-context', message);

/** True for a list; unlike `Array.isArray` it leaves the type of the entries as it is. */
export const isList = (value: unknown): boolean => Array.isArray(value);
