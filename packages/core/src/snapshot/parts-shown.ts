import type { Stored } from '../change/stored.ts';
import { snapshotParts } from './snapshot.ts';

/** Fields of goals besides weight, state and measure from which an index takes columns. */
const others = ['commitment', 'cycle', 'unit', 'start', 'deadline', 'from', 'to', 'supports'] as const;

/** Which columns an edit of a goal shows in, as `snapshotParts`; none for its words and owners. */
export const partsShown = (before: Stored, after: Stored): number => {
  let parts = 0;
  if (before['weight'] !== after['weight']) parts |= snapshotParts.weights;
  if (before['state'] !== after['state']) parts |= snapshotParts.states;
  if (before['measure'] !== after['measure']) parts |= snapshotParts.measures;
  for (const field of others) if (before[field] !== after[field]) parts |= snapshotParts.values;
  return parts;
};
