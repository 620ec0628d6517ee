/**
 * Id of anything in a goal set: 1 to 200 code points, no control characters, well-formed UTF-16 (no half of a
 * surrogate pair), never `__proto__`, `constructor` or `prototype`; case counts. Ids of other systems fit as they are.
 */
export type Id = string;

/** Id of a goal. Objectives, key results, KRAs, KPIs and initiatives share one id space. */
export type GoalId = Id;

/** Id of an entry of `people`. */
export type PersonId = Id;

/** Id of an entry of `units`. */
export type UnitId = Id;

/** Id of an entry of `roles`. */
export type RoleId = Id;

/** Id of an entry of `cycles`. */
export type CycleId = Id;
