import { checkObject } from '../error/check-object.ts';
import { applyChange } from '../change/apply-change.ts';
import type { FormOf } from '../change/apply-changes.ts';
import type { ChangeContext } from '../change/change-context.ts';
import { checkContext, isList } from '../change/change-context.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { replayChanges } from '../change/replay-changes.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { PersonId } from '../model/ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { logProblem } from './log-problem.ts';
import { mapParts } from './map-parts.ts';
import { startPersonEraser } from './person-eraser.ts';
import { replaceWords } from './replace-words.ts';
import { stillNamed } from './still-named.ts';
import { sameForm } from './same-form.ts';

/** Whom to erase, and who does so, when and why. */
export interface ErasePersonOptions extends Pick<ChangeContext, 'actor' | 'at' | 'reason'> {
  /** The person. */
  readonly person: PersonId;
  /** What takes the place of the id. It must be part of no text of goals and log; an opaque number is best. */
  readonly tombstone: PersonId;
}

/** Goals and log without the person. Put all of them in the place of what was there. */
export interface ErasedLog<G extends Goals> {
  /** The goals the log starts from. */
  readonly base: G;
  /** The log, with one entry more: the erasure. */
  readonly log: readonly ChangeEntry[];
  /** The goals after the erasure. */
  readonly goals: G;
  /** Places that still name the person, as warnings: names of fields, keys of check-ins. */
  readonly remaining: readonly Finding[];
}

/**
 * Erases a person from the goals a log starts from, from every entry of the log, and so from every state that
 * is replayed from it, also as of an earlier day. The tombstone takes the place of the id. Name, address, ids
 * in other systems and extensions of the person, and the notes of their check-ins, are replaced by numbered
 * words that start with the tombstone; so are their name, address and id as whole words in texts and
 * extensions of everything else, and the id within ids of goals, as a template makes them.
 *
 * Numbers, days, states and links stay as they are, so every score stays as it was. Keys of check-ins stay too,
 * because they decide about the order of facts; where they name the person, `remaining` says so. A sealed log
 * is erased from with `eraseFromSealedLog` of `core/hash`.
 *
 * What is wrong comes back as findings: an unknown person, a tombstone that is in use, a log that does not fit
 * its base. A context without actor or with an `at` that is no instant is a `UsageError` `core/bad-context`.
 *
 * @example
 * ```ts
 * import { eraseFromLog } from '@throughline/core/change';
 *
 * const base = {
 *   schemaVersion: 1, organization: { id: 'acme', name: 'Acme', okrChampion: 'ana' }, people: [{ id: 'ana', name: 'Ana Lee' }],
 * } as const;
 * const actor = { kind: 'service', id: 'privacy-desk' } as const;
 * const erased = eraseFromLog(base, [], { person: 'ana', tombstone: 'p-4711', actor, at: '2026-04-01T09:00:00Z' });
 * erased.ok && erased.value.goals.people; // => [{ id: 'p-4711', name: 'p-4711', erased: true }]
 * erased.ok && erased.value.goals.organization.okrChampion; // => 'p-4711'
 * erased.ok && erased.value.log.length; // => 1
 * ```
 */
export const eraseFromLog = <G extends Goals>(
  base: G,
  log: readonly ChangeEntry[],
  options: ErasePersonOptions,
): Result<ErasedLog<FormOf<G>>, Finding> => {
  checkObject(options, 'options');
  const { person, tombstone, ...context } = options;
  checkContext(context);
  if (!isList(log)) throw new UsageError('core/bad-option', '`log` must be a list of change entries');
  const start = toGoalSet(base);
  const now = replayChanges(start, log);
  if (!now.ok) return now;
  // Somebody may have been erased from the goals alone before; then the tombstone is known.
  const earlier = log.some(
    ({ change }) =>
      change.kind === 'erasePerson' && change.person === person && change.tombstone === tombstone,
  );
  if (!earlier) {
    // What can be refused depends on the people alone.
    const { schemaVersion, organization, people = [] } = now.value;
    const possible = applyChange(
      { schemaVersion, organization, people },
      { kind: 'erasePerson', person, tombstone },
      context,
    );
    if (!possible.ok) return possible;
  }
  const { erase, words, isInUse } = startPersonEraser(start, log, person, tombstone);
  if ((isInUse && !earlier) || replaceWords(tombstone, words) !== tombstone)
    return fail([logProblem('log/tombstone-in-use', ['tombstone'], { tombstone })]);

  const cleanBase = mapParts(start, erase);
  const cleanLog = log.map((entry) => erase('changeEntry', entry));
  const before = replayChanges(cleanBase, cleanLog);
  if (!before.ok) return before;
  const actor = context.actor.id === person ? { ...context.actor, id: tombstone } : context.actor;
  const done = applyChange(
    before.value,
    { kind: 'erasePerson', person: tombstone, tombstone },
    { ...context, actor },
  );
  if (!done.ok) return done;
  const wholeLog = [...cleanLog, ...done.value.entries];
  return ok({
    base: cleanBase === start ? (base as FormOf<G>) : sameForm(base, cleanBase),
    log: wholeLog,
    goals: sameForm(base, done.value.goals),
    remaining: [...stillNamed(cleanBase, words, ['base']), ...stillNamed(wholeLog, words, ['log'])],
  });
};
