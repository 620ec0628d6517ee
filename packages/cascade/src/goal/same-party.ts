import type { Party } from '@throughline/core';

/** Do both name the same person, unit or role? */
export const sameParty = (a: Party, b: Party): boolean => {
  if ('person' in a) return 'person' in b && a.person === b.person;
  if ('unit' in a) return 'unit' in b && a.unit === b.unit;
  return 'role' in b && a.role === b.role;
};

/** The id of a party, in the words of its own table. */
export const partyId = (party: Party): string => {
  if ('person' in party) return party.person;
  return 'unit' in party ? party.unit : party.role;
};

/** A text that is the same for the same party only: a person and a unit may share an id. */
export const partyKey = (party: Party): string => `${Object.keys(party).join()} ${partyId(party)}`;
