import type { RoleFunction } from './role-function.ts';

/**
 * What roles usually answer for, by function and level: areas of responsibility, KPI templates, usual sources
 * and guardrails. It holds no target and no number of any organisation. A host can bring its own, or put its
 * functions before or behind those of {@link roleLibrary}; the first function that fits is taken.
 */
export interface RoleLibrary {
  /** Version of this shape. */
  readonly libraryVersion: 1;
  /** Name that becomes part of the drafter's id, e.g. `starter`. */
  readonly id: string;
  /** The functions. */
  readonly functions: readonly RoleFunction[];
}
