import type { QueryAnswer, QueryEntry, QueryValue } from '@throughline/cascade';
import { documentOf, goalAt, renderMessage } from '@throughline/core';
import type { FindingData, GoalIndex, MessageCatalogue } from '@throughline/core';
import { formatValue } from '@throughline/core/wording';
import { oneLine } from '../draft/one-line.ts';
import type { DraftedText, TextLine } from '../task/drafted-text.ts';
import type { Fact } from '../task/fact.ts';
import type { AnswerResult } from './answer.ts';
import { describeQuery } from './describe-query.ts';
import { isBookQuery } from './query.ts';
import type { Query } from './query.ts';
import { questionMessages } from './question-messages.ts';
import type { QuestionMessageKey } from './question-messages.ts';
import { questionMessagesGerman } from './question-messages-german.ts';

/** Most lines of a text; the result has all of them. Our choice. */
const mostLines = 50;

/** Longest name in a line, in characters. */
const longestName = 200;

/** Fields that are a share and are shown as a percentage. */
const percentages: ReadonlySet<string> = new Set([
  'attainment',
  'score',
  'confidence',
  'gap',
  'share',
  'attainmentStep',
  'confidenceStep',
]);

/** What a text is written with. */
export interface TextContext {
  /** What the person who asks may see. */
  readonly index: GoalIndex;
  /** Language of the text. */
  readonly locale: 'en' | 'de';
  /** People a number about people must speak of. */
  readonly least: number;
}

/** Writes an answer. Every number and date in it is one of its facts. */
export const answerText = (
  query: Query,
  result: AnswerResult,
  asOf: string,
  context: TextContext,
): DraftedText => {
  const { locale } = context;
  const facts: Fact[] = [];
  const factOf = (record: string, what: string, value: number | string): Fact => {
    const fact = {
      id: `f${String(facts.length + 1)}`,
      record,
      what,
      value,
      text: valueText(what, value, locale),
    };
    facts.push(fact);
    return fact;
  };
  const say = (key: QuestionMessageKey, data: FindingData): string => {
    const catalogue: MessageCatalogue = locale === 'de' ? questionMessagesGerman : questionMessages;
    return oneLine(renderMessage(catalogue[key]?.message ?? '', data));
  };
  const names = namesIn(context.index);
  const writer: Writer = { factOf, say, names, least: context.least };
  const lines =
    result.of === 'goals'
      ? goalLines(query, result.answer, result.withheld, writer)
      : result.of === 'reviews'
        ? result.isCounted === true
          ? [numberLine(query, null, result.reviews.length, writer)]
          : result.reviews.map(({ id, activity, cycle, on, state }): TextLine => {
              const fact = factOf(id, 'on', on);
              const data = { activity, cycle: names('cycle', cycle), on: fact.text, state };
              return { text: say('draft/answer#review', data), facts: [fact.id] };
            })
        : result.numbers !== undefined
          ? result.numbers.map(({ owner, value }) => numberLine(query, owner, value, writer))
          : result.items.map(({ id, owner, title, due }): TextLine => {
              const key = title === undefined ? 'draft/answer#item' : 'draft/answer#item-titled';
              const name = say(key, { owner: names('owner', owner), title: cut(title ?? '') });
              return lineOf(name, due === undefined ? [] : [['due', due]], id, writer);
            });
  const shown = lines.slice(0, mostLines);
  const more = lines.length - shown.length + (result.of === 'goals' ? result.answer.more : 0);
  if (lines.length === 0) shown.push({ text: say('draft/answer#nothing', {}), facts: [] });
  if (more > 0) {
    const fact = factOf('answer', 'more', more);
    shown.push({ text: say('draft/answer#more', { more: fact.text }), facts: [fact.id] });
  }
  const used = new Set(shown.flatMap((line) => line.facts));
  return {
    title: say('draft/answer#understood', { query: describeQuery(query, names) }),
    sections: [{ key: 'answer', heading: say('draft/answer#heading', { asOf }), lines: shown }],
    facts: facts.filter(({ id }) => used.has(id)),
  };
};

interface Writer {
  readonly factOf: (record: string, what: string, value: number | string) => Fact;
  readonly say: (key: QuestionMessageKey, data: FindingData) => string;
  readonly names: (field: string, id: string) => string;
  readonly least: number;
}

