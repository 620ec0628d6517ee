import { parseGoalQuery } from '@throughline/cascade';
import { dayNumberOf, fail, nearestWord, ok } from '@throughline/core';
import type { Finding, Result } from '@throughline/core';
import { findingFrom } from '../draft/draft-finding.ts';
import { questionMessages } from './question-messages.ts';
import { bookStates } from './query.ts';
import type { Query } from './query.ts';

/** Fields of action items that are days. */
const itemDays = ['dueSince', 'dueBefore', 'doneSince', 'doneBefore'];

/** Words of a number of action items. */
const itemWords = { aggregate: ['count', 'share'], groupBy: ['owner'] } as const;

/** Longest id that is read; ids have at most 200 code points, which are at most 400 units. */
const longestId = 400;

/**
 * Reads a query that comes from outside, such as the reply of a language model: a fresh copy in which nothing runs, or
 * all that is wrong with it. It never throws. What passes can be run with `runQuery`, as the person who asks.
 *
 * @example
 * ```ts
 * import { checkQuery } from '@throughline/ai-adapters/queries';
 *
 * checkQuery({ of: 'review', state: 'overdue' }); // => { ok: true, value: { of: 'review', state: 'overdue' } }
 * const wrong = checkQuery({ of: 'review', state: 'late' });
 * wrong.ok ? [] : wrong.problems.map(({ message }) => message); // => ['`state` of `review` cannot be `late`']
 * ```
 */
export const checkQuery = (value: unknown): Result<Query, Finding> => {
  const book = bookQueryIn(value);
  return book ?? parseGoalQuery(value);
};

/** Undefined: it is not about reviews or action items. */
const bookQueryIn = (value: unknown): Result<Query, Finding> | undefined => {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { of } = value as { readonly of?: unknown };
    return of === 'review' || of === 'actionItem' ? bookQuery(of, value) : undefined;
  } catch {
    // A proxy or a getter that throws; the reader of goal queries says what that is.
    return undefined;
  }
};

const bookQuery = (of: 'review' | 'actionItem', value: object): Result<Query, Finding> => {
  const known =
    of === 'review'
      ? ['of', 'state', 'since', 'before', 'aggregate']
      : ['of', 'state', 'owner', ...itemDays, 'aggregate', 'groupBy'];
  const problems: Finding[] = Object.keys(value)
    .filter((key) => !known.includes(key))
    .slice(0, 10)
    .map((key) => wrong(of, 'query', key, known));
  const { state, owner } = value as { readonly state?: unknown; readonly owner?: unknown };
  const states: readonly unknown[] = bookStates[of];
  if (state !== undefined && !states.includes(state))
    problems.push(wrong(of, 'state', state, bookStates[of]));
  const isId = typeof owner === 'string' && owner.length > 0 && owner.length <= longestId;
  if (of === 'actionItem' && owner !== undefined && !isId) problems.push(wrong(of, 'owner', owner, []));
  const days = of === 'review' ? ['since', 'before'] : itemDays;
  const given = value as Readonly<Record<string, unknown>>;
  for (const key of days) {
    const day = given[key];
    if (day !== undefined && (typeof day !== 'string' || dayNumberOf(day) === undefined))
      problems.push(wrong(of, key, day, []));
  }
  for (const [key, words] of Object.entries<readonly string[]>(
    of === 'review' ? { aggregate: ['count'] } : itemWords,
  ))
    if (given[key] !== undefined && !(words as readonly unknown[]).includes(given[key]))
      problems.push(wrong(of, key, given[key], words));
  // A share of each owner would set people side by side, and groups need a number.
  if (given['groupBy'] !== undefined && given['aggregate'] !== 'count')
    problems.push(wrong(of, 'aggregate', given['aggregate'], ['count']));
  const [first, ...rest] = problems;
  if (first !== undefined) return fail([first, ...rest], 0);
  return ok(
    Object.fromEntries(
      known.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])),
    ) as unknown as Query,
  );
};

const wrong = (of: string, place: string, word: unknown, known: readonly string[]): Finding => {
  const shown = typeof word === 'string' ? word.slice(0, 200) : typeof word;
  const nearest = nearestWord(shown, known);
  return nearest === undefined
    ? findingFrom(questionMessages, 'draft/query-word', 'error', [place], { of, place, word: shown, known })
    : findingFrom(questionMessages, 'draft/query-word#slip', 'error', [place], {
        of,
        place,
        word: shown,
        nearest,
      });
};
