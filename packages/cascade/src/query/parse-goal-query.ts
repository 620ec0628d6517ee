import { fail, ok } from '@throughline/core';
import type { Failure, Finding, Result } from '@throughline/core';
import { checkQuery } from './check-query.ts';
import type { GoalQuery } from './goal-query.ts';
import { queryFinding } from './query-finding.ts';

/** Levels of a query: itself, a list, an entry of it, the words of that entry. */
const deepest = 4;

/** Most keys of an object that are copied. Every object of a query has fewer; the rest need not be told one by one. */
const mostKeys = 40;

/** Most entries of a list that are copied: one more than the longest list may have, so that it is told. */
const mostEntries = 1001;

/** Most findings of one query. Our choice: nobody reads more, and a model gets as many as help it. */
const mostProblems = 100;

/**
 * Reads a query that comes from outside, such as a form or a language model: a fresh copy, in which nothing runs and
 * nothing changes later, or all that is wrong with it. It never throws, whatever the value does when it is looked at.
 * Units and goals that a query names are looked up by `queryGoals`.
 *
 * @example
 * ```ts
 * import { parseGoalQuery } from '@throughline/cascade';
 *
 * parseGoalQuery({ of: 'goal', limit: 5 }); // => { ok: true, value: { of: 'goal', limit: 5 } }
 * const wrong = parseGoalQuery({ of: 'goals' });
 * wrong.ok ? [] : wrong.problems.map(({ help }) => help); // => ['did you mean `goal`?']
 * ```
 */
export const parseGoalQuery = (input: unknown): Result<GoalQuery, Finding> => {
  let copy: unknown;
  try {
    copy = copied(input, 0);
  } catch {
    // A proxy or a getter that throws is no data.
    return fail([queryFinding('query/bad-shape#object', [])]);
  }
  return failureOf(checkQuery(copy)) ?? ok(copy as GoalQuery);
};

/** Findings as an answer, at most a hundred of them; undefined where there are none. */
export const failureOf = (problems: readonly Finding[]): Failure<Finding> | undefined => {
  const [first, ...rest] = problems.slice(0, mostProblems);
  return first === undefined ? undefined : fail([first, ...rest], problems.length - rest.length - 1);
};

// As deep as a query goes and no deeper, so that no value can make it run away.
const copied = (value: unknown, depth: number): unknown => {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  if (depth > deepest) return undefined;
  if (Array.isArray(value))
    return Array.from({ length: Math.min(value.length, mostEntries) }, (_, at) =>
      copied((value as readonly unknown[])[at], depth + 1),
    );
  const entries = Object.keys(value)
    .slice(0, mostKeys)
    .map((key) => [key, copied((value as Readonly<Record<string, unknown>>)[key], depth + 1)] as const);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
};
