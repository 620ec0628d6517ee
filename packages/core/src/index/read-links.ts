import type { Goal } from '../model/goal.ts';
import type { Guardrail } from '../model/guardrail.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { GoalId } from '../model/ids.ts';
import { hundredthsOf, millionthsOf } from './fixed-point.ts';
import { goalMarks } from './goal-marks.ts';
import { buildIdTable, findId, findIds } from './id-table.ts';
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
  readonly weight: readonly number[];
  readonly share: readonly number[];
  /** Place of a goal that depends on another, by dependency. */
  readonly dependent: readonly number[];
  /** Place of the goal it depends on; -1 dangling. */
  readonly dependsOn: Int32Array;
}

/** Links as they are read: their targets are ids, because they may name a goal that comes later. */
interface LooseLinks {
  readonly offsets: Int32Array;
  readonly parentIds: GoalId[];
  readonly weight: number[];
  readonly share: number[];
  readonly dependent: number[];
  readonly dependsOnIds: GoalId[];
  /** Places of goals with guardrails. */
  readonly guarded: number[];
}

/** Objectives, key results and KPIs may have guardrails. */
type MaybeGuarded = Goal & { readonly guardrails?: readonly Guardrail[] };

/** Reads what decides the order of the goals. */
export const readLinks = (document: GoalSet): GoalLinks => {
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = document;
  const kinds: readonly (readonly MaybeGuarded[])[] = [objectives, keyResults, kras, kpis, initiatives];
  const size = kinds.reduce((sum, goals) => sum + goals.length, 0);
  const ids = new Array<GoalId>(size);
  const loose: LooseLinks = {
    offsets: new Int32Array(size + 1),
    parentIds: [],
    weight: [],
    share: [],
    dependent: [],
    dependsOnIds: [],
    guarded: [],
  };
  let first = 0;
  for (const goals of kinds) {
    readGoals(goals, first, ids, loose);
    first += goals.length;
  }
  const { table, again } = buildIdTable(ids);
  const marks = new Uint8Array(size);
  for (const place of again) marks[place] = goalMarks.idUsedBefore;
  for (const place of loose.guarded) marks[place]! |= goalMarks.guarded;
  const links: GoalLinks = {
    size,
    ids: table,
    container: new Int32Array(size).fill(-1),
    marks,
    offsets: loose.offsets,
    parent: findIds(table, loose.parentIds),
    weight: loose.weight,
    share: loose.share,
    dependent: loose.dependent,
    dependsOn: findIds(table, loose.dependsOnIds),
  };
  const firstKra = objectives.length + keyResults.length;
  const firstKpi = firstKra + kras.length;
  readContainers(links, keyResults, ({ objective }) => objective, objectives.length, 0, objectives.length);
  readContainers(links, kpis, ({ kra }) => kra, firstKpi, firstKra, firstKpi);
  return links;
};

const readGoals = (goals: readonly MaybeGuarded[], first: number, ids: GoalId[], links: LooseLinks): void => {
  const { offsets, parentIds, weight, share, dependent, dependsOnIds, guarded } = links;
  for (let at = 0; at < goals.length; at++) {
    const place = first + at;
    const { id, supports, dependsOn, guardrails } = goals[at]!;
    ids[place] = id;
    if (guardrails !== undefined) guarded.push(place);
    if (supports !== undefined) {
      for (const support of supports) {
        parentIds.push(support.goal);
        weight.push(hundredthsOf(support.weight));
        share.push(millionthsOf(support.share));
      }
    }
    offsets[place + 1] = parentIds.length;
    if (dependsOn === undefined) continue;
    for (const other of dependsOn) {
      dependent.push(place);
      dependsOnIds.push(other);
    }
  }
};

/**
 * Containers have the places `from` to `end`; one of another kind counts as dangling. Neighbours mostly have
 * the same container, or the next one, and comparing ids is cheaper than looking one up.
 */
const readContainers = <Contained>(
  { ids, container, marks }: GoalLinks,
  goals: readonly Contained[],
  containerOf: (goal: Contained) => GoalId,
  first: number,
  from: number,
  end: number,
): void => {
  const isUsedBefore = (place: number): boolean => (marks[place]! & goalMarks.idUsedBefore) !== 0;
  let last = from;
  for (let at = 0; at < goals.length; at++) {
    const id = containerOf(goals[at]!);
    if (ids.ids[last] !== id || isUsedBefore(last)) {
      const isNext = last + 1 < end && ids.ids[last + 1] === id && !isUsedBefore(last + 1);
      last = isNext ? last + 1 : findId(ids, id);
    }
    if (last >= from && last < end) container[first + at] = last;
    else marks[first + at]! |= goalMarks.containerDangling;
  }
};
