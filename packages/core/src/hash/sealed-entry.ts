import type { ChangeEntry } from '../change/change-entry.ts';

/** A line of the change log with its seal: a change of either is found by `verifyChangeLog`. */
export interface SealedEntry {
  /** The entry as it reads now; texts about an erased person are replaced. */
  readonly entry: ChangeEntry;
  /** What holds it in its place and to its content. */
  readonly seal: Seal;
}

/** Ties an entry to its content and to the entry before it. */
export interface Seal {
  /** Version of the way entries are hashed: which of their fields count as texts, and how they are put together. */
  readonly format: 1;
  /** Hash of the seal before; 64 zeros for the first one. */
  readonly previous: string;
  /** Hash over `previous` and the entry, in which every text is replaced by its salted hash. */
  readonly hash: string;
  /** What the texts were salted with. Gone as soon as one of them is erased, because it would help to guess that one. */
  readonly salt?: string;
  /** One for each text of the entry, in order, once something was erased from it. */
  readonly texts?: readonly SealedText[];
  /** The erasures that touched this entry, oldest first. */
  readonly erasures?: readonly ErasureMark[];
  /** Of the entry that records an erasure: hash over the marks it left on the entries before. */
  readonly erased?: string;
}

/** A text of an entry from which something was erased: the salt of one that stayed, the salted hash of one that went. */
export type SealedText = KeptText | ErasedText;

/** A text that is as it was. */
export interface KeptText {
  /** What its hash is salted with. */
  readonly salt: string;
}

/** A text that was replaced. */
export interface ErasedText {
  /** Salted hash of the text that was there; nothing else is left of it. */
  readonly hash: string;
}

/** Says that an erasure changed texts of an entry. */
export interface ErasureMark {
  /** Revision of the erasure. */
  readonly by: number;
  /** Salted hash of what it left. */
  readonly hash: string;
  /** The salt. Gone once a later erasure touched the entry again. */
  readonly salt?: string;
}
