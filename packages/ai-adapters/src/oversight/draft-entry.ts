import type { Id, Instant, JsonValue, PersonId } from '@throughline/core';
import type { Provenance } from '../draft/draft.ts';

/** A draft was made. What it says is not kept unless the host asks for it: its hash tells whether a text is the one. */
export interface DraftedEntry {
  /** Tells the kinds apart. */
  readonly event: 'drafted';
  /** When. */
  readonly at: Instant;
  /** Where it came from, as the draft says: ids, hashes and counts, no text of the data. */
  readonly provenance: Provenance;
  /** True when a language model wrote it. */
  readonly aiGenerated: boolean;
  /** Codes of the remarks to the reviewer. */
  readonly notes: readonly string[];
  /** Words of the proposal, to tell whether there was time to read it. */
  readonly words: number;
  /** SHA-256 of the proposal. */
  readonly outputHash: string;
  /** The proposal itself, when the host chose to keep it. */
  readonly value?: JsonValue;
}

/** A drafter said no. */
export interface DeclinedEntry {
  /** Tells the kinds apart. */
  readonly event: 'declined';
  /** When. */
  readonly at: Instant;
  /** Id the draft would have had. */
  readonly draft: Id;
  /** What was asked for. */
  readonly task: string;
  /** Id of the drafter. */
  readonly drafter: string;
  /** Why, as a code. */
  readonly code: string;
}

/** A human decided. Named, so that it is known who watches over what is drafted (AI Act, Article 26(2)). */
export interface DecidedEntry {
  /** Tells the kinds apart. */
  readonly event: 'decided';
  /** When. */
  readonly at: Instant;
  /** Which draft. */
  readonly draft: Id;
  /** What was asked for. */
  readonly task: string;
  /** Who. */
  readonly by: PersonId;
  /** What came of it; `refused` by the checks of the review, not by the human. */
  readonly outcome: 'accepted' | 'edited' | 'rejected' | 'refused';
  /** How much the human changed: 0 nothing, 1 everything. Of drafts that passed. */
  readonly editRatio?: number;
  /** SHA-256 of what passed. */
  readonly finalHash?: string;
  /** Since when the human had it before them, if the host knows. */
  readonly shownAt?: Instant;
  /** Rules that stood against it, each once. */
  readonly against?: readonly string[];
}

/** Something that happened to a draft. */
export type DraftEntry = DraftedEntry | DeclinedEntry | DecidedEntry;

/** An entry with the seal that holds it in its place and to its content. Plain JSON, one line of the log. */
export interface DraftRecord {
  /** What happened. */
  readonly entry: DraftEntry;
  /** What ties it to the record before. */
  readonly seal: {
    /** Version of the way records are hashed. */
    readonly format: 1;
    /** Position in the log, from 1. */
    readonly sequence: number;
    /** Hash of the record before; 64 zeros for the first. */
    readonly previous: string;
    /** SHA-256 over format, position, `previous` and the entry. */
    readonly hash: string;
  };
}
