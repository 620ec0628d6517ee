import type { GoalSet } from '../model/goal-set.ts';
import type { GoalId } from '../model/ids.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Kpi } from '../model/kpi.ts';
import { columnMemory } from './column-memory.ts';
import type { ColumnMemory } from './column-memory.ts';
import { notGoals } from './document-of.ts';
import { hundredthsOf, millionthsOf } from './fixed-point.ts';
import { goalMarks } from './goal-marks.ts';
import { buildIdTable, findId, findIds, hashOf } from './id-table.ts';
import type { IdTable } from './id-table.ts';

/**
 * Ids and links of all goals by place: their position in document order, over objectives, key results, KRAs,
 * KPIs and initiatives.
 */
export interface GoalLinks {
  readonly size: number;
  /** The place of each id; the first one, when an id is used twice. */
  readonly ids: IdTable;
  /** Place of the objective of a key result or the KRA of a KPI; -1 for other goals or when dangling. */
  readonly container: Int32Array;
  readonly marks: Uint8Array;
  /** Links up of the goal at `i`: `offsets[i]` up to, not including, `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** Place of the goal above, by link; -1 dangling. */
  readonly parent: Int32Array;
  /** Hundredths and millionths, as in `SupportEdges`, by link. */
  readonly weight: Int32Array;
  readonly share: Int32Array;
  /** Place of a goal that depends on another, by dependency. */
  readonly dependent: readonly number[];
  /** Place of the goal it depends on; -1 dangling. */
  readonly dependsOn: Int32Array;
}

/** Links as they are read: their targets are ids, because they may name a goal that comes later. */
interface LooseLinks {
  readonly ids: GoalId[];
  readonly hashes: Int32Array;
  readonly marks: Uint8Array;
  /** As in `GoalLinks`; the links themselves are read when all ids are known. */
  readonly offsets: Int32Array;
  readonly dependent: number[];
  readonly dependsOnIds: GoalId[];
}

/** What is read of every goal; those of some kinds have no guardrails. */
type Linked = Pick<KeyResult, 'id' | 'supports' | 'dependsOn' | 'guardrails'>;

/** How many goals a document has. */
export const goalCountOf = (document: GoalSet): number => {
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = document;
  return objectives.length + keyResults.length + kras.length + kpis.length + initiatives.length;
};

/** Reads what decides the order of the goals, into memory nobody has written to: 13 bytes for each goal, and 4. */
export const readLinks = (document: GoalSet, memory: ColumnMemory): GoalLinks => {
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = document;
  const size = goalCountOf(document);
  const container = memory.whole(size).fill(-1);
  const loose: LooseLinks = {
    ids: new Array<GoalId>(size),
    hashes: memory.whole(size),
    offsets: memory.whole(size + 1),
    marks: memory.bytes(size),
    dependent: [],
    dependsOnIds: [],
  };
  const firstKra = objectives.length + keyResults.length;
  const firstKpi = firstKra + kras.length;
  readGoals(loose, objectives, 0);
  readKeyResults(loose, keyResults, objectives.length, container);
  readGoals(loose, kras, firstKra);
  readKpis(loose, kpis, firstKpi, container, firstKra);
  readGoals(loose, initiatives, firstKpi + kpis.length);
  const { ids, hashes, marks, offsets, dependent, dependsOnIds } = loose;
  const { table, again } = buildIdTable(ids, hashes);
  for (const place of again) marks[place]! |= goalMarks.idUsedBefore;
  const { whole } = columnMemory(offsets[size]! * 3 * 4);
  const links: GoalLinks = {
    size,
    ids: table,
    container,
    marks,
    offsets,
    parent: whole(offsets[size]!),
    weight: whole(offsets[size]!),
    share: whole(offsets[size]!),
    dependent,
    dependsOn: findIds(table, dependsOnIds),
  };
  findContainers(links, keyResults, ({ objective }) => objective, objectives.length, 0, objectives.length);
  findContainers(links, kpis, ({ kra }) => kra, firstKpi, firstKra, firstKpi);
  readSupports(links, objectives, 0);
  readSupports(links, keyResults, objectives.length);
  readSupports(links, kras, firstKra);
  readSupports(links, kpis, firstKpi);
  readSupports(links, initiatives, firstKpi + kpis.length);
  return links;
};

