import type { Measure } from '../../measure/measure.ts';
import type { ReadingUnit } from '../language/reading-unit.ts';
import type { Relation } from '../language/sense.ts';

/** A limit beside the target, or a second target. */
export interface ReadingCondition {
  /** Span of the text that names what is limited; null: not named. */
  readonly metric: string | null;
  /** Relation the value must satisfy. */
  readonly comparator: Relation | null;
  /** True when the text says the relation. */
  readonly comparatorExplicit: boolean;
  /** The limit; null: not a number. */
  readonly value: number | null;
  /** Its unit; null: unknown. */
  readonly unit: ReadingUnit | null;
}

/**
 * What a reader should know about a reading. `cut`: the text was longer than is read. `empty`: nothing to read.
 * `not-text`: the value was no text. `population`: `all` or `every` was read as 100 percent. `none`: `no` was read
 * as 0. `several`: the text has more numbers than one target explains. `long-number`: a number of more than 24 digits
 * or too large to calculate with was not read.
 */
export type ReadingNote = 'cut' | 'empty' | 'not-text' | 'population' | 'none' | 'several' | 'long-number';

/** What a key result says, read from its words. One text has one primary target. */
export interface KeyResultReading {
  /** Span of the text that names what is measured; null for a deliverable. */
  readonly metric: string | null;
  /** Where the value should go. Null when nothing is aimed at. */
  readonly direction: 'increase' | 'decrease' | 'maintain' | 'achieve' | null;
  /** Relation the final value must satisfy. Null without a target, and for a change whose size is not limited. */
  readonly comparator: Relation | null;
  /** True when the text says the relation; false when it follows from direction and metric. */
  readonly comparatorExplicit: boolean;
  /** Where the value stands, in the unit of the target. */
  readonly baseline: number | null;
  /** Where it should be, or by how much it should change. Lower end of a range. */
  readonly target: number | null;
  /** Upper end of a range. */
  readonly targetHigh: number | null;
  /** Null: the target is a level. Else what it is relative to the baseline. */
  readonly relative: null | 'percent' | 'delta' | 'multiple';
  /** Unit of the target. */
  readonly unit: ReadingUnit | null;
  /** What a rate is counted by, e.g. `month`. */
  readonly per: string | null;
  /** Span of the text that names the day it is due. */
  readonly deadline: string | null;
  /** Limits on how the target may be met. */
  readonly guardrails: readonly ReadingCondition[];
  /** Further targets. */
  readonly secondary: readonly ReadingCondition[];
  /** A changed state, a thing made, or effort spent. */
  readonly class: 'outcome' | 'output' | 'activity';
  /** Can an outsider say from the text alone whether it was met? */
  readonly measurable: boolean;
  /** What a reader should know, in a stable order. */
  readonly notes: readonly ReadingNote[];
  /** The measure it asks for, when its numbers say one. */
  readonly measure?: Measure;
}

/** Why an objective is not well formed. */
export type ObjectiveFault =
  | 'metric_in_objective'
  | 'task_or_output'
  | 'vague_or_label'
  | 'multiple_objectives';

/** What an objective looks like, read from its words. */
export interface ObjectiveReading {
  /** True: a wanted state or direction, without a number, specific enough to tell the domain. */
  readonly wellFormed: boolean;
  /** Why not, in a stable order; empty when it is well formed. */
  readonly reasons: readonly ObjectiveFault[];
  /** What a reader should know. */
  readonly notes: readonly ReadingNote[];
}
