import type { GoalState } from '../model/goal.ts';
import type { LifeCycleStep } from './change.ts';

/**
 * Which step leads from which state to which. `sign-off` stays at `feasible` until owner and manager have both
 * agreed. Closed goals can only be reopened, because their numbers are final; what was set aside starts again
 * as a draft.
 */
export const lifeCycle: Readonly<Record<GoalState, Readonly<Partial<Record<LifeCycleStep, GoalState>>>>> = {
  draft: { feasible: 'feasible', postpone: 'postponed', cancel: 'cancelled', archive: 'archived' },
  feasible: { 'sign-off': 'signed-off', postpone: 'postponed', cancel: 'cancelled', archive: 'archived' },
  'signed-off': { publish: 'published', postpone: 'postponed', cancel: 'cancelled', archive: 'archived' },
  published: { close: 'closed', postpone: 'postponed', cancel: 'cancelled', archive: 'archived' },
  closed: { reopen: 'published' },
  postponed: { reopen: 'draft', cancel: 'cancelled', archive: 'archived' },
  cancelled: { reopen: 'draft', archive: 'archived' },
  archived: { reopen: 'draft' },
};
