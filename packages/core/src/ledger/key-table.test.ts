import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../index/id-table.ts';
import { openKeyTable } from './key-table.ts';

describe('a table of keys', () => {
  /** Keys that come and go, more than the first slots hold, against a `Map`. */
  const differences = (steps: readonly (readonly [key: number, isGone: boolean])[]): number => {
    const keys: string[] = [];
    const table = openKeyTable(keys);
    const plain = new Map<string, number>();
    let found = 0;
    for (const [number, isGone] of steps) {
      const key = `key/${number}`;
      if (table.rowOf(key) !== (plain.get(key) ?? -1)) found += 1;
      if (isGone) {
        table.remove(key);
        plain.delete(key);
      } else {
        table.set(key, keys.push(key) - 1);
        plain.set(key, keys.length - 1);
      }
    }
    for (let number = 0; number < 3000; number++)
      if (table.rowOf(`key/${number}`) !== (plain.get(`key/${number}`) ?? -1)) found += 1;
    return found;
  };

  it('says what a map says', () => {
    const step = fc.tuple(fc.nat({ max: 2999 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4000, size: 'max' }), (steps) => {
        expect(differences(steps)).toBe(0);
      }),
      { numRuns: 20 },
    );
    const all = Array.from({ length: 3000 }, (_, key) => [key, false] as const);
    const back = all.map(([key]) => [2999 - key, true] as const);
    expect(differences([...all, ...back, ...all, ...all, ...back.slice(0, 2000)])).toBe(0);
  });

  it('keeps keys that were made to clash apart', () => {
    // Keys whose hashes agree in the bits that choose a slot of the first table.
    const clashing: string[] = [];
    for (let number = 0; clashing.length < 1100; number++)
      if ((hashOf(`k${number}`) & 4095) === 7) clashing.push(`k${number}`);
    const table = openKeyTable(clashing);
    clashing.forEach((key, row) => table.set(key, row));
    expect(clashing.every((key, row) => table.rowOf(key) === row)).toBe(true);
    for (const key of clashing.slice(0, 900)) table.remove(key);
    expect(clashing.map((key) => table.rowOf(key))).toEqual(clashing.map((_, row) => (row < 900 ? -1 : row)));
    table.set(clashing[3]!, 3);
    expect(table.rowOf(clashing[3]!)).toBe(3);
  });

  it('finds keys made to clash again once it has grown past them', () => {
    const hashed = (prefix: string, hash: number, count: number): string[] => {
      const found: string[] = [];
      for (let number = 0; found.length < count; number++)
        if ((hashOf(`${prefix}${number}`) & 16383) === hash) found.push(`${prefix}${number}`);
      return found;
    };
    const others = Array.from({ length: 6000 }, (_, number) => `r${number}`)
      .filter((key) => (hashOf(key) & 4095) > 1300 && (hashOf(key) & 4095) < 3800)
      .slice(0, 1900);
    // In 4096 slots the first run goes past the end and the second lies behind it; in 16,384 it lies in the middle of it.
    const keys = [
      ...others.slice(0, 1500),
      ...hashed('a', 4090, 900),
      ...hashed('b', 4096, 130),
      ...others.slice(1500),
    ];
    const table = openKeyTable(keys);
    keys.forEach((key, row) => table.set(key, row));
    expect(keys.filter((key, row) => table.rowOf(key) !== row)).toEqual([]);
    for (const key of keys.slice(2000)) table.remove(key);
    expect(keys.filter((key, row) => table.rowOf(key) !== (row < 2000 ? row : -1))).toEqual([]);
  });
});
