import type { Entity } from './entity.ts';
import type { PersonId, UnitId } from './ids.ts';

/** Level of a unit, from the top down. */
export type UnitKind = 'company' | 'business-unit' | 'department' | 'team';

/** A unit of the organisation. Units form a tree, which a rule checks. */
export interface Unit extends Entity {
  /** Its name. */
  readonly name: string;
  /** Its level. */
  readonly kind: UnitKind;
  /** The unit above. Absent: top. */
  readonly parent?: UnitId;
  /** Who leads it. */
  readonly lead?: PersonId;
  /** Its HR partner. */
  readonly hrPartner?: PersonId;
}
