import {
  civilDateOf,
  dayNumberOf,
  type DriftedGoal,
  goalAt,
  type GoalId,
  type GoalIndex,
  latestFactOf,
  type MovedGoal,
  readCheckIn,
  type StaleGoal,
  type UnknownGoal,
} from '@throughline/core';
import { formatMeasure } from '@throughline/core/wording';
import {
  type Stated,
  statedCount,
  statedDay,
  statedQuote,
  statedShare,
  statedTitle,
  statedValue,
} from '../text/stated.ts';
import { type TextBook, textBook } from '../text/text-book.ts';
import type { QuotedNote } from './quoted-notes.ts';
import type { Standing } from './standing.ts';
import { summaryDefaults } from './summary-defaults.ts';
import { type SummaryKey, summaryTexts } from './summary-texts.ts';

/** The day before a day; what is no day stays as it is. */
const dayBefore = (day: string): string => {
  const number = dayNumberOf(day);
  return (number === undefined ? undefined : civilDateOf(number - 1)) ?? day;
};

/** Writes the lines that summaries share. */
export interface SummaryLines {
  /** The text. */
  readonly book: TextBook<SummaryKey>;
  /** A goal by its title. */
  readonly titleOf: (goal: GoalId) => Stated;
  /** Which cycles, which unit, which day. */
  readonly scope: () => void;
  /** Writes as many lines as a section takes, and how many are left. */
  readonly capped: <Item>(section: string, items: readonly Item[], write: (item: Item) => void) => void;
  /** Goals whose attainment is another than on an earlier day. */
  readonly moved: (goals: readonly MovedGoal[], since: string) => void;
  /** Last value and target of goals that have both. */
  readonly targets: (goals: readonly GoalId[]) => void;
  /** Goals that are off the plan line. */
  readonly behind: (goals: readonly DriftedGoal[]) => void;
  /** Goals of which nothing new was heard. */
  readonly stale: (goals: readonly StaleGoal[]) => void;
  /** Goals without a score. */
  readonly unknown: (goals: readonly UnknownGoal[]) => void;
  /** Words of people. */
  readonly quotes: (section: string, notes: readonly QuotedNote[]) => void;
}

/** Lines about the goals of a standing. */
export const summaryLines = (standing: Standing): SummaryLines => {
  const { index, asOf, day, locale } = standing;
  const book = textBook(summaryTexts, locale);
  const { id: organization } = index.document.organization;
  const titleOf = (goal: GoalId): Stated => statedTitle(goal, titleIn(index, goal));
  const share = (goal: GoalId, what: string, fraction: number): Stated =>
    statedShare(goal, what, fraction, locale);
  const capped: SummaryLines['capped'] = (section, items, write) => {
    const { lines } = summaryDefaults;
    for (const item of items.slice(0, lines)) write(item);
    if (items.length > lines) {
      const count = statedCount(organization, `more-${section}`, items.length - lines, locale);
      book.add(section, 'more', { count });
    }
  };
  return {
    book,
    titleOf,
    capped,
    scope: () => {
      for (const { id, name, start, end } of standing.cycles)
        book.add('scope', 'scope', {
          cycle: { ...statedTitle(id, name), what: 'name' },
          from: statedDay(id, 'start', start),
          // The data names the first day after a cycle; people name its last day.
          to: statedDay(id, 'last-day', dayBefore(end)),
          asOf: statedDay(organization, 'as-of', asOf),
        });
      if (standing.unit !== undefined)
        book.add('scope', 'scope-unit', {
          unit: { ...statedTitle(standing.unit.id, standing.unit.name), what: 'name' },
        });
    },
    moved: (goals, since) => {
      capped('moved', goals, ({ goal, from, to }) => {
        book.add(
          'moved',
          'moved',
          {
            goal: titleOf(goal),
            was: share(goal, `attainment-on-${since}`, from),
            since: statedDay(organization, 'since', since),
            is: share(goal, 'attainment', to),
          },
          goal,
        );
      });
    },
    targets: (goals) => {
      const known = goals.flatMap((goal) => {
        const slots = targetOf(standing, goal);
        return slots === undefined ? [] : [{ goal, slots }];
      });
      capped('target', known, ({ goal, slots }) => {
        book.add('target', 'target', { goal: titleOf(goal), ...slots }, goal);
      });
    },
    behind: (goals) => {
      capped('behind', goals, ({ goal, status, attainment, expected }) => {
        const key = status === 'at-risk' ? 'at-risk' : 'behind';
        const slots = { goal: titleOf(goal), is: share(goal, 'attainment', attainment) };
        if (expected === undefined) book.add('behind', `${key}-no-plan`, slots, goal);
        else book.add('behind', key, { ...slots, expected: share(goal, 'expected', expected) }, goal);
      });
    },
    stale: (goals) => {
      capped('stale', goals, ({ goal, days }) => {
        if (days === undefined) book.add('stale', 'stale-never', { goal: titleOf(goal) }, goal);
        else {
          const silent = statedValue(goal, 'silent-days', days, { kind: 'duration', in: 'days' }, locale);
          book.add('stale', 'stale', { goal: titleOf(goal), days: silent }, goal);
        }
      });
    },
    unknown: (goals) => {
      capped('unknown', goals, ({ goal, reason = 'no-data' }) => {
        const why = { record: goal, what: 'reason', value: reason, text: reason };
        book.add('unknown', 'unknown', { goal: titleOf(goal), reason: why }, goal);
      });
    },
    quotes: (section, notes) => {
      capped(section, notes, ({ goal, record, what, on, passage }) => {
        const slots = {
          goal: titleOf(goal),
          on: statedDay(record, 'on', on),
          quote: statedQuote(record, what, passage),
        };
        book.add(section, 'quote', slots, goal);
      });
    },
  };

  /** Value and target; `undefined` where a plain value is missing or the measure has no target. */
  function targetOf(
    { index: goals }: Standing,
    goal: GoalId,
  ): Readonly<Record<'value' | 'on' | 'target', Stated>> | undefined {
    const number = goals.numberOf(goal);
    const entity = number === undefined ? undefined : goalAt(goals, number);
    const measure = entity === undefined || !('measure' in entity) ? undefined : entity.measure;
    if (number === undefined || measure === undefined) return undefined;
    const row = latestFactOf(goals, number, day);
    const fact = row < 0 ? undefined : readCheckIn(goals, row);
    if (fact === undefined || !('value' in fact)) return undefined;
    const target = formatMeasure(measure, locale);
    return {
      value: statedValue(goal, 'value', fact.value, fact.unit ?? measure.unit, locale),
      on: statedDay(fact.key, 'on', fact.on),
      target: { record: goal, what: 'target', value: target, text: target },
    };
  }
};

const titleIn = (index: GoalIndex, goal: GoalId): string => {
  const number = index.numberOf(goal);
  return (number === undefined ? undefined : goalAt(index, number)?.title) ?? goal;
};
