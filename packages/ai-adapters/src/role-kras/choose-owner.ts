import type { GoalIndex, Owner, Party, UnitId } from '@throughline/core';
import type { Notice } from '../draft/draft.ts';
import { draftNotice } from '../draft/draft-notice.ts';
import type { RoleFacts } from './role-facts.ts';
import { roleHolders } from './role-holders.ts';

/** Who answers for the drafted KRAs, and where they are held. */
export interface ChosenOwner {
  /** One accountable owner, or none. */
  readonly owners: readonly Owner[];
  readonly unit?: UnitId;
  readonly notices: readonly Notice[];
}

/** The named owner, else the only person who holds the role, else the role; a described role has none (S0-21). */
export const chooseOwner = (
  index: GoalIndex,
  { id, name }: RoleFacts,
  named: Party | undefined,
  asOf: string,
  day: number,
): ChosenOwner => {
  const holders = id === undefined ? undefined : roleHolders(index.document, id, day);
  const place = holders?.unit === undefined ? {} : { unit: holders.unit };
  if (named !== undefined)
    return { owners: [{ who: partyOf(named).who, as: 'accountable' }], ...place, notices: [] };
  if (id === undefined || holders === undefined) {
    return { owners: [], notices: [draftNotice('draft/owner-needed', {})] };
  }
  const [person, second] = holders.people;
  if (person !== undefined && second === undefined) {
    return { owners: [{ who: { person }, as: 'accountable' }], ...place, notices: [] };
  }
  const notice = draftNotice('draft/owner-is-role', { role: name, holders: holders.people.length, asOf });
  return { owners: [{ who: { role: id }, as: 'accountable' }], ...place, notices: [notice] };
};

/** A party, rebuilt from its one known key, with the kind of thing it names. */
export const partyOf = (
  party: Party,
): { readonly who: Party; readonly entity: 'person' | 'unit' | 'role'; readonly id: string } => {
  if ('person' in party) return { who: { person: party.person }, entity: 'person', id: party.person };
  if ('unit' in party) return { who: { unit: party.unit }, entity: 'unit', id: party.unit };
  return { who: { role: party.role }, entity: 'role', id: party.role };
};
