import { UsageError, compileGoals, dayOf, ok, readingGoals } from '@throughline/core';
import type {
  CivilDate,
  Conversation,
  Finding,
  GoalIndex,
  Goals,
  PersonId,
  Result,
  ReviewBook,
} from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import { checkOptions } from '../option/check-options.ts';
import type { AccessPolicy } from '../visibility/access-policy.ts';
import type { AccessReader } from '../visibility/access-reader.ts';
import { compileAccess } from '../visibility/compile-access.ts';
import { goalSetFor } from '../visibility/visible-goal-set.ts';
import { workforceOn } from '../visibility/workforce.ts';
import { checkQuery, queryLimits } from './check-query.ts';
import { checkInRows } from './check-in-rows.ts';
import { conditionTests, fitsAll } from './condition-test.ts';
import { cycleRows } from './cycle-rows.ts';
import { conversationRows, personRows, unitRows } from './directory-rows.ts';
import type { DirectoryContext } from './directory-rows.ts';
import type { GoalQuery, QueryAnswer, QueryEntry, QueryValue } from './goal-query.ts';
import { goalRows } from './goal-rows.ts';
import { inOrder } from './in-order.ts';
import { queryGroups } from './query-groups.ts';
import { unitGroups } from './unit-groups.ts';
import type { UnitGroups } from './unit-groups.ts';
import { failureOf } from './parse-goal-query.ts';
import { never } from './query-rows.ts';
import type { FieldValue, QueryRows } from './query-rows.ts';

/** Who asks, by which access policy, and for which day. */
export interface QueryOptions {
  /** The person who asks: the answer comes from what this person may see. */
  readonly actor: PersonId;
  /** The access policy. */
  readonly access: AccessPolicy;
  /** The day the answer is for. */
  readonly asOf: CivilDate;
  /** The day whose assignments decide what may be seen; for a question about the past this is today. Absent: `asOf`. */
  readonly on?: CivilDate;
  /** The scoring policy. Absent: `standard`. */
  readonly policy?: Policy;
  /** Talks, for `conversation` and for `lastTalk` of people. Absent: none are known. */
  readonly reviewBook?: ReviewBook;
}

const optionNames: readonly (keyof QueryOptions)[] = [
  'actor',
  'access',
  'asOf',
  'on',
  'policy',
  'reviewBook',
];

/**
 * Answers a question about goals, units, people, one-to-one talks, check-ins or cycles, worked out from what the person who asks may see:
 * the same question has other answers for other people. Every number carries the ids it is worked out from. A query is
 * plain JSON over closed fields, so it can be stored, and written by a form or a model; what is wrong with one comes
 * back as findings with the next step, all of them. Wrong options are a `UsageError`. Fields, operators and questions
 * with their answers: docs/queries.md.
 *
 * @example
 * ```ts
 * import { accessPolicies, queryGoals } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   units: [{ id: 'sales', name: 'Sales', kind: 'team' }, { id: 'success', name: 'Success', kind: 'team' }],
 *   objectives: [
 *     { id: 'win', title: 'Win', unit: 'sales', cycle: 'q2', commitment: 'aspirational' },
 *     { id: 'keep', title: 'Keep', unit: 'success', cycle: 'q2', commitment: 'aspirational' },
 *   ],
 *   keyResults: [
 *     { id: 'arr', objective: 'win', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } },
 *     { id: 'nps', objective: 'keep', title: 'NPS', measure: { kind: 'change', from: 20, to: 60 } },
 *   ],
 *   checkIns: [
 *     { key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 },
 *     { key: 'b', goal: 'nps', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 30 },
 *   ],
 * } as const;
 * const answer = queryGoals(goals, {
 *   of: 'objective',
 *   groupBy: 'unit',
 *   aggregates: [{ of: 'mean', field: 'attainment', as: 'completion' }],
 *   orderBy: [{ by: 'completion' }],
 * }, { actor: 'ana', access: accessPolicies.standard, asOf: '2026-05-31' });
 * answer.ok && answer.value.groups.map(({ group, numbers }) => [group, numbers['completion']?.value]);
 * // => [['success', 0.25], ['sales', 0.5]]
 * ```
 */
