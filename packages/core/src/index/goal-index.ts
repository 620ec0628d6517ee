import type { GoalSet } from '../model/goal-set.ts';
import type { GoalId, Id } from '../model/ids.ts';
import type { AssignmentColumns } from './assignment-columns.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import type { RateColumns } from './rate-columns.ts';
import type { Relation } from './relation.ts';
import type { Rulers } from './rulers.ts';
import type { SupportEdges } from './support-edges.ts';

/** A goal set as the caller has it: the document, or the index compiled from it. */
export type Goals = GoalSet | GoalIndex;

/**
 * A goal set compiled for reading. Every goal has a number from 0; numbers run in roll-up order, so a goal
 * comes after everything that feeds it. Columns have one entry per goal. Dangling references are -1; loops
 * are marked and their links left out of the roll-up. Treat it as immutable.
 */
export interface GoalIndex {
  /** Version of this layout. Tells an index from a document. */
  readonly indexFormat: 1;
  /** The document without its check-ins, which live in {@link GoalIndex.checkIns}. */
  readonly document: GoalSet;
  /** How many goals. */
  readonly size: number;
  /** Id by number. */
  readonly ids: readonly GoalId[];
  /** Number of a goal; the first one, when an id is used twice. */
  readonly numberOf: (id: GoalId) => number | undefined;
  /** Kind by number: 0 objective, 1 key result, 2 KRA, 3 KPI, 4 initiative. */
  readonly kind: Uint8Array;
  /** Position of the goal in its own array of the document. */
  readonly position: Int32Array;
  /** Numbers of all goals in document order: objectives, key results, KRAs, KPIs, initiatives. */
  readonly documentOrder: Int32Array;
  /** State by number, as a position in `goalStates`. Absent state reads as published. */
  readonly state: Uint8Array;
  /** 0 none, 1 committed, 2 aspirational, 3 learning; a key result without one has its objective's. */
  readonly commitment: Uint8Array;
  /** What an objective says feeds it: 0 nothing said, 1 own, 2 children, 3 both, 4 none; 0 for other goals. */
  readonly driver: Uint8Array;
  /** Own weight in hundredths, rounded; -1 absent, -2 outside 0 to 10,000. */
  readonly weight: Int32Array;
  /**
   * Number of the objective of a key result or the KRA of a KPI; -1 for other goals or when dangling. An id
   * that belongs to a goal of another kind dangles too.
   */
  readonly container: Int32Array;
  /** Position of the cycle in `document.cycles`; a key result has its objective's, a KPI its KRA's; -1 none. */
  readonly cycle: Int32Array;
  /** Position of the unit in `document.units`; a key result has its objective's, a KPI its KRA's; -1 none. */
  readonly unit: Int32Array;
  /** First day, as a day number; from the goal, else its cycle; -1 unknown (so 1969-12-31 reads as unknown). */
  readonly startDay: Int32Array;
  /** First day after the deadline, as a day number; from the goal, else its cycle; -1 unknown. */
  readonly endDay: Int32Array;
  /** Measure kind as a position in `measureKinds`; 255 for goals without a measure. */
  readonly measureKind: Uint8Array;
  /** First number of a change, threshold or range (from, limit, low); NaN if absent, not finite, or another kind. */
  readonly measureFirst: Float64Array;
  /** Second number of them (to, tolerance, high); NaN likewise. */
  readonly measureSecond: Float64Array;
  /** Where the ruler of its measure starts in `rulers`; -1 for goals without one, and where its object has to be read. */
  readonly measureStart: Int32Array;
  /** What measures other than changes say, in numbers. */
  readonly rulers: Rulers;
  /** Bits: 1 in a loop, 2 id used before, 4 container dangling, 8 some support dangling, 16 has guardrails. */
  readonly marks: Uint8Array;
  /**
   * Bits: 1 names something that does not exist, besides its container and the goals it supports (see `marks`);
   * 2 two steps of its measure have the same id.
   */
  readonly faults: Uint8Array;
  /**
   * Lists of the document, besides those of goals, in which an id is used twice or something is named that does not
   * exist; `checkIns` for the latter alone, because a key that comes again is settled.
   */
  readonly faultyLists: ReadonlySet<keyof GoalSet>;
  /**
   * Each strongly connected group of goals that support each other in a circle, numbers ascending, groups by
   * their first goal. The way from a key result to its objective counts as a link of the circle; a goal that
   * supports itself is a group of one.
   */
  readonly loops: readonly (readonly number[])[];
  /** From objective to its key results and from KRA to its KPIs. */
  readonly contained: Relation;
  /** Links up, one row per goal. */
  readonly supports: SupportEdges;
  /** Links down: rows per goal; targets are positions in `supports.goal`, i.e. edges, not goals. */
  readonly supportedBy: Relation;
  /** From goal to the goals it depends on; dangling ones are -1. */
  readonly dependsOn: Relation;
  /** Facts, in columns. */
  readonly checkIns: CheckInColumns;
  /** Position of a reference by id: units, people, roles, cycles, sources, ... */
  readonly referenceOf: (entity: ReferenceKind, id: Id) => number | undefined;
  /** Parent of each unit as a position in `document.units`; -1 top or dangling. */
  readonly unitParent: Int32Array;
  /** 0 company, 1 business unit, 2 department, 3 team (`unitKinds`); by position in `document.units`. */
  readonly unitLevel: Uint8Array;
  /** 1 for a unit that lies above itself, by position in `document.units`. */
  readonly unitOnLoop: Uint8Array;
  /** Where people work, in columns; `assignmentOn` and `managersOn` read them. */
  readonly assignments: AssignmentColumns;
  /** Exchange rates by pair; `rateOn` reads them. */
  readonly rates: RateColumns;
}

/** Kinds of thing that goals refer to by id. */
export type ReferenceKind =
  | 'unit'
  | 'person'
  | 'assignment'
  | 'role'
  | 'cycle'
  | 'rhythm'
  | 'calendar'
  | 'source'
  | 'aiSystem'
  | 'accessList'
  | 'plannedMetric';
