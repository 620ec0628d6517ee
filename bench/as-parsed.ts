import type { GoalSet } from '@throughline/core';

/**
 * The same document with objects and strings as `JSON.parse` makes them. Objects that a generator builds step by
 * step have other layouts and ropes for strings, and reading those for the first time costs several times more.
 * In slices, because a million objectives as one text is longer than a string may be.
 */
export const asParsed = (goals: GoalSet): GoalSet => {
  const parsed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(goals)) {
    if (!Array.isArray(value)) {
      parsed[name] = JSON.parse(JSON.stringify(value)) as unknown;
      continue;
    }
    const list: unknown[] = [];
    for (let from = 0; from < value.length; from += 20_000) {
      const slice = JSON.parse(JSON.stringify(value.slice(from, from + 20_000))) as unknown[];
      for (const each of slice) list.push(each);
    }
    parsed[name] = list;
  }
  return parsed as unknown as GoalSet;
};
