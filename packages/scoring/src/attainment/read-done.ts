import { foldValues } from './fold-values.ts';
import type { Reading } from './outcome.ts';
import type { AnyFact } from './progress-fact.ts';

/** A step or question with its weight. */
interface Part {
  readonly id: string;
  readonly weight?: number;
}

/**
 * Share of the steps that are done, by weight. The latest fact about a step decides; a step nobody mentioned
 * is open, but with no fact about any step there is no data. An absent weight is the mean of the given ones.
 * Weights are whole hundredths, so that sums are exact; one outside 0 to 10,000 counts as absent.
 */
export const readDone = (
  parts: readonly Part[],
  facts: readonly AnyFact[],
  key: 'milestone' | 'question',
  inOrder?: boolean,
): Reading => {
  const done = new Map(facts.map((fact) => [fact[key], fact.done]));
  const weights = parts.map(({ weight = -1 }) => (weight >= 0 && weight <= 10_000 ? Math.round(weight * 100) : undefined));
  const given = weights.filter((weight) => weight !== undefined);
  const mean = given.length === 0 ? 1 : foldValues('mean', given);
  let all = 0;
  let reached = 0;
  let gate = true;
  let known = false;
  parts.forEach(({ id }, at) => {
    const weight = weights[at] ?? mean;
    const isDone = done.get(id) === true;
    gate &&= isDone;
    known ||= done.has(id);
    all += weight;
    if (inOrder === true ? gate : isDone) reached += weight;
  });
  if (parts.length === 0) return ['degenerate-target', { missing: key }];
  if (all === 0) return ['no-weight', { missing: 'weight' }];
  if (!known) return ['no-data', { missing: 'done' }];
  return [reached / all, { weight: all, reached }];
};
