import type { GoalId, Party, RoleId } from '@throughline/core';

/** Why two KRAs are taken for the same area, the surest first. */
export type MatchBasis = 'id' | 'externalId' | 'metrics' | 'title';

/** An area that is in both structures. */
export interface KraMatch {
  /** The KRA in the first structure. */
  readonly a: GoalId;
  /** The KRA in the second structure. Several of the first may have gone into one. */
  readonly b: GoalId;
  /** Why they are the same. */
  readonly by: MatchBasis;
  /** What they have in common: an id, an id of another system, metrics, or words of the title. */
  readonly on: string;
  /** Who has it in the first structure; null when nobody is named. */
  readonly from: Party | null;
  /** Who has it in the second structure; null when nobody is named. */
  readonly to: Party | null;
}

/** KRAs of the second structure that say the same. */
export interface RedundantKras {
  /** The KRAs, in document order, two at least. */
  readonly kras: readonly { readonly kra: GoalId; readonly holder: Party | null }[];
  /** Why they are the same. */
  readonly by: Exclude<MatchBasis, 'id'>;
  /** What they have in common. */
  readonly on: string;
}

/** A KRA that needs somebody to answer for it. */
export interface RedistributedKra {
  /** The KRA. */
  readonly kra: GoalId;
  /** In which structure it stands. */
  readonly in: 'a' | 'b';
  /** Who has had it; null when nobody is named. */
  readonly from: Party | null;
  /** Who of the second structure should take it; null when there is nobody to name. */
  readonly to: Party | null;
  /**
   * Why: `compared-role` was asked for; `took-most` took over most KRAs of the same role; or role, person or unit
   * are still there. Null when there is nobody to name.
   */
  readonly because: 'compared-role' | 'took-most' | 'same-role' | 'same-person' | 'same-unit' | null;
}

/** An area that a role shares with the role one level up: who is good at it has a head start there. */
export interface CriticalKra {
  /** The KRA of the role. */
  readonly kra: GoalId;
  /** The role. */
  readonly role: RoleId;
  /** The role of the next level. */
  readonly nextRole: RoleId;
  /** Its KRA. */
  readonly nextKra: GoalId;
  /** Why they are the same. */
  readonly by: MatchBasis;
  /** What they have in common. */
  readonly on: string;
}

/** KRAs of two organisations, or of two roles, side by side. */
export interface StructureComparison {
  /** KRAs of the first that the second has, by the first's document order. */
  readonly kept: readonly KraMatch[];
  /** KRAs of the first that the second lacks: areas nobody answers for any more. */
  readonly missing: readonly GoalId[];
  /** KRAs of the second that the first does not have. */
  readonly added: readonly GoalId[];
  /**
   * KRAs of the second that say the same and are held apart. Copies for people of one role are not, nor is an area
   * that goes on from level to level of one function.
   */
  readonly redundant: readonly RedundantKras[];
  /** Missing KRAs, and kept ones whose holder is not there, with who could take them. */
  readonly redistribute: readonly RedistributedKra[];
  /**
   * KRAs that matter for advancement. Of two roles: what both share, where the second is of a higher level. Of two
   * organisations: what roles of the second share with the next level of their function.
   */
  readonly critical: readonly CriticalKra[];
}
