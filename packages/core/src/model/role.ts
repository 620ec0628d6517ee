import type { Entity } from './entity.ts';

/** How senior a role is. */
export type RoleLevel = 'junior' | 'mid' | 'senior' | 'manager' | 'director' | 'executive';

/** Something a role has to be good at. */
export interface Competency extends Entity {
  /** Its name. */
  readonly name: string;
  /** What good looks like. */
  readonly description?: string;
}

/** A role that people hold and KRAs belong to. */
export interface Role extends Entity {
  /** Its title. */
  readonly title: string;
  /** Department or profession, e.g. `sales`. */
  readonly function?: string;
  /** How senior it is. */
  readonly level?: RoleLevel;
  /** Region or market. */
  readonly region?: string;
  /** Kind of customer it serves. */
  readonly customerType?: string;
  /** Business model it works in. */
  readonly businessModel?: string;
  /** Teams or systems it depends on, in words. */
  readonly dependencies?: readonly string[];
  /** What it has to be good at. */
  readonly competencies?: readonly Competency[];
}
