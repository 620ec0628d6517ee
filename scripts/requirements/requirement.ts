import type { Tools } from './tools.ts';

/**
 * What kind of demand it is: `T` testable, `D` a fixture, `A` what drafters and their hosts must keep to, `N` said
 * in passing and not demanded, `conflict` one of two positions.
 */
export type RequirementKind = 'T' | 'D' | 'A' | 'T/A' | 'A/T' | 'N' | 'conflict';

/** A situation and whether the library answers it as the requirement wants. */
export interface RequirementCase {
  /** The situation, in a few words, with the number of the article where it has one. */
  readonly says: string;
  /** True when the answer is the wanted one. What throws does not hold. */
  readonly holds: (tools: Tools) => boolean | Promise<boolean>;
}

/** A demand of a source article, what meets it, and the cases that show it. */
export interface Requirement {
  /** Id in the list of demands, e.g. `S0-21`. */
  readonly id: string;
  /** What kind of demand it is. */
  readonly kind: RequirementKind;
  /** The demand in our own words, one line. */
  readonly says: string;
  /**
   * What meets it, by name: `core.planReviews`, `policies.standard`, `rhythms.twelveWeek`, `profiles.aiOkr`,
   * `vectors.S0-06`, or a rule that does not name the requirement itself, `rule structure/no-loops`. Rules that
   * do are added, with a case each from the companies of the profile.
   */
  readonly by?: readonly string[];
  /** Cases in which all is well, the first of them at the number of the article. */
  readonly passes?: readonly RequirementCase[];
  /** Cases in which something is amiss and is seen. */
  readonly fails?: readonly RequirementCase[];
  /** Stands open: what it waits for, and why nothing else can meet it. */
  readonly open?: { readonly awaits: 'drafting' | 'appraisal'; readonly because: string };
}