export const queryGoals = (
  goals: Goals,
  query: GoalQuery,
  options: QueryOptions,
): Result<QueryAnswer, Finding> => {
  checkOptions('queryGoals', options, optionNames);
  const { actor, access, asOf, on = asOf, reviewBook } = options;
  if (typeof (asOf as unknown) !== 'string')
    throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
  const day = dayOf(asOf, 'asOf');
  checkReviewBook(reviewBook);
  const compiled = compileAccess(goals, { access, on });
  const reader = compiled.readerOf(actor);
  const wrong = failureOf(checkQuery(query));
  if (wrong !== undefined) return wrong;
  return readingGoals(() => answered(compiled.index, query, reader, day, options));
};

const answered = (
  goals: GoalIndex,
  query: GoalQuery,
  reader: AccessReader,
  day: number,
  { asOf, policy, reviewBook }: QueryOptions,
): Result<QueryAnswer, Finding> => {
  const index = compileGoals(goalSetFor(goals, reader));
  const book = scoreGoals(index, { asOf, ...(policy === undefined ? {} : { policy }) });
  const context = { index, workforce: workforceOn(index, day), reader, reviewBook, asOf };
  const rows = rowsFor(query, context, day, () => goalRows(book, query.of, day));
  const { tests, problems } = conditionTests(index, rows, query.where ?? []);
  const among = unitGroups(index, query.among);
  const unknown = failureOf([...problems, ...(among?.problems ?? [])]);
  if (unknown !== undefined) return unknown;
  const chosen: number[] = [];
  for (let row = 0; row < rows.size; row++) if (tests.every((test) => test(row))) chosen.push(row);
  return ok({
    asOf,
    policy: `${book.policy.id}@${book.policy.version}`,
    ...answerOf(query, rows, chosen, among),
  });
};

const rowsFor = (
  { of }: GoalQuery,
  context: DirectoryContext,
  day: number,
  goals: () => QueryRows,
): QueryRows => {
  if (of === 'unit') return unitRows(context);
  if (of === 'checkIn') return checkInRows(context.index, day);
  if (of === 'cycle') return cycleRows(context.index, day);
  if (of === 'person') return personRows(context);
  return of === 'conversation' ? conversationRows(context) : goals();
};

const answerOf = (
  query: GoalQuery,
  rows: QueryRows,
  chosen: readonly number[],
  among: UnitGroups | undefined,
): Pick<QueryAnswer, 'entries' | 'groups' | 'more'> => {
  const { groupBy, aggregates, having = [], orderBy = [], limit = queryLimits.defaultLimit } = query;
  if (groupBy !== undefined || aggregates !== undefined) {
    const all = queryGroups(rows, chosen, groupBy, aggregates ?? [{ of: 'count' }], among).filter(
      ({ numbers }) => fitsAll(having, (name) => numbers[name]?.value ?? undefined),
    );
    const sorted = inOrder(all, orderBy, ({ group, numbers }, by) =>
      by === 'group' ? (group ?? undefined) : (numbers[by]?.value ?? undefined),
    );
    const groups = sorted.slice(0, limit);
    return { entries: [], groups, more: all.length - groups.length };
  }
  const entries = inOrder(chosen, orderBy, rows.valueOf)
    .slice(0, limit)
    .map((row): QueryEntry => ({ id: rows.idOf(row), values: valuesOf(query, rows, row) }));
  return { entries, groups: [], more: chosen.length - entries.length };
};

const valuesOf = ({ select = [] }: GoalQuery, rows: QueryRows, row: number): QueryEntry['values'] =>
  Object.fromEntries(select.map((field) => [field, shown(rows.valueOf(row, field))]));

const shown = (value: FieldValue): QueryValue => (value === undefined || value === never ? null : value);

const checkReviewBook = (reviewBook: unknown): void => {
  if (reviewBook === undefined) return;
  const { schemaVersion, conversations } = Object(reviewBook) as Partial<ReviewBook>;
  const isList = conversations === undefined || Array.isArray(conversations);
  if (schemaVersion !== 1 || !isList || !Array.from(conversations ?? []).every(isTalk))
    throw new UsageError(
      'cascade/bad-option',
      '`reviewBook` must be a review book; parse it with `parseReviewBook`',
    );
};

/** What is read of a talk before it is shown to anybody. */
const isTalk = (talk: unknown): boolean => {
  const { person, with: holder, on } = Object(talk) as Partial<Conversation>;
  return [person, holder, on].every((word: unknown) => typeof word === 'string');
};
