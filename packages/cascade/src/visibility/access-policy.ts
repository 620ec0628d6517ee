import type { Id, Visibility } from '@throughline/core';

/**
 * How somebody can stand to a goal on a day.
 *
 * - `anyone`: every person who is there on the day.
 * - `accountable`, `contributor`, `reviewer`: an owner in that part, in person, by a role held on the day, or as a
 *   member of an owning unit or of a unit below it. The person or role of a KRA is accountable for it.
 * - `manager`: above somebody who is accountable or contributes, in the line of managers of the day.
 * - `unit-member`: works in the unit of the goal or in a unit below it.
 * - `unit-lead`: leads the unit of the goal or a unit above it.
 * - `hr-partner`: HR partner of the unit of the goal; where it has none, of the nearest unit above that has one.
 * - `named`: on the access list that the visibility of the goal names.
 * - `list-member`: on one of the access lists that the rule names.
 *
 * @example
 * ```ts
 * import { accessRelations } from '@throughline/cascade';
 *
 * accessRelations.includes('hr-partner'); // => true
 * ```
 */
export const accessRelations = /* @__PURE__ */ Object.freeze([
  'anyone',
  'accountable',
  'contributor',
  'reviewer',
  'manager',
  'unit-member',
  'unit-lead',
  'hr-partner',
  'named',
  'list-member',
] as const);

/** How somebody can stand to a goal. */
export type AccessRelation = (typeof accessRelations)[number];

/** What may be done with a goal. Who may change it may see it. */
export type AccessRight = 'see' | 'change';

/** A grant or a denial. All that it names has to fit; what it leaves out fits always. */
export interface AccessRule {
  /** Its name in explanations; once in a policy. */
  readonly id: Id;
  /** How the person stands to the goal. */
  readonly who: AccessRelation;
  /**
   * Of a grant: what it allows; absent: `see`. Of a denial: what it takes away, where `see` takes everything;
   * absent: `see`.
   */
  readonly may?: AccessRight;
  /** Only goals of these visibilities. */
  readonly visibility?: readonly Visibility['to'][];
  /**
   * Only goals that are published or closed, or only others: drafts, feasible and signed-off ones, and what was set
   * aside, because nobody can tell whether that was ever published.
   */
  readonly goals?: 'unpublished' | 'published';
  /** For `manager` and `unit-lead`: how many levels up at most, 1 is the nearest. Absent: any depth. */
  readonly levels?: number;
  /** For `list-member`: ids of access lists. */
  readonly lists?: readonly Id[];
}

/**
 * Who may see and change goals, as plain JSON. The first denial that fits decides; without one the first grant that
 * fits; without either the answer is no. Somebody whose assignments do not hold on the day, who is not active or
 * was erased, has no access at all, whatever the policy says.
 */
export interface AccessPolicy {
  /** Its name. */
  readonly id: Id;
  /** What counts for a goal that says nothing itself. A key result or KPI has the visibility of what it belongs to. */
  readonly absentVisibility: Exclude<Visibility['to'], 'list'>;
  /** Who may, first one first. At most 100. */
  readonly grants: readonly AccessRule[];
  /** Who may not; these come before grants. At most 100. */
  readonly denials?: readonly AccessRule[];
  /** People an aggregate over hidden goals has to speak of, 2 to 1,000. Absent: 5. Source: docs/sources.md#visibility. */
  readonly minimumGroup?: number;
}
