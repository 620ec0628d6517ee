import fc from 'fast-check';
import { expect, test } from 'vitest';
import { garbageReply } from '../test-kit/garbage.ts';
import { classifyThrown } from './classify-thrown.ts';

const error = (facts: object, message = 'words') => Object.assign(new Error(message), facts);

test.each<readonly [string, unknown, string]>([
  ['status 400', { status: 400 }, 'bad-request'],
  ['status 401', { status: 401 }, 'auth'],
  ['status 403', { statusCode: 403 }, 'auth'],
  ['status 404', { status_code: 404 }, 'bad-request'],
  ['status 408', { status: 408 }, 'provider-unavailable'],
  ['status 409', { status: 409 }, 'provider-unavailable'],
  ['status 425', { status: 425 }, 'provider-unavailable'],
  ['status 429', { response: { status: 429 } }, 'rate-limited'],
  ['status 500', { $metadata: { httpStatusCode: 500 } }, 'provider-unavailable'],
  ['status 599', { status: 599 }, 'provider-unavailable'],
  ['status 600', { status: 600 }, 'adapter-bug'],
  ['status 399', { status: 399 }, 'adapter-bug'],
  ['status as text', { status: '429' }, 'adapter-bug'],
  ['status NaN', { status: Number.NaN }, 'adapter-bug'],
  ['given up', error({ name: 'AbortError' }), 'aborted'],
  ['given up, by code', error({ code: 'ABORT_ERR' }), 'aborted'],
  ['too late', error({ name: 'TimeoutError' }), 'timeout'],
  [
    'no connection',
    new TypeError('fetch failed', { cause: error({ code: 'ECONNREFUSED' }) }),
    'provider-unavailable',
  ],
  [
    'connection lost',
    error({ cause: error({ cause: error({ code: 'UND_ERR_SOCKET' }) }) }),
    'provider-unavailable',
  ],
  ['no JSON', new SyntaxError('x'), 'provider-unavailable'],
  ['a stream that broke', error({ name: 'StreamFailure', cause: error({}) }), 'provider-unavailable'],
  [
    'a stream that was too often asked for',
    error({ name: 'StreamFailure', cause: { status: 429 } }),
    'rate-limited',
  ],
  ['a fault of the adapter', new TypeError('x is not a function'), 'adapter-bug'],
  ['nothing', undefined, 'adapter-bug'],
  ['a text', 'status: 429', 'adapter-bug'],
])('%s', (_, thrown, code) => {
  expect(classifyThrown(thrown)).toEqual({ code });
});

test('passes on how long to wait, where that is a number', () => {
  const waits = (headers: unknown) => classifyThrown({ status: 429, headers }).retryAfterMs;
  expect(waits({ 'retry-after': '2' })).toBe(2000);
  expect(waits(new Headers({ 'Retry-After': '0.5' }))).toBe(500);
  expect(waits({ 'retry-after-ms': '70', 'retry-after': '2' })).toBe(70);
  expect(waits({ 'retry-after': '999999999999' })).toBe(999999999999000);
  for (const odd of ['-1', '1e9', 'Infinity', 'Sun, 22 Nov 2026 18:00:00 GMT', '', ' ', '9'.repeat(13)])
    expect(waits({ 'retry-after': odd })).toBeUndefined();
  expect(classifyThrown({ statusCode: 503, responseHeaders: { 'retry-after': '1' } }).retryAfterMs).toBe(
    1000,
  );
  expect(classifyThrown({ status: 401, headers: { 'retry-after': '1' } })).toEqual({ code: 'auth' });
});

test('a cause that is its own cause ends in an answer', () => {
  const loop: { cause?: unknown } = {};
  loop.cause = loop;
  expect(classifyThrown(loop)).toEqual({ code: 'adapter-bug' });
});

test('any value is classified, also one that throws when it is looked at', () => {
  const codes = new Set(
    'aborted timeout auth rate-limited provider-unavailable bad-request adapter-bug'.split(' '),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        garbageReply(),
        fc.anything(),
        fc.record({ cause: garbageReply(), headers: garbageReply(), status: fc.anything() }),
      ),
      (thrown) => codes.has(classifyThrown(thrown).code),
    ),
    { numRuns: 150 },
  );
});
