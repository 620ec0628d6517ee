import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../index/id-table.ts';
import { emptyIds, type IdTrie, valueOf, withId } from './id-trie.ts';
import { emptyPositions, forEachValue, type PositionTrie, valueAt, withValue } from './position-trie.ts';

/** A write: key, value (0 takes away), and whether a new batch starts before it. */
const writes = (keys: number): fc.Arbitrary<readonly (readonly [number, number, boolean])[]> =>
  fc.array(fc.tuple(fc.nat(keys), fc.nat(5), fc.boolean()), { maxLength: 60, size: 'max' });

/** Two ends that leave the hash of a beginning the same. */
const clash = (beginning: string): readonly [string, string] => {
  const seen = new Map<number, string>();
  for (let number = 0; ; number++) {
    const end = number.toString(36).padStart(5, '0');
    const hash = hashOf(beginning + end);
    const other = seen.get(hash);
    if (other !== undefined) return [other, end];
    seen.set(hash, end);
  }
};

/** Eight ids with one hash: three places with two ends each. */
const clashing = ((): readonly string[] => {
  let ids = [''];
  for (let place = 0; place < 3; place++) {
    const ends = clash(ids[0] ?? '');
    ids = ids.flatMap((id) => ends.map((end) => id + end));
  }
  return ids;
})();

type Write<Table> = (table: Table, key: number, value: number | undefined, owner: object) => Table;

/** True when every version, kept along the way, still says what a plain map said then. */
const keepsVersions = <Table>(
  list: readonly (readonly [number, number, boolean])[],
  empty: Table,
  write: Write<Table>,
  read: (table: Table, key: number) => number | undefined,
): boolean => {
  let table = empty;
  let owner = {};
  const model = new Map<number, number>();
  const kept: (readonly [Table, ReadonlyMap<number, number>])[] = [];
  for (const [key, value, isNew] of list) {
    if (isNew) {
      kept.push([table, new Map(model)]);
      owner = {};
    }
    table = write(table, key, value === 0 ? undefined : value, owner);
    if (value === 0) model.delete(key);
    else model.set(key, value);
  }
  kept.push([table, model]);
  return kept.every(([version, then]) => list.every(([key]) => read(version, key) === then.get(key)));
};

const positions: Write<PositionTrie<number>> = withValue;
const ids =
  (nameOf: (key: number) => string): Write<IdTrie<number>> =>
  (table, key, value, owner) =>
    withId(table, nameOf(key), value, owner);

/** Every batch under one owner: it writes into versions that were handed out. */
const one = {};
const withoutCopies: Write<PositionTrie<number>> = (table, key, value) => withValue(table, key, value, one);

const spread = (key: number): number => (key * 104_729) % 4_000_000;

describe('tables that can be kept', () => {
  it('are a map in every version, by position and by id', () => {
    fc.assert(
      fc.property(writes(40), (list) => {
        expect(keepsVersions(list, emptyPositions, positions, valueAt)).toBe(true);
        const far: Write<PositionTrie<number>> = (table, key, value, owner) =>
          withValue(table, spread(key), value, owner);
        expect(keepsVersions(list, emptyPositions, far, (table, key) => valueAt(table, spread(key)))).toBe(
          true,
        );
        const named = (key: number): string => `id ${key}`;
        expect(keepsVersions(list, emptyIds, ids(named), (table, key) => valueOf(table, named(key)))).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('would be found out if they wrote into a version that was handed out', () => {
    const found = fc.check(
      fc.property(writes(40), (list) => keepsVersions(list, emptyPositions, withoutCopies, valueAt)),
      { numRuns: 200, seed: 3 },
    );
    expect(found.failed).toBe(true);
  });

  it('hold ids whose hashes clash', () => {
    expect([new Set(clashing).size, new Set(clashing.map(hashOf)).size]).toEqual([8, 1]);
    const nameOf = (key: number): string => clashing[key] ?? `id ${key}`;
    fc.assert(
      fc.property(writes(10), (list) => {
        const read = (table: IdTrie<number>, key: number): number | undefined => valueOf(table, nameOf(key));
        expect(keepsVersions(list, emptyIds, ids(nameOf), read)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('are gone through in order', () => {
    let table: PositionTrie<number> = emptyPositions;
    const at = [0, 31, 32, 1023, 1024, 40_000, 3_999_999];
    for (const position of [...at].reverse()) table = withValue(table, position, position + 1, one);
    const seen: (readonly [number, number])[] = [];
    forEachValue(table, (value, position) => void seen.push([position, value]));
    expect(seen).toEqual(at.map((position) => [position, position + 1]));
    forEachValue(emptyPositions, () => expect.unreachable());
  });
});
