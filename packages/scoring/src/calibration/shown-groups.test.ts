import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownGroups } from './shown-groups.ts';
import type { ShownGroups, TwoTables } from './shown-groups.ts';

type Show = (tables: TwoTables, minimum: number) => ShownGroups;
const minimum = 3;

/** Few groups as well as many: where there are many, one that is small is seldom all that is hidden. */
const tables = fc
  .tuple(fc.integer({ min: -1, max: 0 }), fc.nat(5), fc.nat(5))
  .chain(([least, row, column]) =>
    fc.array(fc.tuple(fc.integer({ min: least, max: row }), fc.integer({ min: least, max: column })), {
      minLength: 1,
      maxLength: 40,
    }),
  )
  .map(
    (people): TwoTables => ({
      row: Int32Array.from(people, ([row]) => row),
      column: Int32Array.from(people, ([, column]) => column),
      rows: 6,
      columns: 6,
    }),
  );

const members = (of: Int32Array, group: number): number[] =>
  Array.from(of, (each) => (each === group ? 1 : 0));

/** The people of a wanted group as a sum of shown ones? By elimination, in fractions that are exact in a double here. */
const canBeWorkedOut = (shown: readonly number[][], wanted: readonly number[]): boolean => {
  // Everything modulo a large prime: a way in fractions is a way here, and a false alarm is as good as impossible.
  const prime = 1_000_003n;
  const inverse = (of: bigint): bigint => {
    let [result, base, power] = [1n, of, prime - 2n];
    for (; power > 0n; power /= 2n) {
      if (power % 2n === 1n) result = (result * base) % prime;
      base = (base * base) % prime;
    }
    return result;
  };
  const rows: bigint[][] = [];
  const reduce = (given: bigint[]): bigint[] => {
    let vector = given;
    for (const row of rows) {
      const at = row.findIndex((each) => each !== 0n);
      const factor = vector[at]!;
      if (factor !== 0n)
        vector = vector.map((each, place) => (((each - factor * row[place]!) % prime) + prime) % prime);
    }
    return vector;
  };
  for (const group of shown) {
    const rest = reduce(group.map(BigInt));
    const at = rest.findIndex((each) => each !== 0n);
    if (at < 0) continue;
    const by = inverse(rest[at]!);
    rows.push(rest.map((each) => (each * by) % prime));
  }
  return reduce(wanted.map(BigInt)).every((each) => each === 0n);
};

const isSafe = (show: Show): boolean =>
  !fc.check(
    fc.property(tables, (given) => {
      const { row, column } = given;
      const seen = show(given, minimum);
      const groups = [...Array(6).keys()];
      const shown = [
        ...groups.filter((at) => seen.rows[at] === 1).map((at) => members(row, at)),
        ...groups.filter((at) => seen.columns[at] === 1).map((at) => members(column, at)),
      ];
      const [of, table] = seen.whole === 'rows' ? [row, seen.rows] : [column, seen.columns];
      shown.push(Array.from(of, (at) => (at >= 0 && table[at] === 1 ? 1 : 0)));
      const small = [
        ...groups.map((at) => members(row, at)),
        ...groups.map((at) => members(column, at)),
      ].filter((people) => {
        const size = people.reduce((sum, each) => sum + each, 0);
        return size > 0 && size < minimum;
      });
      return small.every((people) => !canBeWorkedOut(shown, people));
    }),
    { numRuns: 300 },
  ).failed;

describe('groups that are shown', () => {
  it('never let a small group be worked out from what is shown', () => {
    /** Hides what is small, and nothing else. */
    const onlySmall: Show = ({ row, column, rows, columns }) => {
      const sizes = (of: Int32Array, count: number): Uint8Array =>
        Uint8Array.from({ length: count }, (_, group) =>
          of.filter((each) => each === group).length >= minimum ? 1 : 0,
        );
      return { rows: sizes(row, rows), columns: sizes(column, columns), whole: 'rows' };
    };
    expect([isSafe(shownGroups), isSafe(onlySmall)]).toEqual([true, false]);
  });

  it('hide the smallest other team where a department would tell about a small one', () => {
    const row = Int32Array.from([0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2]);
    const column = Int32Array.from([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    const shown = shownGroups({ row, column, rows: 3, columns: 2 }, 5);
    expect([[...shown.rows], [...shown.columns], shown.whole]).toEqual([[0, 0, 1], [1, 1], 'columns']);
  });

  it('hide the department where several teams are the smallest', () => {
    const row = Int32Array.from([0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2]);
    const shown = shownGroups({ row, column: new Int32Array(12), rows: 3, columns: 1 }, 5);
    expect([[...shown.rows], [...shown.columns], shown.whole]).toEqual([[1, 0, 1], [0], 'rows']);
  });

  it('show the unit when its small teams are together no small group', () => {
    const row = Int32Array.from([0, 0, 0, 1, 1, 1]);
    const shown = shownGroups({ row, column: new Int32Array(6), rows: 2, columns: 1 }, 5);
    expect([[...shown.rows], [...shown.columns], shown.whole]).toEqual([[0, 0], [1], 'columns']);
  });

  it('change by the same renaming as groups and people do', () => {
    fc.assert(
      fc.property(tables, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (given, names) => {
        const renamed = {
          ...given,
          row: given.row.map((at) => (at < 0 ? at : names[at]!)).reverse(),
          column: given.column.slice().reverse(),
        };
        const [before, after] = [shownGroups(given, minimum), shownGroups(renamed, minimum)];
        expect([...before.rows]).toEqual(names.map((name) => after.rows[name]));
        expect([...before.columns]).toEqual([...after.columns]);
      }),
      { numRuns: 200 },
    );
  });
});
