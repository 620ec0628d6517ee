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

test('hands what comes too late to whoever closes it, and swallows what that throws', async () => {
  const closed: number[] = [];
  const close = (value: number): void => {
    closed.push(value);
    throw new Error('already closed');
  };
  await expect(untilAborted(Promise.resolve(7), AbortSignal.abort(), close)).rejects.toMatchObject({
    name: 'AbortError',
  });
  const controller = new AbortController();
  const { promise, resolve } = withResolvers<number>();
  const waiting = untilAborted(promise, controller.signal, close);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  resolve(8);
  await vi.waitFor(() => expect(closed).toEqual([7, 8]));
});

const withResolvers = <Value>() => {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => (resolve = done));
  return { promise, resolve: (value: Value) => resolve(value) };
};
