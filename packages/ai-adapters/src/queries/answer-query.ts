import { compileAccess } from '@throughline/cascade';
import { compileGoals } from '@throughline/core';
import type { GoalIndex, Goals } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import type { AnswerOutcome } from './answer.ts';
import { askedWords } from './asked-words.ts';
import { frameOf } from './frame-of.ts';
import { inContext } from './in-context.ts';
import { mendSlips } from './mend-slips.ts';
import { nameBook } from './name-book.ts';
import type { NameBook } from './name-book.ts';
import type { AskedBy } from './parts.ts';
import type { Query } from './query.ts';
import { queryOf } from './query-of.ts';
import type { QuestionContext } from './question-context.ts';
import { questionDeclined } from './question-declined.ts';
import type { QuestionDeclined } from './question-declined.ts';
import { questionDefaults } from './question-defaults.ts';
import { questionExamples } from './question-examples.ts';
import { wordsIn } from './question-words.ts';
import type { QuestionWord } from './question-words.ts';
import type { Unclear } from './read-marks.ts';
import { readMarks } from './read-marks.ts';
import type { Mark, NameHit } from './mark.ts';
import { partsApart } from './parts-apart.ts';
import { runChecked } from './run-query.ts';

/** A question as a query, or why it is none. */
export type ReadQuestion =
  | {
      /** True: it was understood to the last word. */
      readonly ok: true;
      /** The query. */
      readonly query: Query;
      /** Names in it, and what each was taken for. */
      readonly names: readonly NameHit[];
    }
  | {
      /** False: it was not. */
      readonly ok: false;
      /** Why, and what can be asked. */
      readonly declined: QuestionDeclined;
    };

const examples = questionExamples.slice(0, questionDefaults.examples);

/**
 * Answers a question in words, offline: a closed English grammar reads it, the cascade's query answers it as the person
 * who asks, and the answer shows the query that was run, its numbers and the goals behind each. Every word has to be
 * accounted for. What is not understood is refused with what can be asked, never guessed; a name that fits several
 * things is declined with the candidates the person may see. What can be asked: docs/questions.md. Wrong options are a
 * `UsageError`, a question that is no text as well.
 *
 * @example
 * ```ts
 * import { answerQuery } from '@throughline/ai-adapters/queries';
 * import { accessPolicies } from '@throughline/cascade';
 *
 * const measure = { kind: 'change', from: 0, to: 10 } as const;
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   objectives: [{ id: 'win', title: 'Win', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [{ id: 'arr', objective: 'win', title: 'ARR', measure }, { id: 'nps', objective: 'win', title: 'NPS', measure }],
 *   checkIns: [
 *     { key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 },
 *     { key: 'b', goal: 'nps', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 3 },
 *   ],
 * } as const;
 * const context = { actor: 'ana', access: accessPolicies.standard, asOf: '2026-05-31' };
 * const found = answerQuery(goals, 'Which key results are below 0.4?', context);
 * found.ok && found.answer.text.sections[0]?.lines.map(({ text }) => text); // => ['NPS: attainment 30 %']
 * const refused = answerQuery(goals, 'Which key results are lucky?', context);
 * refused.ok ? '' : refused.declined.message; // => 'these words of the question are not understood: lucky'
 * ```
 */
export const answerQuery = (goals: Goals, text: string, context: QuestionContext): AnswerOutcome =>
  answering('answerQuery', () => {
    const index = compileGoals(goals);
    const read = readIndexed(index, text, context);
    return read.ok ? runChecked(index, read.query, context, read.names) : read;
  });

/**
 * Reads a question without running it, for hosts that show or store the query first.
 *
 * @example
 * ```ts
 * import { readQuestion } from '@throughline/ai-adapters/queries';
 * import { accessPolicies } from '@throughline/cascade';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const context = { actor: 'ana', access: accessPolicies.standard, asOf: '2026-05-31' };
 * const read = readQuestion(goals, 'Which action items are open?', context);
 * read.ok && read.query; // => { of: 'actionItem', state: 'open' }
 * ```
 */
export const readQuestion = (goals: Goals, text: string, context: QuestionContext): ReadQuestion =>
  answering('readQuestion', () => readIndexed(compileGoals(goals), text, context));

const readIndexed = (
  index: GoalIndex,
  text: string,
  { actor, access, asOf, on = asOf }: QuestionContext,
): ReadQuestion => {
  const asked = askedWords(text);
  if ('declined' in asked) return asked;
  const reader = compileAccess(index, { access, on }).readerOf(actor);
  const book = nameBook(index, reader, new Set(wordsIn(text)));
  const words = mendSlips(asked.words, book);
  const first = readWords(words, book, index, { actor, asOf }, false);
  if (first.ok) return first;
  // A word of the grammar may be the name of a unit: `Support`.
  const other = readWords(words, book, index, { actor, asOf }, true);
  return other.ok ? other : first;
};

const readWords = (
  words: readonly QuestionWord[],
  book: NameBook,
  index: GoalIndex,
  { actor, asOf }: AskedBy,
  prefersNames: boolean,
): ReadQuestion => {
  const read = readMarks(words, book, asOf, prefersNames);
  if ('unclear' in read) return unclear(read.unclear);
  const asked = queryOfMarks(read.marks, index, { actor, asOf });
  if (asked !== undefined && 'because' in asked) return unclear(asked);
  if (asked === undefined) {
    const words = partsApart(read.pieces, (marks) => {
      const rest = queryOfMarks(marks, index, { actor, asOf });
      return rest !== undefined && !('because' in rest);
    });
    return questionDeclined('draft/question-not-understood#together', { words, examples });
  }
  const { query } = asked;
  const names = read.marks.flatMap((mark) => (mark.is === 'name' ? [mark.hit] : []));
  return { ok: true, query, names };
};

/** The query of some marks. Words that say nothing by themselves ask nothing together. */
const queryOfMarks = (
  marks: readonly Mark[],
  index: GoalIndex,
  by: AskedBy,
): { readonly query: Query } | Unclear | undefined => {
  const raw = marks.length === 0 ? undefined : frameOf(marks);
  const frame = raw === undefined ? undefined : inContext(raw, index, by);
  if (frame === undefined || 'because' in frame) return frame;
  const query = queryOf(frame, by);
  return query && { query };
};

const unclear = (found: Unclear): Extract<ReadQuestion, { ok: false }> => {
  if (found.because === 'words')
    return questionDeclined('draft/question-not-understood#words', { words: found.words, examples });
  if (found.because === 'name')
    return questionDeclined('draft/question-name-unknown', { name: shown(found.name) });
  const candidates = found.hits
    .slice(0, questionDefaults.candidates)
    .map(({ of, name, id }) => `${shown(name)} (${of} ${shown(id)})`);
  return questionDeclined('draft/question-name-ambiguous', { name: shown(found.name), candidates });
};

/** A name on one line, and not endless. */
const shown = (name: string): string => [...name.slice(0, 400)].slice(0, 200).join('');
