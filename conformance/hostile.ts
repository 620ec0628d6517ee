const betray = (): never => {
  throw new Error('looked at');
};

/** Values that throw when somebody looks at them, or that answer rubbish, made anew for each call. */
export const hostile: readonly (() => unknown)[] = [
  () => new Proxy({}, { get: betray, has: betray, ownKeys: betray, getOwnPropertyDescriptor: betray }),
  () => new Proxy([], { get: betray }),
  () => ({ toString: betray, valueOf: betray, toJSON: betray }),
  () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['id', 'kind', 'goals', 'ok', 'schemaVersion', 'message'].map((name) => [
          name,
          { get: betray, enumerable: true },
        ]),
      ),
    ),
  () =>
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  () => Array.from({ length: 3 }),
  () => new Array<unknown>(3),
  () => new Date(Number.NaN),
  () => betray,
  () => () => ({ then: betray }),
  () => Promise.resolve(null),
  () => ({ then: (done: (value: unknown) => void) => done(undefined) }),
  () => new Set([null]),
  () => {
    const loop: Record<string, unknown> = { type: 'object', text: '' };
    return Object.assign(loop, { properties: loop, items: [loop], cause: loop });
  },
  () => 'x'.repeat(100_000),
];
