import { queryVocabulary } from '@throughline/cascade';
import { domain } from '../goal-wording/picks.ts';
import type { NameHit } from '../queries/mark.ts';
import type { Fact } from '../task/fact.ts';
import type { Violation } from '../task/violation.ts';
import type { QueryReply, ReplyCondition } from './query-reply.ts';

/** What the ids of a field stand for. A field of none of these takes words. */
const named: Readonly<Partial<Record<string, NameHit['of']>>> = {
  cycle: 'cycle',
  unit: 'unit',
  line: 'goal',
  owner: 'person',
  lead: 'person',
  hrPartner: 'person',
  manager: 'person',
  person: 'person',
  with: 'person',
  people: 'person',
  by: 'person',
  goal: 'goal',
  dependsOn: 'goal',
};

/** Fields with words that no closed list holds, and that are no ids. */
const freeWords: ReadonlySet<string> = new Set(['grade', 'label']);

/** Fields between 0 and 1. */
const fractions: ReadonlySet<string> = new Set(['attainment', 'score', 'confidence']);

/** A query for `checkQuery`, with the names in it; or what is wrong with the values of its conditions. */
export const queryOfReply = (
  reply: QueryReply,
  hits: ReadonlyMap<string, NameHit>,
  facts: readonly Fact[],
):
  | { readonly query: object; readonly names: readonly NameHit[] }
  | { readonly violations: readonly Violation[] } => {
  const { of, where, select, groupBy, aggregates, orderBy, limit, state, owner } = reply;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const used = new Map<string, NameHit>();
  const violations: Violation[] = [];
  const conditions = where.map((condition, at) => {
    const value = valueOf(condition, of, hits, byId, used);
    if (value === undefined)
      violations.push(
        domain('wrong-value', `/where/${String(at)}`, 'needs one value that goes with its field'),
      );
    return { field: condition.field, op: condition.op, value };
  });
  const most = limit[0] === undefined ? undefined : byId.get(limit[0]);
  if (limit.length > 0 && (most?.what !== 'number' || most.text.endsWith('%')))
    violations.push(domain('wrong-value', '/limit', 'must be a number of the question'));
  const person = owner[0] === undefined ? undefined : hits.get(`person/${owner[0]}`);
  if (owner.length > 0 && person === undefined)
    violations.push(domain('wrong-value', '/owner', 'must be a person of the request'));
  if (person !== undefined) used.set(`person/${person.id}`, person);
  // A model that could not translate says so with a query that asks for nothing.
  const asksNothing =
    [where, select, groupBy, aggregates, orderBy, limit, state, owner].every(({ length }) => length === 0) &&
    of !== 'review' &&
    of !== 'actionItem';
  if (asksNothing) violations.push(domain('not-translated', '', 'asks for nothing'));
  if (violations.length > 0) return { violations };
  const query = {
    of,
    ...filled({
      where: conditions,
      select,
      orderBy: orderBy.map(({ field: by, direction }) => ({ by, direction })),
    }),
    ...(groupBy[0] === undefined ? {} : { groupBy: groupBy[0] }),
    ...filled({
      aggregates: aggregates.map(({ of: kind, field, words }) => ({
        of: kind,
        ...(field[0] === undefined ? {} : { field: field[0] }),
        ...filled({ values: words }),
      })),
    }),
    ...(most === undefined ? {} : { limit: most.value }),
    ...(state[0] === undefined ? {} : { state: state[0] }),
    ...(person === undefined ? {} : { owner: person.id }),
  };
  return { query, names: [...used.values()] };
};

/** The value of a condition; nothing when it has none, several, or one that its field does not take. */
const valueOf = (
  { field, op, words, records, people, facts }: ReplyCondition,
  entity: string,
  hits: ReadonlyMap<string, NameHit>,
  byId: ReadonlyMap<string, Fact>,
  used: Map<string, NameHit>,
): string | number | boolean | readonly string[] | undefined => {
  if ([words, records, people, facts].filter(({ length }) => length > 0).length !== 1) return undefined;
  if (op === 'known') return words.length === 1 ? booleans.get(words[0]!) : undefined;
  const known = queryVocabulary.entities.find((one) => one === entity);
  const type = known === undefined ? undefined : queryVocabulary.fieldsOf(known).get(field);
  if (type === undefined) return undefined;
  if (type.type === 'number' || type.type === 'date') {
    const fact = facts[0] === undefined ? undefined : byId.get(facts[0]);
    return fact === undefined ? undefined : type.type === 'date' ? dayOf(fact) : numberOf(fact, field);
  }
  if (words.length > 0)
    return type.words !== undefined || freeWords.has(field) ? listOrOne(words, op) : undefined;
  const wanted = field === 'id' ? kindOf(entity) : named[field];
  const found = [...records, ...people.map((id) => `person/${id}`)].map((id) => hits.get(id));
  const own = found.filter((hit) => hit !== undefined && hit.of === wanted) as readonly NameHit[];
  if (own.length === 0 || own.length < found.length) return undefined;
  for (const hit of own) used.set(`${hit.of}/${hit.id}`, hit);
  return listOrOne(
    own.map(({ id }) => id),
    op,
  );
};

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const kindOf = (entity: string): NameHit['of'] | undefined => {
  if (entity === 'unit' || entity === 'person' || entity === 'cycle') return entity;
  return entity === 'conversation' || entity === 'checkIn' ? undefined : 'goal';
};

/** One value for operators that take one. */
const listOrOne = (values: readonly string[], op: string): string | readonly string[] | undefined => {
  if (values.length === 1) return values[0];
  return op === 'within' || op === 'under' ? undefined : values;
};

const dayOf = ({ value }: Fact): string | undefined => (typeof value === 'string' ? value : undefined);

/** `40%` is 0.4; a fraction above 1 was meant as something else. */
const numberOf = ({ value, text }: Fact, field: string): number | undefined => {
  if (typeof value !== 'number') return undefined;
  const isShare = text.endsWith('%');
  if (!fractions.has(field)) return isShare ? undefined : value;
  const share = isShare ? value / 100 : value;
  return share <= 1 ? share : undefined;
};

/** Lists that hold something. */
const filled = (lists: Readonly<Record<string, readonly unknown[]>>): object =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
