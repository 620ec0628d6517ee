import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { junk, placesIn, withAt } from './junk.ts';

type Callable = (...args: readonly unknown[]) => unknown;

/** Sound arguments of one call, made anew each time. More than one list where an argument has several forms. */
export type GoodCalls = Readonly<Record<string, () => readonly (readonly unknown[])[]>>;

/** What a caller of a package can reach, and how each function of it is called rightly. */
export interface CalledPackage {
  /** Everything that can be imported, and the methods of what a function hands out, by subpath. */
  readonly subpaths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** For every function of every subpath at least one call that answers. */
  readonly goodCalls: Readonly<Record<string, GoodCalls>>;
  /** Functions that throw an error of their own, by design. */
  readonly asserts?: readonly string[];
  /** More junk than what every package is tried with. */
  readonly more?: readonly (() => unknown)[];
  /** Of each function at most so many spoilt calls are made, spread over all there are: for calls that take long. */
  readonly most?: number;
}

/** What is called: the class of errors is made, everything else is a function. */
const callableOf = (value: unknown): Callable =>
  value === UsageError ? (...args) => new UsageError(...(args as [never, never])) : (value as Callable);

/** Lazy work is work too: what is handed out in pieces is taken, the first pieces of it where they do not end. */
const taken = async (answer: unknown): Promise<void> => {
  if (typeof answer !== 'object' || answer === null) return;
  let left = 50;
  if (Symbol.asyncIterator in answer) {
    for await (const _ of answer as AsyncIterable<unknown>) if (left-- <= 0) break;
  } else if ('next' in answer || (Symbol.iterator in answer && !Array.isArray(answer))) {
    for (const _ of answer as unknown as Iterable<unknown>) if (left-- <= 0) break;
  }
};

/** What leaves a call that is no `UsageError`; `undefined` when it answers or refuses as it should. */
export const faultOf = async (call: () => unknown): Promise<string | undefined> => {
  try {
    await taken(await call());
    return undefined;
  } catch (error) {
    return UsageError.is(error) ? undefined : String((error as Error | undefined)?.stack);
  }
};

/** Every way to spoil a good call in one place, and calls with nothing but junk. */
export function* spoiltCalls(
  good: readonly (readonly unknown[])[],
  pieces: readonly (() => unknown)[] = junk,
): Generator<readonly [string, readonly unknown[]]> {
  for (const make of pieces)
    for (let count = 0; count <= 4; count++) yield ['everything', Array.from({ length: count }, make)];
  for (const args of good)
    for (const [at, argument] of args.entries())
      for (const place of placesIn(argument, 3))
        for (const make of pieces)
          yield [
            [at, ...place].map(String).join('.'),
            args.map((other, position) => (position === at ? withAt(other, place, make()) : other)),
          ];
}

/** Tests that no function of a package lets anything out but its answer or a usage error, however it is called. */
export const holdsOnJunk = ({
  subpaths,
  goodCalls,
  asserts = [],
  more = [],
  most = Infinity,
}: CalledPackage): void =>
  describe.each(Object.entries(subpaths))('%s with junk', (subpath, exports) => {
    const functions = Object.entries(exports).flatMap(([name, value]) =>
      typeof value === 'function' && !asserts.includes(name) ? [name] : [],
    );
    const calls = goodCalls[subpath] ?? {};

    it('has a good call of every function, and none of what is gone', () => {
      expect(Object.keys(calls).sort()).toEqual([...functions].sort());
    });

    it.each(functions)('%s lets nothing out but a usage error', async (name) => {
      const call = callableOf(exports[name]);
      const good = calls[name]?.() ?? [];
      const faults: (readonly [place: string, fault: string])[] = [];
      for (const args of good) await taken(await call(...args));
      const spoilt = [...spoiltCalls(good, [...junk, ...more])];
      const step = Math.max(1, Math.ceil(spoilt.length / most));
      for (const [place, args] of spoilt.filter((_, turn) => turn % step === 0)) {
        const fault = await faultOf(() => call(...args));
        if (fault !== undefined) faults.push([place, fault]);
      }
      expect(faults.slice(0, 5)).toEqual([]);
    });
  });
