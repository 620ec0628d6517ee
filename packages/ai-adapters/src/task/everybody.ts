import { compileGoals, type Goals } from '@throughline/core';
import type { AskPerson } from './ask.ts';

/**
 * Everybody of a goal set with all that tells who they are: names, addresses, numbers in other systems. Anybody may be
 * named in a title or a note, so everybody is taken out of what leaves.
 */
export const everybody = (goals: Goals): readonly AskPerson[] =>
  (compileGoals(goals).document.people ?? []).map(({ id, name, email, externalIds = [] }) => ({
    id,
    known: [name, ...(email === undefined ? [] : [email]), ...externalIds.map((other) => other.id)],
  }));
