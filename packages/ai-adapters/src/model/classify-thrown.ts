import type { Instant } from '@throughline/core';
import { readField, readText } from './read-field.ts';
import { retryAfter } from './retry-after.ts';

/** What can be said about something that a port threw. */
export type ThrownCode =
  | 'aborted'
  | 'timeout'
  | 'auth'
  | 'rate-limited'
  | 'provider-unavailable'
  | 'bad-request'
  | 'adapter-bug';

/** What was thrown, in words that do not depend on the client. */
export interface Thrown {
  /** The kind of failure. */
  readonly code: ThrownCode;
  /** Milliseconds the provider asks to wait. */
  readonly retryAfterMs?: number;
}

/** How many causes behind causes are looked at. Clients wrap once or twice; our choice. */
const mostCauses = 5;

/** Codes of sockets and of the platform's `fetch` for a connection that did not come about or did not hold. */
const connectionCode = /^(E[A-Z]{3,20}|UND_ERR_[A-Z_]{1,40})$/;

/** Codes and names that say the same in other words. */
const named: ReadonlyMap<string, ThrownCode> = /* @__PURE__ */ new Map<string, ThrownCode>([
  ['AbortError', 'aborted'],
  ['APIUserAbortError', 'aborted'],
  ['ABORT_ERR', 'aborted'],
  ['TimeoutError', 'timeout'],
  ['APIConnectionTimeoutError', 'timeout'],
  ['APIConnectionError', 'provider-unavailable'],
  // An answer of the provider that cannot be read: our adapters parse nothing else.
  ['SyntaxError', 'provider-unavailable'],
  ['AI_JSONParseError', 'provider-unavailable'],
  ['AI_TypeValidationError', 'provider-unavailable'],
  ['AI_InvalidResponseDataError', 'provider-unavailable'],
  ['MalformedAnswer', 'provider-unavailable'],
]);

/**
 * Says what kind of failure something is that a port threw or rejected with: clients of providers throw classes of
 * their own, so status, headers, `code`, `name` and causes are read from a value of unknown shape. It never throws,
 * whatever the value; what nothing is known about is `adapter-bug`. Status 408, 409, 425 and from 500 are
 * `provider-unavailable`: the same request may succeed later. With `now` a wait that is told as a date is read as well.
 *
 * @example
 * ```ts
 * import { classifyThrown } from '@throughline/ai-adapters/model';
 *
 * classifyThrown({ status: 429, headers: { 'retry-after': '2' } }); // => { code: 'rate-limited', retryAfterMs: 2000 }
 * const dated = { status: 503, headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } };
 * classifyThrown(dated, '2026-10-21T07:27:50Z'); // => { code: 'provider-unavailable', retryAfterMs: 10000 }
 * classifyThrown({ name: 'AbortError' }); // => { code: 'aborted' }
 * classifyThrown(null); // => { code: 'adapter-bug' }
 * ```
 */
export const classifyThrown = (thrown: unknown, now?: Instant): Thrown => {
  let found = thrown;
  for (let depth = 0; depth <= mostCauses; depth++) {
    const code = codeOf(found);
    if (code !== undefined) {
      const wait =
        code === 'rate-limited' || code === 'provider-unavailable' ? waitOf(found, now) : undefined;
      return wait === undefined ? { code } : { code, retryAfterMs: wait };
    }
    found = readField(found, 'cause');
  }
  // Whatever a client says about it, a stream that breaks is no fault of the request.
  return { code: readText(thrown, 'name') === 'StreamFailure' ? 'provider-unavailable' : 'adapter-bug' };
};

const codeOf = (thrown: unknown): ThrownCode | undefined => {
  for (const path of [['name'], ['code'], ['constructor', 'name']]) {
    const code = named.get(readText(thrown, ...path) ?? '');
    if (code !== undefined) return code;
  }
  for (const path of [
    ['status'],
    ['statusCode'],
    ['status_code'],
    ['response', 'status'],
    ['$metadata', 'httpStatusCode'],
  ]) {
    const code = codeOfStatus(readField(thrown, ...path));
    if (code !== undefined) return code;
  }
  return connectionCode.test(readText(thrown, 'code') ?? '') ? 'provider-unavailable' : undefined;
};

const codeOfStatus = (status: unknown): ThrownCode | undefined => {
  if (typeof status !== 'number' || !(status >= 400 && status < 600)) return undefined;
  if (status === 401 || status === 403) return 'auth';
  if (status === 429) return 'rate-limited';
  if (status >= 500 || status === 408 || status === 409 || status === 425) return 'provider-unavailable';
  return 'bad-request';
};

const waitOf = (thrown: unknown, now: Instant | undefined): number | undefined =>
  retryAfter(readField(thrown, 'headers'), now) ??
  retryAfter(readField(thrown, 'responseHeaders'), now) ??
  retryAfter(readField(thrown, 'response', 'headers'), now);
