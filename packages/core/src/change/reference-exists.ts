import type { Organization } from '../model/organization.ts';
import type { Reference } from '../shape/shape.ts';
import type { StoredKind } from './change.ts';
import type { DraftLookups } from './draft.ts';

/** References that are ids of stored things of one kind. The others are checked elsewhere or may be anything. */
const storedAs: Readonly<Partial<Record<Reference, StoredKind>>> = {
  objective: 'objective',
  kra: 'kra',
  unit: 'unit',
  person: 'person',
  assignment: 'assignment',
  role: 'role',
  cycle: 'cycle',
  calendar: 'calendar',
  source: 'source',
  aiSystem: 'aiSystem',
  accessList: 'accessList',
  checkIn: 'checkIn',
};

/**
 * Does what a reference points at exist? Rhythms may be presets, and drafts live elsewhere; milestones,
 * questions and levels are looked up in the measure by the check-in itself.
 */
export const referenceExists = (draft: DraftLookups, to: Reference, id: string): boolean => {
  if (to === 'goal') return draft.findGoal(id) !== undefined;
  if (to === 'plannedMetric') {
    const organization = draft.list('organization')[0] as unknown as Organization;
    return organization.strategy?.plannedMetrics?.some((metric) => metric.id === id) === true;
  }
  const kind = storedAs[to];
  return kind === undefined || draft.find(kind, id) !== undefined;
};
