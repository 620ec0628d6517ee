import { describe, expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { goodCalls, subpaths } from './good-calls.ts';
import { junk, placesIn, withAt } from './junk.ts';

type Callable = (...args: readonly unknown[]) => unknown;

/** What is called: the class of errors is made, everything else is a function. */
const callableOf = (value: unknown): Callable =>
  value === UsageError ? (...args) => new UsageError(...(args as [never, never])) : (value as Callable);

/** What leaves a call that is no `UsageError`; `undefined` when it answers or refuses as it should. */
const faultOf = async (call: () => unknown): Promise<string | undefined> => {
  try {
    const answer = await call();
    // Lazy work is work too: the first piece of what is handed out in pieces.
    if (typeof answer === 'object' && answer !== null && 'next' in answer)
      Array.from(answer as unknown as Iterable<unknown>);
    return undefined;
  } catch (error) {
    return UsageError.is(error) ? undefined : String((error as Error).stack);
  }
};

/** `checkZones` answers with an error of its own: it says which offsets of a host are wrong. */
const asserts: readonly string[] = ['checkZones'];

/** A goal set is replaced as a whole and list by list, an index as a whole; of everything else each field, too. */
const depthOf = (argument: unknown): number => {
  if (typeof argument !== 'object' || argument === null || 'indexFormat' in argument) return 0;
  return 'schemaVersion' in argument ? 1 : 3;
};

/** Every way to spoil a good call in one place, and calls with nothing but junk. */
function* spoiltCalls(
  good: readonly (readonly unknown[])[],
): Generator<readonly [string, readonly unknown[]]> {
  for (const make of junk)
    for (let count = 0; count <= 4; count++) yield ['everything', Array.from({ length: count }, make)];
  for (const args of good)
    for (const [at, argument] of args.entries())
      for (const place of placesIn(argument, depthOf(argument)))
        for (const make of junk)
          yield [
            [at, ...place].map(String).join('.'),
            args.map((other, position) => (position === at ? withAt(other, place, make()) : other)),
          ];
}

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
    for (const args of good) await Promise.resolve(call(...args));
    for (const [place, args] of spoiltCalls(good)) {
      const fault = await faultOf(() => call(...args));
      if (fault !== undefined) faults.push([place, fault]);
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

it('a function that lets another error out would be seen', async () => {
  const careless = (options: { readonly limit: { readonly days: number } }): number => options.limit.days;
  const faults: (string | undefined)[] = [];
  for (const [, args] of spoiltCalls([[{ limit: { days: 3 } }]]))
    faults.push(await faultOf(() => careless(...(args as [never]))));
  expect(faults.filter((fault) => fault?.startsWith('TypeError')).length).toBeGreaterThan(10);
});
