/** What a failure of a port tells, for `classifyThrown` to read. No text of a request or an answer. */
interface FailureFacts {
  /** HTTP status. */
  readonly status?: number;
  /** Headers of the answer. */
  readonly headers?: unknown;
  /** What a client threw. */
  readonly cause?: unknown;
}

/** An error for a port to reject with. The contract of ports has no other way to say that no answer came. */
export const portFailure = (
  name: 'AbortError' | 'HttpFailure' | 'MalformedAnswer' | 'StreamFailure',
  facts: FailureFacts = {},
): Error => Object.assign(new Error(name), { name, ...facts });
