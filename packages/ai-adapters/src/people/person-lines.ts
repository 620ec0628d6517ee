import { type ActionItem, type Feedback, goalAt } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { Notice } from '../draft/draft.ts';
import { noticeFrom } from '../draft/notice-from.ts';
import type { QuotedNote } from '../summary/quoted-notes.ts';
import {
  statedCount,
  statedDay,
  statedQuote,
  statedShare,
  statedTitle,
  type Stated,
} from '../text/stated.ts';
import { type TextBook, textBook } from '../text/text-book.ts';
import { knownLocale } from '../text/known-locale.ts';
import { peopleMessages } from './people-messages.ts';
import { type PeopleTextKey, peopleTexts } from './people-texts.ts';
import { type PersonEvidence, reachedIn } from './person-evidence.ts';

/** Lines of one kind that a text shows at most; a review is read by people. Source: docs/sources.md#drafts-about-people. */
const mostLines = 20;

/** Earlier cycles that are looked back on. */
const mostCycles = 4;

/** Writes the lines that texts about people share. */
export interface PersonLines {
  readonly book: TextBook<PeopleTextKey>;
  readonly locale: Locale;
  /** Remarks on lines that were left out. */
  readonly notices: readonly Notice[];
  readonly titleOf: (goal: number) => Stated;
  readonly goals: (section: string) => void;
  readonly history: (section: string) => void;
  readonly notes: (section: string) => void;
  readonly feedback: (section: string, list: readonly Feedback[]) => void;
  readonly items: (section: string) => void;
}

/** Starts a text about a person. */
export const personLines = (evidence: PersonEvidence, wanted: Locale | undefined): PersonLines => {
  const locale = knownLocale(wanted);
  const book = textBook<PeopleTextKey>(peopleTexts, locale);
  const { index, scores, asOf } = evidence;
  const notices: Notice[] = [];
  const capped = <Item>(section: string, list: readonly Item[], write: (item: Item) => void): void => {
    list.slice(0, mostLines).forEach(write);
    if (list.length <= mostLines) return;
    const data = { section, count: list.length, shown: mostLines };
    notices.push(noticeFrom(peopleMessages, 'draft/lines-left-out', data));
  };
  const titleOf = (goal: number): Stated => statedTitle(index.ids[goal]!, goalAt(index, goal)?.title ?? '');
  const writeNote = (section: string, { goal, record, on, passage }: QuotedNote): void => {
    const number = index.numberOf(goal);
    if (number === undefined) return;
    const quote = statedQuote(record, 'note', passage);
    book.add(section, 'note', { goal: titleOf(number), on: statedDay(record, 'on', on), quote }, goal);
  };
  const writeItem = (section: string, { id, title, due, doneOn }: ActionItem): void => {
    const item = statedQuote(id, 'title', title);
    if (doneOn !== undefined) book.add(section, 'item-done', { item, on: statedDay(id, 'doneOn', doneOn) });
    else if (due === undefined) book.add(section, 'item-open', { item });
    else
      book.add(section, due < asOf ? 'item-overdue' : 'item-due', { item, due: statedDay(id, 'due', due) });
  };
  return {
    book,
    locale,
    notices,
    titleOf,
    goals: (section) => {
      capped(section, evidence.goals, (goal) => {
        const id = index.ids[goal]!;
        const score = scores.get(id);
        if (score?.scored === true)
          book.add(
            section,
            'goal',
            { goal: titleOf(goal), is: statedShare(id, 'attainment', score.attainment, locale) },
            id,
          );
        else if (score !== undefined) {
          const reason = { record: id, what: 'reason', value: score.reason, text: score.reason };
          book.add(section, 'goal-unscored', { goal: titleOf(goal), reason }, id);
        }
      });
    },
    history: (section) => {
      const { cycles = [] } = index.document;
      const earlier = cycles
        .map((cycle, position) => ({ cycle, position }))
        .filter(({ cycle }) => cycle.end <= evidence.cycle.start)
        .sort((one, other) => (one.cycle.end < other.cycle.end ? 1 : -1))
        .slice(0, mostCycles);
      for (const { cycle, position } of earlier) {
        const counts = reachedIn(index, evidence, position);
        if (counts === undefined) continue;
        book.add(section, 'history', {
          cycle: { record: cycle.id, what: 'name', value: cycle.name, text: cycle.name },
          reached: statedCount(cycle.id, 'goals-reached', counts.reached, locale),
          all: statedCount(cycle.id, 'goals-with-a-number', counts.all, locale),
        });
      }
    },
    notes: (section) => {
      capped(section, evidence.notes, (note) => {
        writeNote(section, note);
      });
    },
    feedback: (section, list) => {
      capped(section, list, (one) => {
        const { id, on, text } = one;
        const quote = statedQuote(id, 'text', text);
        book.add(section, `feedback/${evidence.standing(one)}`, { on: statedDay(id, 'on', on), quote });
      });
    },
    items: (section) => {
      capped(section, evidence.items, (item) => {
        writeItem(section, item);
      });
    },
  };
};

/** The proposal of a text, with the records its facts were read from. */
export const proposalOf = (
  { book, notices }: PersonLines,
  title: PeopleTextKey,
  sections: readonly string[],
  notes: readonly Notice[],
) => {
  const value = book.text(title, sections);
  const inputs = [...new Set(value.facts.map(({ record }) => record))];
  return { ok: true, proposal: { value, notes: [...notes, ...notices], inputs } } as const;
};
