import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIdTable, findId, findIds, hashOf, renumberIds } from './id-table.ts';

/** Ids that all fall on one slot of a table for that many, so that no run can be short. */
const clashing = (count: number, slots: number): string[] => {
  const ids: string[] = [];
  for (let at = 0; ids.length < count; at++) {
    const id = `id-${String(at)}`;
    if ((hashOf(id) & (slots - 1)) === 0) ids.push(id);
  }
  return ids;
};

const checkAgainstMap = (ids: readonly string[], asked: readonly string[]): void => {
  const expected = new Map<string, number>();
  const again: number[] = [];
  for (const [at, id] of ids.entries()) {
    if (expected.has(id)) again.push(at);
    else expected.set(id, at);
  }
  const built = buildIdTable(ids);
  expect(built.again).toEqual(again);
  const all = [...ids, ...asked];
  const values = all.map((id) => expected.get(id) ?? -1);
  expect(all.map((id) => findId(built.table, id))).toEqual(values);
  expect([...findIds(built.table, all)]).toEqual(values);
  const numbers = Int32Array.from(ids, (_, at) => ids.length - 1 - at);
  const renumbered = renumberIds(built.table, numbers);
  expect(renumbered.ids).toEqual([...ids].reverse());
  expect(all.map((id) => findId(renumbered, id))).toEqual(
    values.map((value) => (value < 0 ? -1 : numbers[value])),
  );
};

describe('buildIdTable', () => {
  it('finds what a Map finds', () => {
    const id = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('__proto__', 'constructor', 'é', '\u{1f600}'),
    );
    fc.assert(fc.property(fc.array(id), fc.array(id), checkAgainstMap));
  });

  it('keeps ids apart that have the same hash', () => {
    const ids = ['costarring', 'liquid', 'declinate', 'macallums', 'altarage', 'zinke'];
    expect(new Set(ids.map(hashOf)).size).toBe(3);
    checkAgainstMap(ids, []);
  });

  it('goes over to a Map when ids were made to clash', () => {
    const ids = clashing(1_100, 2_048);
    expect(buildIdTable(ids).table.instead).toBeInstanceOf(Map);
    expect(buildIdTable(ids.slice(0, 1_000)).table.instead).toBeUndefined();
    checkAgainstMap([...ids, ids[3]!], ['nowhere']);
  });

  it('spreads ids that differ in a digit', () => {
    for (const prefix of ['obj-', 'HR-GOAL-2026-', '3f2504e0-4f89-11d3-9a0c-']) {
      const ids = Array.from({ length: 50_000 }, (_, at) => `${prefix}${String(at).padStart(12, '0')}`);
      const taken = new Set(ids.map((id) => hashOf(id) & 131_071));
      // Random hashes leave 1 - exp(-50,000 / 131,072) = 31.7 % of the slots taken.
      expect(taken.size / 131_072).toBeGreaterThan(0.29);
    }
  });
});
