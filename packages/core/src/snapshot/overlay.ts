import type { Stored } from '../change/stored.ts';
import type { EntityStore, GoalPlace } from '../change/entity-store.ts';
import { idFieldOf } from '../change/id-field-of.ts';
import { sameContent } from '../change/same-content.ts';
import { type ListName, goalKinds, storedPlaces } from '../change/stored-places.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { namedLists } from '../index/named-lists.ts';
import { checkInOfFact, type PlainFact } from '../ledger/plain-fact.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { Id } from '../model/ids.ts';
import { changedIndex } from './changed-index.ts';
import { type IdPositions, startIdPositions } from './id-positions.ts';
import { emptyIds, valueOf, withId } from './id-trie.ts';
import { type FactRows, startFactRows } from './fact-rows.ts';
import { partsShown } from './parts-shown.ts';
import { plainGoals } from './plain-goals.ts';
import { emptyPositions, valueAt, withValue } from './position-trie.ts';
import { type ListOverlay, type RowChain, type Snapshot, goalLists, snapshotParts } from './snapshot.ts';
import { appendedPositionIn, entryIn, listOf, positionIn, sizeIn } from './snapshot-lookups.ts';

type Open<Whole> = { -readonly [Part in keyof Whole]: Whole[Part] };

/** Lists besides goals and check-ins from which an index takes columns. */
const columned: ReadonlySet<ListName> = /* @__PURE__ */ new Set<ListName>([
  'units',
  'cycles',
  'roles',
  'assignments',
  'exchangeRates',
]);

/** Does an entry name other things than before? Then it may name something in vain, or no longer. */
const namesOthers = (name: ListName, before: Stored, after: Stored): boolean =>
  namedLists.some(
    ({ list, fields }) =>
      list === name && fields.some(([field]) => !sameContent(before[field], after[field])),
  );

/** Entries appended to one list in one batch before a table pays off. Source: docs/sources.md#snapshots. */
const fewAppended = 512;

/** Tables of one list; then they are put together. Source: docs/sources.md#snapshots. */
const mostTables = 4;

/**
 * Starts writing over a snapshot, which stays as it is. An entry that is put between others, taken from among them
 * or given another id moves what follows: then `moved` makes the store that takes over, of all that was written.
 */
