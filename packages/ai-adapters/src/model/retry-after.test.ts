import { expect, test } from 'vitest';
import { modelDrafter, type ModelDrafterDeps } from '@throughline/ai-adapters/model';
import { UsageError } from '@throughline/core';
import { context, harbour } from '../../test/harbour.ts';
import { modelDeps } from '../../test/model-deps.ts';
import { modelKrasTask } from '../../test/model-kras.ts';
import { retryAfter } from './retry-after.ts';

test.each<[headers: unknown, milliseconds: number | undefined]>([
  [{ 'retry-after': '2' }, 2000],
  [{ 'Retry-After': '2' }, 2000],
  [{ 'retry-after': ' 2 ' }, 2000],
  [{ 'retry-after': ['2'] }, 2000],
  [{ 'retry-after': 2 }, 2000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1.5' }, 1500],
  [{ 'retry-after': '2', 'Retry-After-Ms': '7' }, 7],
  [new Map([['retry-after', '3']]), 3000],
  [new Headers({ 'Retry-After': '3' }), 3000],
  [{ 'retry-after': '-1' }, undefined],
  [{ 'retry-after': '1e9' }, undefined],
  [{ 'retry-after': '0x10' }, undefined],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
  [{ 'retry-after': Number.NaN }, undefined],
  [{ 'retry-after': '1'.repeat(20) }, undefined],
  [{ get: () => 5 }, undefined],
  ['retry-after: 5', undefined],
  [null, undefined],
])('%j', (headers, milliseconds) => {
  expect(retryAfter(headers)).toBe(milliseconds);
});

const now = '2026-10-21T07:27:50Z';

test.each<[date: string, milliseconds: number | undefined]>([
  // The three forms of one instant.
  ['Wed, 21 Oct 2026 07:28:00 GMT', 10_000],
  ['Wednesday, 21-Oct-26 07:28:00 GMT', 10_000],
  ['Wed Oct 21 07:28:00 2026', 10_000],
  ['Sun Nov  1 07:27:50 2026', 11 * 86_400_000],
  ['Sun, 01 Nov 2026 07:27:50 GMT', 11 * 86_400_000],
  [' Wed, 21 Oct 2026 07:28:00 GMT ', 10_000],
  // At the boundary, and behind.
  ['Wed, 21 Oct 2026 07:27:50 GMT', 0],
  ['Wed, 21 Oct 2026 07:27:49 GMT', 0],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
  // 50 years ahead are ahead, 51 are behind.
  ['Wednesday, 21-Oct-76 07:27:50 GMT', 18_263 * 86_400_000],
  ['Friday, 21-Oct-77 07:27:50 GMT', 0],
  // A second that was put in.
  ['Wed, 21 Oct 2026 07:27:60 GMT', 10_000],
  // What is none, to the letter.
  ['Thu, 21 Oct 2026 07:28:00 GMT', undefined],
  ['Wed, 21 Oct 2026 07:28:00', undefined],
  ['Wed, 21 Oct 2026 07:28:00 UTC', undefined],
  ['Wed, 21 oct 2026 07:28:00 GMT', undefined],
  ['Wed, 1 Oct 2026 07:28:00 GMT', undefined],
  ['Mon, 30 Feb 2026 07:28:00 GMT', undefined],
  ['Wed, 21 Foo 2026 07:28:00 GMT', undefined],
  ['Wed, 21 Oct 2026 24:00:00 GMT', undefined],
  ['Wed, 21 Oct 2026 07:28:61 GMT', undefined],
  ['Wed, 21 Oct 2026 07:28:00 GMT, Thu, 22 Oct 2026 07:28:00 GMT', undefined],
  ['Sun Nov 1 07:27:50 2026', undefined],
  ['Wed, 00 Oct 0000 00:00:00 GMT', undefined],
  ['2026-10-21T07:28:00Z', undefined],
  ['constructor', undefined],
  [' '.repeat(100_000), undefined],
])('until %j', (date, milliseconds) => {
  expect(retryAfter({ 'retry-after': date }, now)).toBe(milliseconds);
});

test('a date needs the time, and one that is none tells nothing', () => {
  const headers = { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' };
  expect([undefined, 'soon', 5, null].map((wrong) => retryAfter(headers, wrong as never))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(retryAfter({ ...headers, 'retry-after-ms': '7' }, now)).toBe(7);
});

test('dates of forty years are read as the platform writes them', () => {
  for (let day = 0; day < 14_700; day += 13) {
    const at = new Date(Date.UTC(2000, 0, 1 + day, day % 24, day % 60, day % 59));
    const wait = Math.max(0, at.getTime() - Date.parse(now));
    expect(retryAfter({ 'retry-after': at.toUTCString() }, now)).toBe(wait);
  }
});

test('headers that throw say nothing', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(retryAfter(hostile)).toBeUndefined();
});

/** Waits are over at once, but for the time of a whole draft. */
const sleep: ModelDrafterDeps['sleep'] = (milliseconds, signal) =>
  milliseconds < 60_000 ? Promise.resolve() : modelDeps.sleep(milliseconds, signal);

/** A draft over a port that asks to wait once and refuses then: the decline, and how long was waited. */
const draftAfter = async (date: string, deps: Partial<ModelDrafterDeps>) => {
  const waited: number[] = [];
  let calls = 0;
  const drafter = modelDrafter(
    {
      portVersion: 1,
      id: 'test:waits',
      dialect: 'json-schema',
      generate: () =>
        calls++ === 0
          ? Promise.reject(Object.assign(new Error(), { status: 429, headers: { 'retry-after': date } }))
          : Promise.resolve({ text: '', finish: 'refusal', usage: {} }),
    },
    { tasks: [modelKrasTask], deps: { ...modelDeps, sleep, ...deps } },
  );
  const onEvent = (event: { readonly type: string; readonly waitMs?: number }): void => {
    if (event.waitMs !== undefined) waited.push(event.waitMs);
  };
  const result = await drafter.draft('role-kras', { goals: harbour, role: 'guide' }, { ...context, onEvent });
  if (result.ok) throw new Error('expected no draft');
  return { code: result.declined.code, waited, retryAfterMs: result.declined.retryAfterMs };
};

test('a drafter that knows the time waits until a date, and not longer than it may', async () => {
  const clock = { now: () => now };
  expect(await draftAfter('Wed, 21 Oct 2026 07:28:00 GMT', clock)).toMatchObject({
    code: 'refused',
    waited: [10_000],
  });
  expect(await draftAfter('Wed, 21 Oct 2026 07:28:20 GMT', clock)).toMatchObject({
    code: 'refused',
    waited: [30_000],
  });
  expect(await draftAfter('Wed, 21 Oct 2026 07:28:21 GMT', clock)).toEqual({
    code: 'rate-limited',
    waited: [],
    retryAfterMs: 31_000,
  });
  // Without a clock the usual pause.
  const { waited } = await draftAfter('Wed, 21 Oct 2026 07:28:21 GMT', {});
  expect(waited).toHaveLength(1);
  expect(waited[0]).toBeLessThan(10_000);
});

test.each<[what: string, clock: unknown]>([
  ['tells no instant', () => 1_792_567_670_000],
  ['throws', () => (undefined as unknown as () => string)()],
])('a clock that %s is a usage error', async (_, clock) => {
  const drafted = draftAfter('Wed, 21 Oct 2026 07:28:00 GMT', { now: clock as never });
  await expect(drafted).rejects.toThrow(UsageError);
});
