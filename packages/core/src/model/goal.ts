import type { Entity } from './entity.ts';
import type { GoalId, Id, PersonId } from './ids.ts';
import type { Instant } from '../time/instant.ts';
import type { Owner } from './owner.ts';
import type { Support } from './support.ts';

/**
 * Where a goal stands in its life. `draft`, `feasible` and `signed-off` come before publishing and do not
 * count; `postponed`, `cancelled` and `archived` are set aside and do not count. Absent means `published`.
 */
export type GoalState =
  | 'draft'
  | 'feasible'
  | 'signed-off'
  | 'published'
  | 'closed'
  | 'postponed'
  | 'cancelled'
  | 'archived';

/**
 * How a result is judged. `committed`: all of it on time, or missed. `aspirational`: a stretch where 0.6 to
 * 0.7 is the expected end. `learning`: knowledge gained, never a gate.
 */
export type Commitment = 'committed' | 'aspirational' | 'learning';

/** Who may see a goal. */
export interface Visibility {
  /** `everyone`, the goal's `unit` and below, the manager `chain` of its owners, its `owners`, or a named `list`. */
  readonly to: 'everyone' | 'unit' | 'chain' | 'owners' | 'list';
  /** Id of an access list, for `list`. */
  readonly list?: Id;
}

/** Agreement to a goal before it is published. A later edit voids it. */
export interface SignOff {
  /** Who agreed. */
  readonly by: PersonId;
  /** In which part. */
  readonly as: 'owner' | 'manager';
  /** When it was recorded. */
  readonly at: Instant;
  /** Revision of the goal that was agreed to. */
  readonly revision: number;
}

/** Where the text of a goal came from, when a drafter wrote it first. */
export interface DraftOrigin {
  /** Id of the draft. */
  readonly draft: Id;
  /** Id of the drafter, e.g. `rules` or the name of a model port. */
  readonly drafter: string;
  /** True when a language model wrote it. */
  readonly aiGenerated: boolean;
  /** The human who took it over. Absent: nobody has reviewed it yet. */
  readonly reviewedBy?: PersonId;
  /** When that was recorded. */
  readonly reviewedAt?: Instant;
}

/** What objectives, key results, KRAs, KPIs and initiatives have in common. */
export interface Goal extends Entity {
  /** One line a colleague understands. */
  readonly title: string;
  /** More words, if needed. */
  readonly description?: string;
  /** Who answers for it, who contributes, who reviews. */
  readonly owners?: readonly Owner[];
  /** Absent: `published`. */
  readonly state?: GoalState;
  /** True: what a published goal aims at stays as it is until it is reopened. Means nothing in other states. */
  readonly frozen?: boolean;
  /** Links up to the goals it helps. */
  readonly supports?: readonly Support[];
  /** Goals that have to come first or hold, without counting toward the score. */
  readonly dependsOn?: readonly GoalId[];
  /** The goal of an earlier cycle that this one goes on with. The earlier one stays as it was. */
  readonly carriedFrom?: GoalId;
  /** Absent: what the host's access policy says. */
  readonly visibility?: Visibility;
  /** Agreements to the current text. */
  readonly signOffs?: readonly SignOff[];
  /** Set when a drafter wrote it first. */
  readonly origin?: DraftOrigin;
  /** Free labels, e.g. `moonshot`. */
  readonly labels?: readonly string[];
  /** Counts up with every change. Absent: 0. */
  readonly revision?: number;
}
