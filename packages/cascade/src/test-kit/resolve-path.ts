import type { GoalSet } from '@throughline/core';

/**
 * Does a path lead to something in the document? Lists are entered by id, key, linked goal, or the text itself.
 * The last step may name a field that is missing: that may be what the finding is about.
 */
export const resolvePath = (goals: GoalSet, path: readonly (string | number)[]): boolean => {
  let at: unknown = goals;
  for (const [position, step] of path.entries()) {
    if (typeof at !== 'object' || at === null) return false;
    if (Array.isArray(at)) {
      const entries: readonly unknown[] = at;
      at = entries.find((entry) => isNamed(entry, step));
      if (at === undefined) return false;
      continue;
    }
    const next = Object.entries(at).find(([key]) => key === step)?.[1] as unknown;
    if (next === undefined) return position === path.length - 1 && position > 0;
    at = next;
  }
  return true;
};

const isNamed = (entry: unknown, name: string | number): boolean => {
  if (typeof entry !== 'object' || entry === null) return entry === name;
  const { id, key, goal } = entry as {
    readonly id?: unknown;
    readonly key?: unknown;
    readonly goal?: unknown;
  };
  return (id ?? key ?? goal) === name;
};
