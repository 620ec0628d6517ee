import type { Notice } from '../draft/draft.ts';
import type { Fact } from '../task/fact.ts';

/** What of an ask leaves, and the way back. */
export interface Selected {
  /** The user's turn: JSON text, the only place with data. */
  readonly user: string;
  /** Names of the fields that leave, such as `keyResult.title`, sorted. */
  readonly sentFields: readonly string[];
  /** How many names, addresses, values and sentences were replaced or left out. */
  readonly redactions: number;
  /** What a human should know of it. */
  readonly notices: readonly Notice[];
  /** The facts as they leave, with the ids they have there. */
  readonly facts: readonly Fact[];
  /** The texts as they leave. */
  readonly passages: readonly string[];
  /** The way back. */
  readonly restore: Restore;
}

/** Turns what a reply holds back into ids and words of the data. */
export interface Restore {
  /** The real id of what was sent as this; `undefined` for what was not sent, or is of another kind. */
  readonly id: (format: 'record-id' | 'fact-id' | 'person-id', sent: string) => string | undefined;
  /** The passage as it stands in the data, when it stands word for word in a text that was sent. */
  readonly quote: (sent: string) => string | undefined;
  /** A text with names and titles in the place of pseudonyms. */
  readonly text: (sent: string) => string;
  /** A text without the pseudonyms that were sent: what is left must be grounded. */
  readonly bare: (sent: string) => string;
  /** Does a text name a pseudonym that was not sent? */
  readonly namesUnknown: (sent: string) => boolean;
}