// One small loop for goals that have a container and one for those that have none: a loop over goals of one shape is
// compiled well.

const readGoals = (loose: LooseLinks, goals: readonly Linked[], first: number): void => {
  for (let at = 0; at < goals.length; at++) {
    const { id, supports, dependsOn, guardrails } = goals[at]!;
    readGoal(loose, first + at, id, supports, dependsOn, guardrails);
  }
};

const readKeyResults = (
  loose: LooseLinks,
  keyResults: readonly KeyResult[],
  first: number,
  container: Int32Array,
): void => {
  let last = 0;
  for (let at = 0; at < keyResults.length; at++) {
    const { id, objective, supports, dependsOn, guardrails } = keyResults[at]!;
    readGoal(loose, first + at, id, supports, dependsOn, guardrails);
    const guessed = guessContainer(loose.ids, last, first, objective);
    if (guessed >= 0) container[first + at] = last = guessed;
  }
};

const readKpis = (
  loose: LooseLinks,
  kpis: readonly Kpi[],
  first: number,
  container: Int32Array,
  firstKra: number,
): void => {
  let last = firstKra;
  for (let at = 0; at < kpis.length; at++) {
    const { id, kra, supports, dependsOn, guardrails } = kpis[at]!;
    readGoal(loose, first + at, id, supports, dependsOn, guardrails);
    const guessed = guessContainer(loose.ids, last, first, kra);
    if (guessed >= 0) container[first + at] = last = guessed;
  }
};

/** Keeps what the links of a goal name. Its id is hashed while it is at hand. */
const readGoal = (
  { ids, hashes, marks, offsets, dependent, dependsOnIds }: LooseLinks,
  place: number,
  id: GoalId,
  supports: Linked['supports'],
  dependsOn: Linked['dependsOn'],
  guardrails: Linked['guardrails'],
): void => {
  ids[place] = id;
  hashes[place] = hashOf(id);
  if (guardrails !== undefined) marks[place] = goalMarks.guarded;
  offsets[place + 1] = offsets[place]! + (supports === undefined ? 0 : countOf(supports));
  if (dependsOn === undefined) return;
  for (const other of dependsOn) {
    dependent.push(place);
    dependsOnIds.push(other);
  }
};

const countOf = (links: NonNullable<Linked['supports']>): number => {
  if (Array.isArray(links)) return links.length;
  throw notGoals('`supports` must be a list; parse the goal set with `parseGoalSet`');
};

/** Reads the links up of goals of one kind. */
const readSupports = (
  { ids, offsets, parent, weight, share }: GoalLinks,
  goals: readonly Linked[],
  first: number,
): void => {
  for (let at = 0; at < goals.length; at++) {
    const [from, end] = [offsets[first + at]!, offsets[first + at + 1]!];
    if (from === end) continue;
    const { supports = [] } = goals[at]!;
    for (let link = from; link < end; link++) {
      const support = supports[link - from]!;
      parent[link] = findId(ids, support.goal);
      weight[link] = hundredthsOf(support.weight);
      share[link] = millionthsOf(support.share);
    }
  }
};

/** Neighbours mostly have the same container, or the next one, and comparing ids is cheaper than looking one up. */
const guessContainer = (ids: readonly GoalId[], last: number, end: number, id: GoalId): number => {
  if (last < end && ids[last] === id) return last;
  return last + 1 < end && ids[last + 1] === id ? last + 1 : -1;
};

/**
 * Looks up containers that were not guessed, or guessed to be a goal whose id another one has before it. They have the
 * places `from` to `end`; one of another kind counts as dangling.
 */
const findContainers = <Contained>(
  { ids, container, marks }: GoalLinks,
  goals: readonly Contained[],
  containerOf: (goal: Contained) => GoalId,
  first: number,
  from: number,
  end: number,
): void => {
  for (let at = 0; at < goals.length; at++) {
    const guessed = container[first + at]!;
    if (guessed >= 0 && (marks[guessed]! & goalMarks.idUsedBefore) === 0) continue;
    const found = findId(ids, containerOf(goals[at]!));
    const isThere = found >= from && found < end;
    container[first + at] = isThere ? found : -1;
    if (!isThere) marks[first + at]! |= goalMarks.containerDangling;
  }
};