export const openOverlay = (
  start: Snapshot,
  moved: (snapshot: Snapshot) => EntityStore<GoalIndex>,
): EntityStore<GoalIndex> => {
  const { base, lookups } = start;
  /** Nodes made under it are this overlay's own. */
  const owner = {};
  const now: Open<Snapshot> = { ...start, lists: { ...start.lists } };
  const lists = now.lists as { [Name in ListName]?: ListOverlay };
  // Made when first needed: most overlays are for one change.
  let gone: Set<ListName> | undefined;
  let batch: Map<ListName, { appended: number; ids: IdPositions | undefined }> | undefined;
  /** Check-ins of a batch that brings many. */
  let rows: FactRows | undefined;

  const writable = (name: ListName): Open<ListOverlay> => {
    gone?.delete(name);
    const known = lists[name];
    // What is not as it was at the start is this overlay's own.
    if (known !== undefined && known !== start.lists[name]) return known;
    const made = known ?? {
      size: lookups.sizeOf(name),
      entries: emptyPositions,
      ids: emptyIds,
      manyIds: [],
      rows: [],
    };
    const copy = { ...made };
    lists[name] = copy;
    if (!now.fields.includes(name)) now.fields = [...now.fields, name];
    return copy;
  };
  const sizeOf = (name: ListName): number => sizeIn(now, name);
  const at = (name: ListName, position: number): Stored | undefined => entryIn(now, name, position);
  /** The look-up before, by list: a change asks for the same goal again and again. */
  const last: { [name in ListName]?: { readonly id: Id; readonly position: number } | undefined } = {};
  let goalId: Id | undefined;
  let goal: GoalPlace | undefined;
  const positionOf = (name: ListName, id: Id): number => {
    const before = last[name];
    if (before !== undefined && before.id === id) return before.position;
    const position = positionIn(now, name, id);
    last[name] = { id, position };
    return position;
  };
  /** Ids of one list are not there any more, or there by now. */
  const forget = (name: ListName): void => {
    last[name] = undefined;
    goal = undefined;
  };
  /** The place of an appended goal, among the kinds that come before one. */
  const appendedGoal = (id: Id, code: number): GoalPlace | undefined => {
    if ((now.parts & snapshotParts.numbers) === 0) return undefined;
    for (let at = 0; at < code; at++) {
      const kind = goalKinds[at]!;
      const { list } = storedPlaces[kind];
      const position = positionOf(list, id);
      if (position >= 0) return { kind, list, position };
    }
    return undefined;
  };
  const mark = (part: number): void => {
    now.parts |= part;
  };
  /** Notes an appended id: in a table of its own once a batch brings many, which costs a third of the memory. */
  const noteId = (name: ListName, list: Open<ListOverlay>, id: Id, position: number): void => {
    batch ??= new Map();
    let known = batch.get(name);
    if (known === undefined) batch.set(name, (known = { appended: 0, ids: undefined }));
    known.appended += 1;
    if (known.appended <= fewAppended) list.ids = withId(list.ids, id, position, owner);
    else {
      if (known.ids === undefined) {
        known.ids = startIdPositions();
        if (list.manyIds.length >= mostTables) {
          for (const ids of list.manyIds) for (const [each, at] of ids.entries()) known.ids.add(each, at);
          list.manyIds = [];
        }
        list.manyIds = [...list.manyIds, known.ids];
        if (name === 'checkIns') {
          mark(snapshotParts.many);
          list.rows = [...list.rows, (rows = startFactRows(position))];
        }
      }
      known.ids.add(id, position);
    }
  };
  /** Notes an appended check-in where the facts of its goal, and what a retraction names, are looked up. */
  const noteFact = (row: number, { goal, retracts }: Stored): void => {
    mark(snapshotParts.facts);
    if ((now.parts & snapshotParts.many) !== 0) return;
    const number = base.numberOf(String(goal));
    if (number !== undefined) {
      const before = valueAt(now.factsOfGoal, number);
      now.factsOfGoal = withValue<RowChain>(now.factsOfGoal, number, { row, before }, owner);
    }
    if (typeof retracts !== 'string') return;
    const before = valueOf(now.retractionsOfKey, retracts);
    now.retractionsOfKey = withId<RowChain>(now.retractionsOfKey, retracts, { row, before }, owner);
  };
  /** Puts a check-in behind the others: into columns once a batch brings many. */
  const putCheckIn = (list: Open<ListOverlay>, row: number, checkIn: Stored, goal: number): void => {
    if (rows === undefined) list.entries = withValue(list.entries, row, checkIn, owner);
    else rows.add(checkIn as unknown as CheckIn, goal);
    noteFact(row, checkIn);
    forget('checkIns');
  };
  /** Puts a fact with a new key behind the check-ins. */
  const putFact = (fact: PlainFact, goal: number): void => {
    const list = writable('checkIns');
    const row = list.size++;
    noteId('checkIns', list, fact.key, row);
    if (rows === undefined) putCheckIn(list, row, checkInOfFact(fact) as unknown as Stored, goal);
    else {
      rows.addPlain(fact, goal);
      mark(snapshotParts.facts);
      forget('checkIns');
    }
  };
  const forgetFact = ({ goal, retracts }: Stored): void => {
    if ((now.parts & snapshotParts.many) !== 0) return;
    const number = base.numberOf(String(goal));
    if (number !== undefined)
      now.factsOfGoal = withValue(now.factsOfGoal, number, valueAt(now.factsOfGoal, number)?.before, owner);
    if (typeof retracts !== 'string') return;
    const before = valueOf(now.retractionsOfKey, retracts)?.before;
    now.retractionsOfKey = withId(now.retractionsOfKey, retracts, before, owner);
  };

  const close = (): Snapshot => {
    const left = gone;
    if (left !== undefined) now.fields = now.fields.filter((field) => !left.has(field as ListName));
    return now;
  };
  /** True for the last entry of a list when it was appended since the base, not among many, and its id is its own. */
  const isLastWritten = (name: ListName, position: number): boolean => {
    const list = lists[name];
    if (list === undefined || position !== list.size - 1 || position < lookups.sizeOf(name)) return false;
    return valueOf(list.ids, String(entryIn(now, name, position)?.[idFieldOf(name)])) === position;
  };
  const takeLast = (name: ListName): void => {
    const list = writable(name);
    const position = --list.size;
    const value = valueAt(list.entries, position) ?? {};
    const id = String(value[idFieldOf(name)]);
    list.entries = withValue(list.entries, position, undefined, owner);
    list.ids = withId(list.ids, id, undefined, owner);
    if (name === 'checkIns') forgetFact(value);
    forget(name);
  };
  const takeOver = (): EntityStore<GoalIndex> => Object.assign(store, moved(close()));

  const store: EntityStore<GoalIndex> = {
    organization: () => now.organization,
    setOrganization: (value) => {
      mark(snapshotParts.names);
      now.organization = value;
    },
    isThere: (name) => gone?.has(name) !== true && now.fields.includes(name),
    sizeOf,
    list: (name) => listOf(now, name),
    at,
    positionOf,
    goalPlace: (id) => {
      if (id === goalId && goal !== undefined) return goal;
      const number = base.numberOf(id);
      const code = number === undefined ? goalKinds.length : base.kind[number]!;
      goal = appendedGoal(id, code);
      if (goal === undefined && number !== undefined) {
        const kind = goalKinds[code]!;
        goal = { kind, list: storedPlaces[kind].list, position: base.position[number]! };
      }
      goalId = id;
      if (goal !== undefined) last[goal.list] = { id, position: goal.position };
      return goal;
    },
    lastPositionOf: (name, id) => {
      const field = idFieldOf(name);
      let position = sizeOf(name) - 1;
      while (position >= 0 && at(name, position)?.[field] !== id) position--;
      return position;
    },
    set: (name, position, value, fields) => {
      const known = at(name, position);
      const field = idFieldOf(name);
      if (known?.[field] !== value[field]) {
        takeOver().set(name, position, value);
        return;
      }
      if (goalLists.has(name)) {
        // Once goals may have other numbers, every column is worked out anew.
        if ((now.parts & snapshotParts.numbers) === 0) mark(partsShown(known ?? {}, value, fields));
      } else if (name === 'checkIns') mark(snapshotParts.history);
      else if (columned.has(name)) mark(snapshotParts.references);
      else if (namesOthers(name, known ?? {}, value)) mark(snapshotParts.names);
      const list = writable(name);
      list.entries = withValue(list.entries, position, value, owner);
    },
    append: (name, value) => {
      const list = writable(name);
      const id = String(value[idFieldOf(name)]);
      // A key that comes again: which check-in counts for it is settled over all of them.
      const isAgain = positionOf(name, id) >= 0;
      if (isAgain && name === 'checkIns') mark(snapshotParts.history);
      const position = list.size++;
      if (!isAgain) noteId(name, list, id, position);
      if (name === 'checkIns') {
        putCheckIn(list, position, value, base.numberOf(String(value['goal'])) ?? -1);
        return;
      }
      list.entries = withValue(list.entries, position, value, owner);
      forget(name);
      if (goalLists.has(name)) mark(snapshotParts.numbers);
      else mark(columned.has(name) ? snapshotParts.references | snapshotParts.names : snapshotParts.names);
    },
    file: (facts, count) => {
      const { goals, count: plain } = plainGoals(now, facts, count);
      for (let at = 0; at < plain; at++) {
        const { key, by, source } = facts[at]!;
        if (appendedPositionIn(now, 'checkIns', key) >= 0) return at;
        if (by !== undefined && positionOf('people', by) < 0) return at;
        if (source !== undefined && positionOf('sources', source) < 0) return at;
        putFact(facts[at]!, goals[at]!);
      }
      return plain;
    },
    insert: (name, position, value) => takeOver().insert(name, position, value),
    remove: (name, position) => {
      if (isLastWritten(name, position)) takeLast(name);
      else takeOver().remove(name, position);
    },
    dropList: (name) => void (gone ??= new Set()).add(name),
    publish: (revision) => {
      const whole = close();
      if (whole.fields.includes('revision')) return changedIndex({ ...whole, revision });
      return changedIndex({ ...whole, revision, fields: [...whole.fields, 'revision'] });
    },
  };
  return store;
};
