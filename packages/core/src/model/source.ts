import type { Entity } from './entity.ts';
import type { Every } from './every.ts';

/** Where values come from. */
export type SourceKind =
  | 'crm'
  | 'ats'
  | 'helpdesk'
  | 'hrms'
  | 'finance'
  | 'analytics'
  | 'warehouse'
  | 'manual'
  | 'other';

/** A system, or a person's hand, that values come from. */
export interface Source extends Entity {
  /** Name to show. */
  readonly name?: string;
  /** What it is. */
  readonly kind: SourceKind;
  /** True for a system of record, which nobody types over. Absent: false. */
  readonly ofRecord?: boolean;
  /** How often it has new values. */
  readonly refresh?: Every;
}
