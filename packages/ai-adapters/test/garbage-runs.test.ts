import type { Drafter, ModelPort } from '@throughline/ai-adapters';
import { expect, test } from 'vitest';
import { type GarbageEnd, garbagePlays, playBounds, playGarbage, soundDrafter } from './garbage-runs.ts';
import { context, harbour } from './harbour.ts';

// Law 75: whatever a model or a port does, there is a draft of the right shape or a decline with a closed code.

const ends = async (
  count: number,
  seed: number,
  drafterOf?: (port: ModelPort) => Drafter,
): Promise<readonly GarbageEnd[]> => {
  const draw = garbagePlays(seed, 300);
  const list: GarbageEnd[] = [];
  for (let at = 0; at < count; at++) list.push(await playGarbage(draw(), drafterOf));
  return list;
};

test('three hundred plays of garbage end in drafts and typed declines', async () => {
  const all = await ends(300, 11);
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  const seen = new Set(all.map(({ outcome }) => outcome));
  for (const outcome of [
    'ok',
    'aborted',
    'adapter-bug',
    'not-json',
    'schema',
    'provider-unavailable',
    'auth',
    'rate-limited',
  ])
    expect(seen.has(outcome), outcome).toBe(true);
});

/** Drafters with one bug each: the judge must see it. */
const bugs: readonly (readonly [name: string, fault: RegExp, drafterOf: (port: ModelPort) => Drafter])[] = [
  [
    'believes the port',
    /thrown|no result/,
    (port) => ({
      ...soundDrafter(port),
      draft: async () => {
        const { text } = await port.generate({} as never, {
          signal: new AbortController().signal,
          attempt: 1,
        });
        return JSON.parse(text) as never;
      },
    }),
  ],
  [
    'takes what it gets',
    /no lists|wrong counts|a link to nothing/,
    (port) => ({
      ...soundDrafter(port),
      draft: async () => {
        const reply: unknown = await Promise.resolve()
          .then(() => port.generate({} as never, { signal: new AbortController().signal, attempt: 1 }))
          .catch(() => undefined);
        return {
          ok: true,
          draft: {
            status: 'proposed',
            aiGenerated: true,
            value: { kras: [], kpis: [], rationale: [], basis: [], reply },
            notes: [],
            provenance: { attempts: [] },
          },
        } as never;
      },
    }),
  ],
  [
    'asks again and again',
    /calls/,
    (port) => ({
      ...soundDrafter(port),
      draft: async (kind, input, given) => {
        let last = await soundDrafter(port).draft(kind, input, given);
        for (let left = 3; left > 0 && !last.ok; left--)
          last = await soundDrafter(port).draft(kind, input, given);
        return last;
      },
    }),
  ],
  [
    'waits for the port when it is given up',
    /does not settle/,
    (port) => ({
      ...soundDrafter(port),
      draft: (kind, input) => soundDrafter(port).draft(kind, input, context),
    }),
  ],
  [
    'merges what it reads',
    /polluted/,
    (port) => ({
      ...soundDrafter(port),
      draft: async (kind, input, given) => {
        const merge = (into: Record<string, unknown>, from: Record<string, unknown>): void => {
          for (const key of Object.keys(from)) {
            const one = from[key];
            if (typeof one === 'object' && one !== null && typeof into[key] === 'object')
              merge(into[key] as never, one as never);
            else if (key === 'polluted') into[key] = one;
          }
        };
        merge({}, JSON.parse('{"__proto__":{"polluted":true}}') as never);
        const result = await soundDrafter(port).draft(kind, input, given);
        return result;
      },
    }),
  ],
];

test.each(bugs)('a drafter that %s is found out', async (_, fault, drafterOf) => {
  try {
    const found = (await ends(120, 5, drafterOf)).flatMap(({ faults }) => faults);
    expect(found.some((one) => fault.test(one))).toBe(true);
  } finally {
    delete (Object.prototype as { polluted?: unknown }).polluted;
  }
});

test('giving up at any turn settles, and the goals are as they were', async () => {
  const before = JSON.stringify(harbour);
  const draw = garbagePlays(3, 100);
  for (let turn = 0; turn < 80; turn++) {
    const { faults, calls } = await playGarbage({ ...draw(), abortAfter: turn });
    expect(faults).toEqual([]);
    expect(calls).toBeLessThanOrEqual(playBounds.maxAttempts + playBounds.maxTransportRetries);
  }
  expect(JSON.stringify(harbour)).toBe(before);
});
