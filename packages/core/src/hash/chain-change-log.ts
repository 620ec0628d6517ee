import { checkOptions } from '../error/check-options.ts';
import { isList } from '../change/change-context.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { UsageError } from '../error/usage-error.ts';
import { shapeProblems } from '../change/shape-problems.ts';
import { noHash, saltOfText, sealDigest, textsOf } from './seal-digest.ts';
import type { SealedEntry } from './sealed-entry.ts';

/** How entries are sealed. */
export interface ChainOptions {
  /**
   * Gives fresh random text of 16 characters or more for a revision; the library has no randomness. It keeps
   * erased names from being guessed, so a text that can be foreseen takes the worth out of erasing.
   */
  readonly salt: (revision: number) => string;
  /** The last sealed entry so far, or its hash. Absent: these are the first entries. */
  readonly previous?: SealedEntry | string;
}

/**
 * Seals entries of the change log, each with a hash over its content and the hash before it, so that
 * `verifyChangeLog` finds any later change. Append what comes back to the sealed log. Keep the hash of the
 * newest entry elsewhere too: without it nobody can tell that entries at the end are missing.
 *
 * Every text is hashed on its own with a salt, and the entry is hashed over those. So a person can be erased
 * from a sealed log, and the chain still holds.
 *
 * Entries that are no change log entries, and a `salt` that gives too little, are a `UsageError`
 * `core/bad-option`.
 *
 * @example
 * ```ts
 * import { applyChange } from '@throughline/core/change';
 * import { chainChangeLog, verifyChangeLog } from '@throughline/core/hash';
 *
 * const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const add = { kind: 'upsertReference', reference: { entity: 'role', value: { id: 'hr', title: 'HR manager' } } } as const;
 * const done = applyChange(base, add, { actor: { kind: 'service', id: 'import' }, at: '2026-04-01T09:00:00Z' });
 * // In real use: fresh random text each time.
 * const log = chainChangeLog(done.ok ? done.value.entries : [], { salt: (revision) => `only an example ${revision}` });
 * verifyChangeLog(log).ok; // => true
 * ```
 */
export const chainChangeLog = (
  entries: readonly ChangeEntry[],
  options: ChainOptions,
): readonly SealedEntry[] => {
  const asked: unknown = options;
  checkOptions('chainChangeLog', asked ?? null, ['salt', 'previous'], 'core/bad-option');
  const { salt: saltFor, previous } = options;
  if (!isList(entries)) throw new UsageError('core/bad-option', '`entries` must be a list of change entries');
  let before = previous === undefined ? noHash : hashOf(previous);
  return entries.map((entry) => {
    if (shapeProblems('changeEntry', entry, []).length > 0)
      throw new UsageError('core/bad-option', 'only entries that `applyChanges` made can be sealed');
    const sealed = sealEntry(entry, before, freshSalt(saltFor, entry.revision));
    before = sealed.seal.hash;
    return sealed;
  });
};

/** Hash of the entry before, refused when there is none. */
const hashOf = (previous: unknown): string => {
  const hash =
    typeof previous === 'string' ? previous : (previous as Partial<SealedEntry> | null)?.seal?.hash;
  if (typeof hash === 'string') return hash;
  throw new UsageError('core/bad-option', '`previous` must be a sealed entry or its hash');
};

/** Seals one entry. `erased` is part of what is hashed when the entry records an erasure. */
export const sealEntry = (
  entry: ChangeEntry,
  previous: string,
  salt: string,
  erased?: string,
): SealedEntry => {
  const start = { previous, salt, ...(erased === undefined ? {} : { erased }) };
  const hash = sealDigest(entry, start, textsOf(entry), (at) => ({ salt: saltOfText(salt, at) }));
  return { entry, seal: { format: 1, ...start, hash } };
};

/** Salt from the caller, refused when it is too short to be random. */
export const freshSalt = (saltFor: unknown, revision: number): string => {
  const salt: unknown = typeof saltFor === 'function' ? (saltFor as ChainOptions['salt'])(revision) : '';
  if (typeof salt !== 'string' || salt.length < 16 || salt.length > 200)
    throw new UsageError('core/bad-option', '`salt` must give random text of 16 to 200 characters');
  return salt;
};
