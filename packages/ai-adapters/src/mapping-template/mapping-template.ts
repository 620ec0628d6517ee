import type { CivilDate, GoalId, Goals, PersonId, RoleId } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { Fact } from '../task/fact.ts';

/** What is read to fill the mapping of a role or a person. */
export interface MappingTemplateInput {
  /** The goal set. */
  readonly goals: Goals;
  /** The role. */
  readonly role?: RoleId;
  /** The person: the KRAs set for them and those of the roles they hold on the day. */
  readonly person?: PersonId;
  /** Day the mapping is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /** Most KRAs. Absent: {@link goalTaskDefaults}. */
  readonly most?: number;
  /** Language of headings and numbers. Absent: `en`. */
  readonly language?: Locale;
}

/** The nine fields of a mapping (S0-16). */
export type MappingField =
  | 'objective'
  | 'keyResult'
  | 'role'
  | 'kra'
  | 'kpi'
  | 'source'
  | 'rhythm'
  | 'dependencies'
  | 'risks';

/** A cell: nothing but facts, apart by `; `. */
export interface MappingCell {
  /** The text; empty when the goal set says nothing. */
  readonly text: string;
  /** Ids of its facts, in order. */
  readonly facts: readonly string[];
}

/** A KPI of a KRA, from the company's objective down to risks and guardrails. */
export interface MappingRow {
  /** The KRA. */
  readonly kra: GoalId;
  /** The KPI; absent for a KRA without one. */
  readonly kpi?: GoalId;
  /** The nine cells. */
  readonly cells: Readonly<Record<MappingField, MappingCell>>;
  /** Fields that have nothing. */
  readonly missing: readonly MappingField[];
}

/** The mapping of a role or a person as a table. It changes no goal. */
export interface MappingTemplate {
  /** The columns with their headings. */
  readonly columns: readonly { readonly field: MappingField; readonly heading: string }[];
  /** A row for each KPI, in the order of the KRAs. */
  readonly rows: readonly MappingRow[];
  /** Every fact of the cells. */
  readonly facts: readonly Fact[];
  /** The table as CSV (RFC 4180); text that a spreadsheet would take for a formula is escaped. */
  readonly csv: string;
}
