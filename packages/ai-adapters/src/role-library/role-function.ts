import type { RoleLevel } from '@throughline/core';
import type { KpiTemplate } from './kpi-template.ts';

/** An area of responsibility as the library knows it: what a role answers for, and how one sees it. */
export interface KraTemplate {
  /** Unique within its profile, at most 40 characters: it becomes part of the KRA's id. */
  readonly id: string;
  /** The area: a domain, neither a task nor a metric (S3-01). */
  readonly title: string;
  /** What the area covers (S3-12). */
  readonly description: string;
  /** What is expected to come out of it. */
  readonly expectedOutcomes: readonly string[];
  /** Metrics the area moves beyond its own KPIs, most direct first; ids as in {@link KpiTemplate}. */
  readonly moves: readonly string[];
  /** Two to four KPIs (S3-05), leading and lagging, most telling first. */
  readonly kpis: readonly KpiTemplate[];
}

/**
 * What roles of one function answer for at some levels: those of the function in general, or, with a title, those
 * of one specialism, such as recruiters among people roles.
 */
export interface RoleProfile {
  /** Unique within its function, e.g. `manager` or `recruiter`. */
  readonly id: string;
  /** Name of the specialism. A profile without one is for roles of the function that name none. */
  readonly title?: string;
  /** Other names the specialism goes by, in lower case: words of job titles. Only with `title`. */
  readonly synonyms?: readonly string[];
  /** Levels it fits. */
  readonly levels: readonly RoleLevel[];
  /** Four or five areas (S0-08 with S3-02), most telling first. */
  readonly areas: readonly KraTemplate[];
}

/** A profession or department. */
export interface RoleFunction {
  /** Unique in the library, e.g. `sales`. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** Other names it goes by, in lower case: departments, professions, words of job titles. */
  readonly synonyms: readonly string[];
  /**
   * Phrases that hold a name of the function and mean something else, in lower case: process engineering is not
   * the engineering of software. Absent: none.
   */
  readonly otherwise?: readonly string[];
  /** Profiles, from the first levels to the last. */
  readonly profiles: readonly RoleProfile[];
}
