import type { ListName } from '../change/stored-places.ts';
import type { GoalIndex, ReferenceKind } from '../index/goal-index.ts';
import { goalMarks } from '../index/goal-marks.ts';
import type { Id } from '../model/ids.ts';

/** Look-ups in a compiled index that a change needs and the index itself does not give. */
export interface BaseLookups {
  /** Position of the first entry of that id in a list of the document, check-ins by key; -1 none. */
  readonly positionOf: (name: ListName, id: Id) => number;
  /** Entries of a list, check-ins included. */
  readonly sizeOf: (name: ListName) => number;
  /** Retractions, as rows, that name a key which no check-in has. */
  readonly retractionsOfNothing: () => ReadonlyMap<Id, readonly number[]>;
  /** All rows with the key of a row that counts, repeats left out, ascending. */
  readonly rowsLike: (row: number) => readonly number[];
}

const goalCodes: Readonly<Partial<Record<ListName, number>>> = {
  objectives: 0,
  keyResults: 1,
  kras: 2,
  kpis: 3,
  initiatives: 4,
};

const referenceKinds: Readonly<Partial<Record<ListName, ReferenceKind>>> = {
  units: 'unit',
  people: 'person',
  assignments: 'assignment',
  roles: 'role',
  cycles: 'cycle',
  rhythms: 'rhythm',
  calendars: 'calendar',
  sources: 'source',
  aiSystems: 'aiSystem',
  accessLists: 'accessList',
};

/** Tables by index. What they hold follows from the index alone, and goes when the index goes. */
const known = /* @__PURE__ */ new WeakMap<GoalIndex, BaseLookups>();

/** The look-ups of a compiled index. Tables are made when first needed, and once. */
export const lookupsOf = (base: GoalIndex): BaseLookups => {
  const made = known.get(base) ?? makeLookups(base);
  known.set(base, made);
  return made;
};

const makeLookups = (base: GoalIndex): BaseLookups => {
  const { document, checkIns } = base;
  const tables = new Map<ListName, ReadonlyMap<Id, number>>();
  let losers: ReadonlyMap<number, readonly number[]> | undefined;
  let unheard: ReadonlyMap<Id, readonly number[]> | undefined;

  const inTable = (name: ListName, id: Id, make: () => ReadonlyMap<Id, number>): number => {
    let table = tables.get(name);
    if (table === undefined) tables.set(name, (table = make()));
    return table.get(id) ?? -1;
  };
  const rowsLike = (row: number): readonly number[] => {
    if (checkIns.conflicts.length === 0) return [row];
    losers ??= losersByWinner(checkIns.conflicts);
    return [...(losers.get(row) ?? []), row].sort((a, b) => a - b);
  };
  const rowOf = (key: Id): number => {
    const row = checkIns.rowOf(key);
    return row === undefined ? -1 : (rowsLike(row)[0] ?? row);
  };

  return {
    sizeOf: (name) => (name === 'checkIns' ? checkIns.size : (document[name]?.length ?? 0)),
    positionOf: (name, id) => {
      if (name === 'checkIns') return rowOf(id);
      const code = goalCodes[name];
      if (code !== undefined) {
        const number = base.numberOf(id);
        if (number === undefined) return -1;
        if (base.kind[number] === code) return base.position[number] ?? -1;
        // Goals share one id space; only wrong data has the id in a second list.
        return inTable(name, id, () => laterPositions(base, code));
      }
      const reference = referenceKinds[name];
      if (reference !== undefined) return base.referenceOf(reference, id) ?? -1;
      return inTable(name, id, () => firstPositions(document[name]));
    },
    rowsLike,
    retractionsOfNothing: () => (unheard ??= retractionsOfNothing(base)),
  };
};

const firstPositions = (list: readonly { readonly id: Id }[] = []): ReadonlyMap<Id, number> => {
  const positions = new Map<Id, number>();
  for (let at = list.length - 1; at >= 0; at--) positions.set(list[at]!.id, at);
  return positions;
};

/** First positions, within their kind, of ids that an earlier goal has already. */
const laterPositions = ({ marks, kind, position, ids }: GoalIndex, code: number): ReadonlyMap<Id, number> => {
  const positions = new Map<Id, number>();
  for (let goal = 0; goal < marks.length; goal++) {
    if ((marks[goal]! & goalMarks.idUsedBefore) === 0 || kind[goal] !== code) continue;
    const before = positions.get(ids[goal]!);
    if (before === undefined || before > position[goal]!) positions.set(ids[goal]!, position[goal]!);
  }
  return positions;
};

const losersByWinner = (
  conflicts: readonly (readonly [number, number])[],
): ReadonlyMap<number, readonly number[]> => {
  const losers = new Map<number, number[]>();
  for (const [loser, winner] of conflicts) {
    const others = losers.get(winner);
    if (others === undefined) losers.set(winner, [loser]);
    else others.push(loser);
  }
  return losers;
};

const retractionsOfNothing = ({ checkIns }: GoalIndex): ReadonlyMap<Id, readonly number[]> => {
  const rows = new Map<Id, number[]>();
  const { variant, retracts, reference, texts } = checkIns;
  for (let row = 0; row < checkIns.size; row++) {
    if (variant[row] !== 5 || retracts[row]! >= 0) continue;
    const key = texts[reference[row]!] ?? '';
    const others = rows.get(key);
    if (others === undefined) rows.set(key, [row]);
    else others.push(row);
  }
  return rows;
};
