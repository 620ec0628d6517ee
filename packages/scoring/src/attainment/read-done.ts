import { doneSum } from './done-sum.ts';
import type { DonePart } from './done-sum.ts';
import type { Reading } from './outcome.ts';
import type { AnyFact } from './progress-fact.ts';

/**
 * Share of the steps that are done, by weight. The latest fact about a step decides; a step nobody mentioned
 * is open, but with no fact about any step there is no data.
 */
export const readDone = (
  parts: readonly DonePart[],
  facts: readonly AnyFact[],
  key: 'milestone' | 'question',
  inOrder?: boolean,
): Reading => {
  const done = new Map<string, boolean>();
  for (const { [key]: step, done: is } of facts)
    if (typeof step === 'string' && typeof is === 'boolean') done.set(step, is);
  const [all, reached, known, one] = doneSum(
    parts.length,
    (step) => parts[step]!.weight,
    (step) => done.get(parts[step]!.id),
    inOrder,
  );
  if (parts.length === 0) return ['degenerate-target', { missing: key }];
  if (all === 0) return ['no-weight', { missing: 'weight' }];
  return known
    ? [reached / all, { weight: all / one, reached: reached / one }]
    : ['no-data', { missing: 'done' }];
};
