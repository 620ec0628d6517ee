/** Why the model stopped. `length`: out of tokens. `filtered`: the provider held the answer back. */
export type FinishReason = 'stop' | 'length' | 'refusal' | 'filtered' | 'other';

/** Tokens of one call, as far as the provider tells. */
export interface TokenUsage {
  /** Tokens read. */
  readonly input?: number;
  /** Tokens written. */
  readonly output?: number;
  /** Tokens read that the provider had kept from before. */
  readonly cachedInput?: number;
  /** Tokens the model used for itself. */
  readonly reasoning?: number;
}

/** A model's answer, raw and untrusted. A port never parses or mends it. */
export interface ModelReply {
  /** The text as it came. */
  readonly text: string;
  /** Why it ended. */
  readonly finish: FinishReason;
  /** What the model said when it refused. */
  readonly refusal?: string;
  /** What it took. */
  readonly usage: TokenUsage;
  /** The model that answered, when the provider names it. */
  readonly servedModel?: string;
  /** The provider's id of the answer. */
  readonly responseId?: string;
}
