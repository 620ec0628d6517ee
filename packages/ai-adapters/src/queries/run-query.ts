import { compileAccess, queryGoals } from '@throughline/cascade';
import type { AccessReader, GoalQuery, QueryAnswer, QueryGroup } from '@throughline/cascade';
import { UsageError, compileGoals } from '@throughline/core';
import type { GoalIndex, Goals } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import type { AnswerOutcome, AnswerResult } from './answer.ts';
import { answerText } from './answer-text.ts';
import { itemNumbers, waitingItems, waitingReviews } from './book-answer.ts';
import { checkQuery } from './check-query.ts';
import type { NameHit } from './mark.ts';
import { isBookQuery } from './query.ts';
import type { Query } from './query.ts';
import type { QuestionContext } from './question-context.ts';
import { questionDeclined } from './question-declined.ts';
import { questionDefaults } from './question-defaults.ts';
import { saysOfPeople } from './results-of-people.ts';

/** Fields of people and talks that are read from one-to-one talks. */
const fromTalks: readonly string[] = ['lastTalk', 'lastOwnTalk'];

/**
 * Runs a query as the person who asks, and writes the answer. The query may come from `answerQuery`, from a form or from
 * a language model: it is checked first, and what is wrong with it is told. Questions about the results of a person are
 * refused unless the context allows them; numbers about people that speak of too few are taken out. Wrong options are a
 * `UsageError`.
 *
 * @example
 * ```ts
 * import { runQuery } from '@throughline/ai-adapters/queries';
 * import { accessPolicies } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   objectives: [{ id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed' }],
 * } as const;
 * const context = { actor: 'ana', access: accessPolicies.standard, asOf: '2026-05-15' };
 * const found = runQuery(goals, { of: 'objective', select: ['title'] }, context);
 * found.ok && found.answer.text.sections[0]?.lines.map(({ text }) => text); // => ['Win']
 * ```
 */
export const runQuery = (goals: Goals, query: Query, context: QuestionContext): AnswerOutcome =>
  answering('runQuery', () => runChecked(compileGoals(goals), query, context, []));

/** The same with the names that a question was read with. */
export const runChecked = (
  index: GoalIndex,
  query: Query,
  context: QuestionContext,
  names: readonly NameHit[],
): AnswerOutcome => {
  const {
    actor,
    access,
    asOf,
    on = asOf,
    locale = 'en',
    minimumGroup: least = questionDefaults.minimumGroup,
  } = context;
  if (!Number.isInteger(least) || least < 1)
    throw new UsageError('ai-adapters/bad-argument', '`minimumGroup` must be a whole number of 1 or more');
  if (locale !== 'en' && (locale as unknown) !== 'de')
    throw new UsageError('ai-adapters/bad-argument', '`locale` must be `en` or `de`');
  const reader = compileAccess(index, { access, on }).readerOf(actor);
  const checked = checkQuery(query);
  if (!checked.ok) {
    const { message, help = '' } = checked.problems[0];
    return questionDeclined('draft/query-refused', { problem: message, fix: help });
  }
  const found = resultOf(index, checked.value, context, reader, least);
  if (!found.ok) return found;
  const text = answerText(checked.value, found.result, asOf, { index, locale, least });
  return { ok: true, answer: { query: checked.value, names, result: found.result, text } };
};

type Found = { readonly ok: true; readonly result: AnswerResult } | Extract<AnswerOutcome, { ok: false }>;

