/** Which groups of two tables may be shown, by number of the group. */
export interface ShownGroups {
  readonly rows: Uint8Array;
  readonly columns: Uint8Array;
  /** Where the figures of the whole come from: the people of the shown groups of this table. */
  readonly whole: 'rows' | 'columns';
}

/** People in two tables at once: who stands where. -1 stands in no group, which is like a group that is never shown. */
export interface TwoTables {
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Which groups may be shown so that no group of fewer than `minimum` people can be worked out from what is shown, by adding
 * and taking away. Rows are the finer table, such as teams; columns the coarser one, such as departments.
 *
 * A small group is hidden. A row is shown only if the people in it who stand in small columns are none, or at least
 * `minimum`; a column only if those in hidden rows are. Before a column is hidden for that, the smallest row in it is hidden
 * instead, if one is the smallest. The whole is the shown groups of one table, so that it tells nothing new.
 *
 * Why that is enough: say a sum of shown groups, each with a factor, gave the small row h and nothing else. Take a person of
 * h in column c. If c is hidden, no factor reaches the person. If c is shown, somebody of another hidden row stands in c too,
 * and the factor of c would have to be 1 for the one and 0 for the other. The same holds for columns.
 *
 * It depends on who stands with whom alone, not on names or order.
 */
export const shownGroups = (tables: TwoTables, minimum: number): ShownGroups => {
  const { row, column } = tables;
  const rowSizes = sizesOf(row, tables.rows);
  const columnSizes = sizesOf(column, tables.columns);
  const isSmallColumn = columnSizes.map((size) => (size < minimum ? 1 : 0));
  const inSmallColumns = peopleIn(row, column, isSmallColumn, tables.rows);
  const tells = (people: number): boolean => people > 0 && people < minimum;
  const rowHidden = rowSizes.map((size, at) => (size < minimum || tells(inSmallColumns[at]!) ? 1 : 0));

  const smallest = smallestRows(tables, rowSizes, rowHidden);
  peopleIn(column, row, rowHidden, tables.columns).forEach((people, at) => {
    if (columnSizes[at]! >= minimum && tells(people) && smallest[at]! >= 0) rowHidden[smallest[at]!] = 1;
  });
  const inHiddenRows = peopleIn(column, row, rowHidden, tables.columns);
  const rows = Uint8Array.from(rowHidden, (hidden) => 1 - hidden);
  const columns = Uint8Array.from(columnSizes, (size, at) =>
    size >= minimum && !tells(inHiddenRows[at]!) ? 1 : 0,
  );
  const reach = (sizes: Int32Array, shown: Uint8Array): number =>
    sizes.reduce((sum, size, at) => sum + (shown[at] === 1 ? size : 0), 0);
  const byRows = reach(rowSizes, rows) >= reach(columnSizes, columns);
  return { rows, columns, whole: byRows ? 'rows' : 'columns' };
};

const sizesOf = (of: Int32Array, count: number): Int32Array => {
  const sizes = new Int32Array(count);
  for (const group of of) if (group >= 0) sizes[group]!++;
  return sizes;
};

/** How many people of each group stand in marked groups of the other table, or in none. */
const peopleIn = (of: Int32Array, other: Int32Array, marked: Int32Array, count: number): Int32Array => {
  const people = new Int32Array(count);
  of.forEach((group, person) => {
    const beside = other[person]!;
    if (group >= 0 && (beside < 0 || marked[beside] === 1)) people[group]!++;
  });
  return people;
};

/** The smallest row that is not hidden among those with people in each column; -1 where none is, or several are. */
const smallestRows = (
  { row, column, columns }: TwoTables,
  sizes: Int32Array,
  hidden: Int32Array,
): Int32Array => {
  const found = new Int32Array(columns).fill(-1);
  const isTied = new Uint8Array(columns);
  row.forEach((at, person) => {
    const into = column[person]!;
    if (at < 0 || into < 0 || hidden[at] === 1 || found[into] === at) return;
    const best = found[into]! < 0 ? Infinity : sizes[found[into]!]!;
    if (sizes[at]! > best) return;
    isTied[into] = sizes[at] === best ? 1 : 0;
    if (isTied[into] === 0) found[into] = at;
  });
  return found.map((at, into) => (isTied[into] === 1 ? -1 : at));
};
