import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from './plain-copy.ts';

/** What a copy holds, field by field; throws for what is none. Calls itself, so for shallow values only. */
const slowCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(slowCopy);
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(fields.map(([name, item]) => [name, slowCopy(item)]));
  }
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  throw new Error('no plain value');
};

const leaf = fc.oneof(
  fc.string({ maxLength: 2 }),
  fc.constantFrom<unknown>(0, -0, 1.5, true, null, undefined, Number.NaN, 10n, Symbol('s')),
  fc.integer(),
);
const name = fc.constantFrom('a', 'b', 'id', '0', 'toString');
const value = fc.letrec<{ any: unknown; holder: unknown }>((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, leaf, tie('holder')),
  holder: fc.oneof(fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(name, tie('any'), { maxKeys: 5 })),
})).any;

describe('a copy of a change', () => {
  it('is the same field by field, shares nothing, and is none of what is no plain data', () => {
    fc.assert(
      fc.property(value, (given) => {
        let expected: unknown;
        try {
          expected = slowCopy(given);
        } catch {
          expect(plainCopy(given)).toBeUndefined();
          return;
        }
        const copy = plainCopy(given);
        expect(copy).toStrictEqual(expected);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(expected));
        const open: [unknown, unknown][] = [[given, copy]];
        for (const [one, other] of open) {
          if (typeof one !== 'object' || one === null) continue;
          expect(other).not.toBe(one);
          for (const key of Object.keys(other as object))
            open.push([one[key as keyof typeof one], (other as typeof one)[key as keyof typeof one]]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads each field once, and leaves out what has a symbol for a name', () => {
    let reads = 0;
    const given = {
      get title() {
        reads += 1;
        return `title ${String(reads)}`;
      },
      [Symbol('own')]: 1,
    };
    const copy = plainCopy(given);
    expect([copy, reads]).toEqual([{ title: 'title 1' }, 1]);
    expect(Reflect.ownKeys(copy as object)).toEqual(['title']);
  });

  it('comes to an end with what refuses, repeats itself, or goes on for ever', () => {
    const endless = Object.assign([1], {
      *[Symbol.iterator]() {
        for (;;) yield 1;
      },
    });
    const loop: unknown[] = [];
    loop.push(loop);
    const refusing = {
      get id(): string {
        throw new Error('no');
      },
    };
    const reserved = JSON.parse('{"a":{"__proto__":{"id":"x"}}}') as unknown;
    const all = [endless, loop, refusing, reserved, { constructor: 1 }, new Date(0), [new Map()]];
    expect(all.map(plainCopy)).toEqual([[1], ...all.slice(1).map(() => undefined)]);
  });
});
