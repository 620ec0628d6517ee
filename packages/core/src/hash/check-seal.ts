import type { Finding } from '../finding/finding.ts';
import { logProblem } from '../log/log-problem.ts';
import { markDigest, saltOfText, sealDigest, textsOf } from './seal-digest.ts';
import type { SealedEntry, SealedText } from './sealed-entry.ts';

/** What does not hold between an entry and its own seal; the entries around it are not looked at. */
export const checkSeal = (
  { entry, seal }: SealedEntry,
  path: readonly (string | number)[],
): readonly Finding[] => {
  const { revision } = entry;
  const changed = [logProblem('log/changed-entry', path, { revision })];
  const places = textsOf(entry);
  const sealed = sealedTexts(seal, places.length);
  if (sealed === undefined || sealDigest(entry, seal, places, sealed) !== seal.hash) return changed;
  const marks = seal.erasures ?? [];
  const last = marks.at(-1);
  const { texts } = seal;
  if (texts === undefined) return marks.length === 0 ? [] : changed;
  // Only the last mark has its salt, and nothing was erased without one.
  const odd = last?.salt === undefined || marks.some((mark) => (mark.salt === undefined) === (mark === last));
  if (odd || markDigest(last.salt ?? '', last.by, entry, texts) !== last.hash)
    return [logProblem('log/unproven-erasure', path, { revision })];
  return [];
};

/** How the hash of each text is found; `undefined` when the seal does not say it in exactly one way. */
const sealedTexts = (
  { salt, texts }: SealedEntry['seal'],
  count: number,
): ((at: number) => SealedText) | undefined => {
  if (salt !== undefined) return texts === undefined ? (at) => ({ salt: saltOfText(salt, at) }) : undefined;
  if (texts === undefined || texts.length !== count) return undefined;
  return (at) => texts[at] ?? { hash: '' };
};
