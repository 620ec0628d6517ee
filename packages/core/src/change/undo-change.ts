import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { revisionIn } from '../index/revision-in.ts';
import type { Result } from '../result.ts';
import { type AppliedChanges, applyChanges, type FormOf } from './apply-changes.ts';
import type { Change } from './change.ts';
import { type ChangeContext, checkContext } from './change-context.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import { revisionOf } from './draft.ts';
import { plainCopy } from './plain-copy.ts';
import { failureOf } from './run-changes.ts';
import { shapeProblems } from './shape-problems.ts';

/**
 * Takes an entry of the change log back by applying its inverse, which is logged as well. Right after the
 * entry, the outcome is equal to the goals before it, apart from the revisions, also where those named things
 * that are not there. Later, only the fields that the entry changed go back to what they were; something that
 * others refer to by now does not go away (`change/still-in-use`). An erased person does not come back
 * (`change/cannot-undo`). Without a reason of its own the undo gets `undo of revision N`.
 *
 * @example
 * ```ts
 * import { applyChange, undoChange } from '@throughline/core/change';
 *
 * const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const context = { actor: { kind: 'service', id: 'import' }, at: '2026-04-01T09:00:00Z' } as const;
 * const add = { kind: 'upsertReference', reference: { entity: 'role', value: { id: 'hr', title: 'HR manager' } } } as const;
 * const done = applyChange(base, add, context);
 * const undone = done.ok && undoChange(done.value.goals, done.value.entries[0]!, context);
 * undone && undone.ok && undone.value.goals; // => { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, revision: 2 }
 * ```
 */
export const undoChange = <G extends Goals>(
  goals: G,
  entry: ChangeEntry,
  context: ChangeContext<FormOf<G>>,
): Result<AppliedChanges<FormOf<G>>, Finding> => {
  const checked = checkContext(context);
  // Read once: what is checked is what is used.
  const copy = plainCopy(entry) as ChangeEntry | undefined;
  const [first, ...rest] = shapeProblems('changeEntry', copy ?? entry, ['entry']);
  if (first !== undefined)
    return failureOf([changeProblem('change/bad-shape', ['entry'], {}), first, ...rest]);
  if (copy === undefined) return failureOf([changeProblem('change/bad-shape', ['entry'], {})]);
  const { change, revision, inverse } = copy;
  if (change.kind === 'erasePerson')
    return failureOf([changeProblem('change/cannot-undo', ['entry'], { revision })]);
  const by = { ...checked, reason: checked.reason ?? `undo of revision ${revision}` };
  const undone = applyChanges(goals, inverse, by);
  const isNext = revisionOf(revisionIn(goals)) === revision;
  if (undone.ok || !isNext || !undone.problems.some(({ ruleId }) => isAboutNames(ruleId))) return undone;
  // Nothing came in between, so what leads nowhere or round in circles did so before the entry.
  const again = applyChanges(goals, inverse.map(asItWas), by);
  return again.ok ? again : undone;
};

const isAboutNames = (ruleId: string): boolean =>
  ruleId === 'change/still-in-use' ||
  ruleId === 'change/unknown-reference' ||
  ruleId === 'change/would-close-a-loop';

const asItWas = (change: Change): Change =>
  change.kind === 'restore' ? { ...change, asItWas: true } : change;
