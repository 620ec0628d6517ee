import type { Change } from '../change/change.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Objective } from '../model/objective.ts';
import type { Owner, Ownership, RoleParty, UnitParty } from '../model/owner.ts';
import type { ReviewBook } from '../model/review-book.ts';
import type { Interfaces } from '../../test/shape/interfaces.ts';
import type { InferShape } from './infer-shape.ts';
import type { changeTables } from './tables/change-tables.ts';
import type { goalSetTables } from './tables/goal-set-tables.ts';
import type { reviewBookTables } from './tables/review-book-tables.ts';

/** True only for types that are one to the compiler: a lost `readonly` or `?` makes them differ. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<Claim extends true> = Claim;

type Tables = typeof goalSetTables & typeof reviewBookTables & typeof changeTables;

/** The shapes whose table and interface are not one. */
type Differing = {
  [Name in keyof Tables & keyof Interfaces]: Same<InferShape<Tables, Name>, Interfaces[Name]> extends true
    ? never
    : Name;
}[keyof Tables & keyof Interfaces];

export type EveryShape = [
  Holds<Same<Differing, never>>,
  Holds<Same<keyof Tables, keyof Interfaces>>,
  // The two that matter most once more, not by way of the mapped type.
  Holds<Same<InferShape<Tables, 'goalSet'>, GoalSet>>,
  Holds<Same<InferShape<Tables, 'reviewBook'>, ReviewBook>>,
  Holds<Same<InferShape<Tables, 'change'>, Change>>,
];

interface LooseOwner {
  readonly who: { person: string } | UnitParty | RoleParty;
  readonly as: Ownership;
}

/** The comparison itself sees what assignability does not. */
export type Seen = [
  // @ts-expect-error a lost `readonly`
  Holds<Same<{ weight: number }, { readonly weight: number }>>,
  // @ts-expect-error a lost `?`
  Holds<Same<{ readonly weight: number }, { readonly weight?: number }>>,
  // @ts-expect-error a list that can be written to
  Holds<Same<{ readonly labels: string[] }, { readonly labels: readonly string[] }>>,
  // @ts-expect-error a lost `readonly` deep inside a table
  Holds<Same<InferShape<Tables, 'owner'>, LooseOwner>>,
  // @ts-expect-error one choice too many
  Holds<Same<Objective['commitment'], 'committed' | 'aspirational' | 'learning' | 'other'>>,
  // @ts-expect-error a shape that refers to a name nobody has
  Holds<Same<InferShape<Tables, 'nobody'>, Owner>>,
];
