import { checkOptions, encodeGoalSet } from '@throughline/core';
import type { CivilDate, Instant } from '@throughline/core';
import { sha256Of } from '@throughline/core/hash';
import { runOf } from '../score/run-of.ts';
import type { ScoreBook } from '../score/score-book.ts';
import { engineVersion } from './engine-version.ts';
import { policyHash } from './policy-hash.ts';

/** What has to be kept beside a score so that anybody can work it out again and get the same bits. */
export interface Provenance {
  /** The policy by name, version and content. */
  readonly policy: { readonly id: string; readonly version: number; readonly hash: string };
  /** Version of the engine. */
  readonly engine: string;
  /** The day the answers are for. */
  readonly asOf: CivilDate;
  /** Facts recorded after this instant were left out. Absent: none. */
  readonly knownAt?: Instant;
  /** SHA-256 of the canonical text of the goal set, as `encodeGoalSet` writes it; only when asked for. */
  readonly input?: string;
}

/** What to work out besides. */
export interface ProvenanceOptions {
  /** With the hash of what was scored, which costs about as much as writing all of it. */
  readonly input?: boolean;
}

/**
 * Where the scores of a book come from: policy with its hash, engine, day, and on request a hash of the input.
 * Nothing is hashed before this is called. A book that `scoreGoals` did not give, or another option, is a
 * `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { scoreGoals } from '@throughline/scoring';
 * import { policyHash, provenanceOf } from '@throughline/scoring/hash';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const book = scoreGoals(goals, { asOf: '2026-05-31' });
 * const { policy, asOf, input } = provenanceOf(book, { input: true });
 * [policy.id, policy.version, policy.hash === policyHash(book.policy)]; // => ['standard', 1, true]
 * [asOf, input?.length]; // => ['2026-05-31', 64]
 * ```
 */
export const provenanceOf = (book: ScoreBook, options: ProvenanceOptions = {}): Provenance => {
  checkOptions('provenanceOf', options, ['input'], 'scoring/bad-argument');
  const { policy } = runOf(book, 'provenanceOf');
  // The index of a book that follows check-ins is not the one it started from.
  const { index, asOf, knownAt } = book;
  return {
    policy: { id: policy.id, version: policy.version, hash: policyHash(policy) },
    engine: engineVersion,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    // Read back first: hashed as data, the bytes are those of the text itself.
    ...(options.input === true ? { input: sha256Of(JSON.parse(encodeGoalSet(index))) } : {}),
  };
};
