import type { PersonId, RoleId, UnitId } from './ids.ts';

/** Someone named by person, unit or role: exactly one of the three. */
export type Party = PersonParty | UnitParty | RoleParty;

/** A person. */
export interface PersonParty {
  /** Id of the person. */
  readonly person: PersonId;
}

/** An organisational unit as a whole. */
export interface UnitParty {
  /** Id of the unit. */
  readonly unit: UnitId;
}

/** Whoever holds a role. */
export interface RoleParty {
  /** Id of the role. */
  readonly role: RoleId;
}

/** How somebody stands to a goal: answers for it, works on it, or looks it over. */
export type Ownership = 'accountable' | 'contributor' | 'reviewer';

/** One owner of a goal. The order of owners is kept; exactly one should be accountable, which a rule checks. */
export interface Owner {
  /** Person, unit or role. */
  readonly who: Party;
  /** Accountable, contributor or reviewer. */
  readonly as: Ownership;
}
