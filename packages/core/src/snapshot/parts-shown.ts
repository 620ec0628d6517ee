import type { Stored } from '../change/stored.ts';
import { snapshotParts } from './snapshot.ts';

/** Fields of goals besides weight, state and measure from which an index takes columns. */
const others = ['commitment', 'cycle', 'unit', 'start', 'deadline', 'from', 'to', 'supports'] as const;

/** Fields in which goals name what need not exist, besides those and their measure. */
const naming = [
  'owners',
  'signOffs',
  'visibility',
  'carriedFrom',
  'origin',
  'guardrails',
  'plannedMetric',
  'role',
  'person',
  'source',
  'aiSystems',
] as const;

/** Which columns an edit of a goal shows in, as `snapshotParts`; none for its words. */
export const partsShown = (before: Stored, after: Stored): number => {
  let parts = 0;
  if (before['weight'] !== after['weight']) parts |= snapshotParts.weights;
  if (before['state'] !== after['state']) parts |= snapshotParts.states;
  if (before['measure'] !== after['measure']) parts |= snapshotParts.measures;
  for (const field of others) if (before[field] !== after[field]) parts |= snapshotParts.values;
  for (const field of naming) if (before[field] !== after[field]) parts |= snapshotParts.named;
  return parts;
};
