import type { GoalSet } from '@throughline/core';

/** Each array of the document in another order. */
export const shuffleArrays = (goals: GoalSet, seed: number): GoalSet => {
  let state = seed >>> 0;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  const shuffled = Object.entries(goals).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value)
      ? value
          .map((entry: unknown) => ({ entry, key: next() }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
      : value,
  ]);
  return Object.fromEntries(shuffled) as GoalSet;
};

/** The document with one value, wherever it stands, replaced by another. */
export const replaceSomewhere = (goals: GoalSet, value: unknown, at: number): unknown => {
  let left = at % 200;
  const copy = (part: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, field]: [string, unknown]) => [name, copy(field)]),
    );
  };
  return copy(goals);
};
