import { checkObject } from '../error/check-object.ts';
import type { FormOf } from '../change/apply-changes.ts';
import { isList } from '../change/change-context.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { type ErasedLog, type ErasePersonOptions, eraseFromLog } from '../log/erase-from-log.ts';
import { ok, type Result } from '../result.ts';
import { type ChainOptions, freshSalt, sealEntry } from './chain-change-log.ts';
import { erasureDigest, hashOfText, markDigest, noHash, saltOfText, textsOf } from './seal-digest.ts';
import type { ErasureMark, SealedEntry, SealedText } from './sealed-entry.ts';
import { verifyChangeLog } from './verify-change-log.ts';

/** Whom to erase, by whom, when and why, and fresh random text for the seals. */
export type EraseSealedOptions = ErasePersonOptions & Pick<ChainOptions, 'salt'>;

/** Goals and sealed log without the person. */
export interface ErasedSealedLog<G extends Goals> extends Omit<ErasedLog<G>, 'log'> {
  /** The log, with one sealed entry more: the erasure. */
  readonly log: readonly SealedEntry[];
}

/**
 * Erases a person from a sealed log and the goals it starts from, as `eraseFromLog` does, so that the chain
 * still verifies. Of each erased text its salted hash stays in the seal and the salt goes, so nobody can guess
 * it; all other texts, and all that is no text, are still proven by the hash of the beginning. The erasure is
 * an entry of its own, which vouches for what it left in the entries before.
 *
 * The log is verified first, from its first entry; what is found comes back and nothing is erased. Copies that
 * were made before have to be deleted by whoever holds them.
 *
 * @example
 * ```ts
 * import { chainChangeLog, eraseFromSealedLog, verifyChangeLog } from '@throughline/core/hash';
 *
 * const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, people: [{ id: 'ana', name: 'Ana Lee' }] } as const;
 * const actor = { kind: 'service', id: 'privacy-desk' } as const;
 * const erased = eraseFromSealedLog(base, [], {
 *   person: 'ana', tombstone: 'p-4711', actor, at: '2026-04-01T09:00:00Z', salt: () => 'use a random text here',
 * });
 * erased.ok && verifyChangeLog(erased.value.log).ok; // => true
 * ```
 */
export const eraseFromSealedLog = <G extends Goals>(
  base: G,
  log: readonly SealedEntry[],
  sealing: EraseSealedOptions,
): Result<ErasedSealedLog<FormOf<G>>, Finding> => {
  checkObject(sealing, 'options');
  const { salt: saltFor, ...options } = sealing;
  if (!isList(log)) throw new UsageError('core/bad-option', '`log` must be a list of sealed entries');
  const verified = verifyChangeLog(log);
  if (!verified.ok) return verified;
  const erased = eraseFromLog(
    base,
    log.map(({ entry }) => entry),
    options,
  );
  if (!erased.ok) return erased;
  const clean = erased.value.log.slice(0, log.length);
  const added = erased.value.log.slice(log.length);
  const by = added[0]?.revision ?? 0;
  const marks: (readonly [number, ErasureMark])[] = [];
  const resealed = log.map((sealed, at) => {
    const after = clean[at] ?? sealed.entry;
    if (after === sealed.entry) return sealed;
    const next = resealedEntry(sealed, after, by, freshSalt(saltFor, by));
    const mark = next.seal.erasures?.at(-1);
    if (mark !== undefined) marks.push([after.revision, mark]);
    return next;
  });
  let previous = log.at(-1)?.seal.hash ?? noHash;
  const tail = added.map((entry) => {
    const sealed = sealEntry(entry, previous, freshSalt(saltFor, entry.revision), erasureDigest(marks));
    previous = sealed.seal.hash;
    return sealed;
  });
  return ok({ ...erased.value, log: [...resealed, ...tail] });
};

/** The entry with other texts in it under the hash it had. */
const resealedEntry = (
  { entry, seal }: SealedEntry,
  after: ChangeEntry,
  by: number,
  markSalt: string,
): SealedEntry => {
  const places = textsOf(entry);
  const cleanPlaces = textsOf(after);
  const texts = places.map(({ value }, at): SealedText => {
    const before = seal.texts?.[at] ?? { salt: saltOfText(seal.salt ?? '', at) };
    if (!('salt' in before) || cleanPlaces[at]?.value === value) return before;
    return { hash: hashOfText(before.salt, value) };
  });
  const mark: ErasureMark = { by, hash: markDigest(markSalt, by, after, texts), salt: markSalt };
  // Older marks lose their salt: with it, what they left could be guessed.
  const older = (seal.erasures ?? []).map(({ by: earlier, hash }): ErasureMark => ({ by: earlier, hash }));
  const { salt: _, ...kept } = seal;
  return { entry: after, seal: { ...kept, texts, erasures: [...older, mark] } };
};
