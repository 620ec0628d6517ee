import { editsOf } from '../log/edits-of.ts';
import type { Change } from './change.ts';
import type { ReadPlace } from './read-place.ts';
import { isGoalKind } from './stored-places.ts';

/**
 * Fields that a change gives a value, whatever they hold. One that holds it already is not written; still it makes a
 * difference where somebody else gives it another.
 */
export const fieldsSaid = (change: Change): readonly ReadPlace[] => editsOf(change).flatMap(saidBy);

const saidBy = (change: Change): readonly ReadPlace[] => {
  const said = (entity: ReadPlace['entity'], id: string, fields: readonly string[]): readonly ReadPlace[] =>
    fields.map((field) => ({ entity, id, field }));
  switch (change.kind) {
    case 'revise':
      return said('goal', change.goal, [...Object.keys(change.set ?? {}), ...(change.unset ?? [])]);
    case 'reparent':
      // What it belongs to is looked up by every edit.
      return said('goal', change.goal, change.supports === undefined ? [] : ['supports']);
    case 'shiftTarget':
      return said('goal', change.goal, ['measure']);
    case 'redistributeKras':
      return change.moves.flatMap(({ kra, ...places }) => said('goal', kra, Object.keys(places)));
    case 'restore': {
      const entity = isGoalKind(change.entity) ? 'goal' : change.entity;
      return said(entity, change.id, [...Object.keys(change.set ?? {}), ...(change.unset ?? [])]);
    }
    default:
      return [];
  }
};
