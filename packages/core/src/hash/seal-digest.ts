import type { ChangeEntry } from '../change/change-entry.ts';
import type { TextPlace } from '../log/text-place.ts';
import { textPlacesIn } from '../log/text-places.ts';
import { withValues } from '../log/with-values.ts';
import type { ErasureMark, Seal, SealedText } from './sealed-entry.ts';
import { sha256Of } from './sha256-of.ts';

/** What stands for the hash before the first entry. */
export const noHash = /* @__PURE__ */ '0'.repeat(64);

/** The texts of an entry that can be erased from it, in order. */
export const textsOf = (entry: ChangeEntry): readonly TextPlace[] => textPlacesIn('changeEntry', entry);

/** Salt of one text, made from that of the entry: 128 bits of a hash. */
export const saltOfText = (salt: string, at: number): string => sha256Of([salt, at]).slice(0, 32);

/** The salted hash that stands for a text. */
export const hashOfText = (salt: string, value: unknown): string => sha256Of([salt, value]);

/**
 * The hash that an entry should have. `texts` says of each text how its salted hash is found: from the salt and
 * what the entry says, or as it was noted when the text was erased.
 */
export const sealDigest = (
  entry: ChangeEntry,
  { previous, erased }: Pick<Seal, 'previous' | 'erased'>,
  texts: readonly TextPlace[],
  sealed: (at: number) => SealedText,
): string => {
  const hashed = withValues(
    entry,
    texts.map(({ path, value }, at) => {
      const text = sealed(at);
      return { path, value: 'salt' in text ? hashOfText(text.salt, value) : text.hash };
    }),
  );
  return sha256Of({ format: 1, previous, entry: hashed, ...(erased === undefined ? {} : { erased }) });
};

/** The hash that the mark of an erasure should have: over what it left in the entry. */
export const markDigest = (
  salt: string,
  by: number,
  entry: ChangeEntry,
  texts: readonly SealedText[],
): string => sha256Of([salt, by, entry, texts]);

/** The hash over all marks of one erasure: which entries it touched, and what it left there. */
export const erasureDigest = (marks: readonly (readonly [revision: number, mark: ErasureMark])[]): string =>
  sha256Of(marks.map(([revision, { hash }]) => [revision, hash]));