const resultOf = (
  index: GoalIndex,
  query: Query,
  context: QuestionContext,
  reader: AccessReader,
  least: number,
): Found => {
  if (isBookQuery(query)) {
    if (query.of === 'actionItem') {
      if (context.reviewBook === undefined)
        return questionDeclined('draft/question-evidence-needed#talks', {});
      if (query.aggregate !== undefined)
        return {
          ok: true,
          result: { of: 'actionItems', items: [], numbers: itemNumbers(reader, query, context) },
        };
      return { ok: true, result: { of: 'actionItems', items: waitingItems(reader, query, context) } };
    }
    const { now, zones, held } = context;
    const needsHeld = (query.state === undefined || query.state === 'overdue') && held === undefined;
    if (now === undefined || zones === undefined || needsHeld)
      return questionDeclined('draft/question-evidence-needed#reviews', {});
    const reviews = reader.isThere ? waitingReviews(index, query, context, { now, zones }) : [];
    const isCounted = query.aggregate === 'count' ? ({ isCounted: true } as const) : {};
    return { ok: true, result: { of: 'reviews', reviews, ...isCounted } };
  }
  if (context.reviewBook === undefined && readsTalks(query))
    return questionDeclined('draft/question-evidence-needed#talks', {});
  const says = saysOfPeople(query);
  if (says.says === 'compares') return questionDeclined('draft/question-about-a-person#compares', {});
  if (says.says === 'results') {
    const isAllowed = (person: string): boolean =>
      person === context.actor || (context.aboutPeople !== undefined && reader.oversees(person));
    if (!says.people.every(isAllowed)) return questionDeclined('draft/question-about-a-person#results', {});
  }
  const { actor, access, asOf, on, policy, reviewBook } = context;
  const options = {
    actor,
    access,
    asOf,
    ...(on === undefined ? {} : { on }),
    ...(policy === undefined ? {} : { policy }),
    ...(reviewBook === undefined ? {} : { reviewBook }),
  };
  const found = queryGoals(index, query, options);
  if (!found.ok) {
    const { message, help = '' } = found.problems[0];
    return questionDeclined('draft/query-refused', { problem: message, fix: help });
  }
  const isNumber = query.groupBy !== undefined || query.aggregates !== undefined;
  if (!isNumber || (query.of !== 'person' && query.of !== 'conversation') || isHeadcount(query))
    return { ok: true, result: { of: 'goals', answer: found.value, withheld: [] } };
  const sizes = query.of === 'person' ? undefined : peopleInTalks(index, query, options);
  const counted = (group: QueryGroup): number =>
    sizes?.get(group.group)?.size ?? (sizes === undefined ? group.size : 0);
  return { ok: true, result: { of: 'goals', ...withoutSmall(found.value, counted, least) } };
};

/** How many people are where, and report to whom: whoever may ask may read the list as well. */
const isHeadcount = ({ of, where = [], groupBy, aggregates = [{ of: 'count' }] }: GoalQuery): boolean =>
  of === 'person' &&
  aggregates.every((each) => each.of === 'count') &&
  [...where.map(({ field }) => field), groupBy ?? 'unit'].every((field) => directory.includes(field));

/** What a directory says of people. */
const directory: readonly string[] = ['id', 'name', 'unit', 'role', 'manager'];

const readsTalks = ({ of, where = [], select = [], orderBy = [] }: GoalQuery): boolean =>
  of === 'conversation' ||
  [...where.map(({ field }) => field), ...select, ...orderBy.map(({ by }) => by)].some((field) =>
    fromTalks.includes(field),
  );

/** The people talked with, by group: a number of talks speaks of them, however many talks each had. */
const peopleInTalks = (
  index: GoalIndex,
  { where = [], groupBy }: GoalQuery,
  options: Parameters<typeof queryGoals>[2],
): ReadonlyMap<string | null, ReadonlySet<string>> => {
  const select = ['person', ...(groupBy === undefined || groupBy === 'person' ? [] : [groupBy])];
  const found = queryGoals(index, { of: 'conversation', where, select, limit: 10_000 }, options);
  const people = new Map<string | null, Set<string>>();
  for (const { values } of found.ok ? found.value.entries : []) {
    const words = groupBy === undefined ? [null] : [values[groupBy] ?? null].flat();
    for (const word of words) {
      const group = people.get(word as string | null) ?? new Set();
      people.set(word as string | null, group.add(String(values['person'])));
    }
  }
  return people;
};

/** Takes out the numbers of groups that speak of too few people, but for those that speak of nobody. */
const withoutSmall = (
  answer: QueryAnswer,
  peopleIn: (group: QueryGroup) => number,
  least: number,
): { readonly answer: QueryAnswer; readonly withheld: readonly (string | null)[] } => {
  const withheld: (string | null)[] = [];
  const groups = answer.groups.map((group): QueryGroup => {
    if (group.size === 0 || peopleIn(group) >= least) return group;
    withheld.push(group.group);
    const numbers = Object.keys(group.numbers).map(
      (name) => [name, { value: null, ids: [], more: 0, unknown: 0 }] as const,
    );
    return { group: group.group, size: 0, numbers: Object.fromEntries(numbers) };
  });
  return { answer: { ...answer, groups }, withheld };
};
