import { expect, test, vi } from 'vitest';
import { untilAborted } from './until-aborted.ts';

test('gives what the promise gives, and takes its listener off again', async () => {
  const { signal } = new AbortController();
  const off = vi.spyOn(signal, 'removeEventListener');
  expect(await untilAborted(Promise.resolve(7), signal)).toBe(7);
  await expect(untilAborted(Promise.reject(new Error('own')), signal)).rejects.toThrow('own');
  await vi.waitFor(() => expect(off).toHaveBeenCalledTimes(2));
});

test('is free at once when the caller gives up, before or meanwhile', async () => {
  const never = new Promise<never>(() => undefined);
  await expect(untilAborted(never, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  const controller = new AbortController();
  const waiting = untilAborted(never, controller.signal);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
