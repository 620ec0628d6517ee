import type { GoalIndex, Party } from '@throughline/core';

/** Does the index know the person, unit or role? */
export const partyExists = ({ referenceOf }: GoalIndex, who: Party): boolean => {
  if ('person' in who) return referenceOf('person', who.person) !== undefined;
  return ('unit' in who ? referenceOf('unit', who.unit) : referenceOf('role', who.role)) !== undefined;
};