const goalLines = (
  query: Query,
  { entries, groups }: QueryAnswer,
  withheld: readonly (string | null)[],
  writer: Writer,
): readonly TextLine[] => {
  if (isBookQuery(query)) return [];
  const { say, names, factOf } = writer;
  const aggregates = query.aggregates ?? [{ of: 'count' as const }];
  return [
    ...entries.slice(0, mostLines + 1).map((entry) => entryLine(query.of, entry, writer)),
    ...groups.flatMap(({ group, size, numbers }): readonly TextLine[] => {
      const empty = query.groupBy === undefined ? 'draft/answer#all' : 'draft/answer#none';
      const whole = group === null ? say(empty, {}) : names(query.groupBy ?? '', group);
      if (withheld.includes(group))
        return [{ text: say('draft/answer#withheld', { name: whole, least: writer.least }), facts: [] }];
      return Object.entries(numbers).map(([word, { value, unknown }], at): TextLine => {
        const aggregate = aggregates[at];
        // Of several numbers all but the first say which they are.
        const name = at === 0 ? whole : `${whole}, ${word}`;
        if (value === null) return { text: say('draft/answer#no-number', { name }), facts: [] };
        const what = aggregate?.of === 'share' ? 'share' : (aggregate?.field ?? word);
        const fact = factOf(group ?? 'answer', what, value);
        if (aggregate?.of === 'count')
          return { text: say('draft/answer#count', { name, value: fact.text }), facts: [fact.id] };
        const count = factOf(group ?? 'answer', 'count', size - unknown);
        const data = { name, value: fact.text, size: count.text };
        return { text: say('draft/answer#number', data), facts: [fact.id, count.id] };
      });
    }),
  ];
};

const entryLine = (of: string, { id, values }: QueryEntry, writer: Writer): TextLine => {
  const { title, name, ...others } = values;
  const { goal, ...known } = others;
  // A check-in is called by its goal.
  const rest = of === 'checkIn' ? known : others;
  const shown =
    of === 'checkIn' && typeof goal === 'string'
      ? writer.names('goal', goal)
      : typeof title === 'string'
        ? title
        : typeof name === 'string'
          ? name
          : writer.names(of, id);
  const isGoal = !noGoals.includes(of);
  const line = lineOf(cut(shown), Object.entries(rest), id, writer);
  return isGoal ? { ...line, goal: id } : line;
};

/** What is no goal and has no line of one. */
const noGoals: readonly string[] = ['unit', 'person', 'conversation', 'checkIn', 'cycle'];

const numberLine = (
  query: Query,
  owner: string | null,
  value: number | null,
  { say, names, factOf }: Writer,
): TextLine => {
  const name = owner === null ? say('draft/answer#all', {}) : names('owner', owner);
  if (value === null) return { text: say('draft/answer#no-number', { name }), facts: [] };
  const what = query.of === 'actionItem' && query.aggregate === 'share' ? 'share' : 'count';
  const fact = factOf(owner ?? 'answer', what, value);
  return { text: say('draft/answer#count', { name, value: fact.text }), facts: [fact.id] };
};

const lineOf = (
  name: string,
  values: readonly (readonly [field: string, value: QueryValue])[],
  record: string,
  { factOf, say, names }: Writer,
): TextLine => {
  const facts: string[] = [];
  const texts = values.flatMap(([field, value]) => {
    if (value === null) return [];
    const told =
      typeof value === 'number'
        ? value
        : [value]
            .flat()
            .map((word) => names(field, word))
            .join(', ');
    const fact = factOf(record, field, told);
    facts.push(fact.id);
    const key = `draft/answer-field#${field}`;
    const known = Object.hasOwn(questionMessages, key)
      ? (key as QuestionMessageKey)
      : 'draft/answer-field#other';
    return [say(known, { field, value: fact.text })];
  });
  if (texts.length === 0) return { text: say('draft/answer#entry', { name }), facts };
  return { text: say('draft/answer#values', { name, values: texts }), facts };
};

const valueText = (what: string, value: number | string, locale: 'en' | 'de'): string => {
  if (typeof value === 'string') return value;
  return percentages.has(what)
    ? formatValue(value * 100, { kind: 'percent' }, locale)
    : formatValue(value, undefined, locale);
};

const cut = (name: string): string => {
  const points = [...name.slice(0, 2 * longestName)];
  return points.length <= longestName ? name : `${points.slice(0, longestName).join('')}…`;
};

/** Names of units, people, cycles and goals behind the ids of a field; other words stay as they are. */
const namesIn = (index: GoalIndex): ((field: string, id: string) => string) => {
  const { units = [], people = [], cycles = [] } = documentOf(index);
  const entityOf: Readonly<Record<string, () => readonly { readonly name: string }[]>> = {
    unit: () => units,
    person: () => people,
    cycle: () => cycles,
  };
  const titleOf = (id: string): string => {
    const goal = index.numberOf(id);
    return goal === undefined ? id : cut(goalAt(index, goal)?.title ?? id);
  };
  const kinds: Readonly<Record<string, 'unit' | 'person' | 'cycle'>> = {
    unit: 'unit',
    owner: 'person',
    person: 'person',
    with: 'person',
    people: 'person',
    manager: 'person',
    lead: 'person',
    cycle: 'cycle',
    by: 'person',
    hrPartner: 'person',
  };
  return (field, id) => {
    if (field === 'goal' || field === 'line' || field === 'dependsOn') return titleOf(id);
    const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
    if (kind === undefined) return id;
    const position = index.referenceOf(kind, id);
    const name = position === undefined ? undefined : entityOf[kind]?.()[position]?.name;
    return name === undefined ? id : cut(name);
  };
};
