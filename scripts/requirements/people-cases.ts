import type { PersonTaskKind } from '@throughline/ai-adapters/people';
import type { ReviewBook } from '@throughline/core';
import { quay, quayBook, quayDay } from '../../packages/ai-adapters/test/quay-people.ts';
import { answers } from './cases.ts';
import type { Tools } from './tools.ts';

type AboutKind = Exclude<PersonTaskKind, 'performance-query' | 'one-to-one-brief'>;
const contact = { name: 'Works council', reach: 'council@harbour.example' };
const context = { draftId: 'd1', createdAt: '2026-07-06T09:00:00Z' };

const drafted = ({ drafts, roles, people }: Tools, kind: AboutKind, reviewBook: ReviewBook = quayBook) =>
  drafts
    .rulesDrafter(roles.roleLibrary, people.personTasks({ contact }))
    .draft(kind, { goals: quay, reviewBook, person: 'nils', cycle: 'h1', asOf: quayDay }, context);

const declinedAs = async (
  tools: Tools,
  code: string,
  kind: AboutKind,
  book: ReviewBook,
): Promise<boolean> => {
  const result = await drafted(tools, kind, book);
  return !result.ok && `${result.declined.code} ${result.declined.messageId ?? ''}`.trim() === code;
};

const inState = (state: 'open' | 'shared'): ReviewBook => ({
  ...quayBook,
  appraisals: (quayBook.appraisals ?? []).map((one) => ({ ...one, state })),
});
const formAlone: ReviewBook = {
  ...quayBook,
  conversations: (quayBook.conversations ?? []).map(({ actionItems: _, ...talk }) => talk),
  feedback: [],
};
const untalked: ReviewBook = { ...quayBook, conversations: [] };

/** S1-04: a draft of a review reads more than the form of the review. */
export const evidenceCases = {
  by: ['people.personTasks'],
  passes: [
    answers('a note from check-ins, earlier goals, feedback and promises', async (tools) => {
      const result = await drafted(tools, 'review-note');
      return (
        result.ok &&
        ['ashore-2026-03-01', 'h2-25', 'f1', 'i1'].every((id) => result.draft.provenance.inputs.includes(id))
      );
    }),
  ],
  fails: [
    answers('two or three words on the form are not enough', async (tools) => {
      const result = await tools.drafts
        .rulesDrafter(tools.roles.roleLibrary, tools.people.personTasks({ contact, fullCycles: 0 }))
        .draft(
          'review-note',
          {
            goals: { ...quay, checkIns: [] },
            reviewBook: formAlone,
            person: 'nils',
            cycle: 'h1',
            asOf: quayDay,
          },
          context,
        );
      return !result.ok && result.declined.code === 'not-enough-evidence';
    }),
  ],
};

/** S1-06: writing assistance waits for a full cycle. */
export const fullCycleCases = {
  by: ['oversight.checkGate'],
  passes: [
    answers(
      'one full cycle is behind',
      ({ oversight }) => oversight.checkGate('writing-assistance', quay, quayBook, { asOf: quayDay }).open,
    ),
  ],
  fails: [
    answers(
      'nobody was talked to, so no cycle was full',
      ({ oversight }) => !oversight.checkGate('writing-assistance', quay, untalked, { asOf: quayDay }).open,
    ),
    answers('and the first cycle is still running', ({ oversight }) => {
      const first = { asOf: '2025-12-31' };
      return !oversight.checkGate('writing-assistance', quay, quayBook, first).open;
    }),
  ],
};

/** S1-10: development plans between rating and sharing, from competencies. */
export const developmentPlanCases = {
  by: ['people.personTasks'],
  passes: [
    answers('rated and not shared', async (tools) => {
      const result = await drafted(tools, 'development-plan');
      return result.ok && result.draft.provenance.inputs.includes('knots');
    }),
  ],
  fails: [
    answers('not rated yet', (tools) =>
      declinedAs(tools, 'gate-closed ratings', 'development-plan', inState('open')),
    ),
    answers('shared already', (tools) =>
      declinedAs(tools, 'gate-closed shared', 'development-plan', inState('shared')),
    ),
  ],
};

/** S1-11: biased wording is flagged with its words and an explanation, before the manager's part is done. */
export const biasFlagCases = {
  by: ['people.personTasks'],
  passes: [
    answers('flags quote word for word and explain', async (tools) => {
      const result = await drafted(tools, 'bias-flags');
      if (!result.ok) return false;
      const value = result.draft.value as {
        readonly flags: readonly { quote: string; explanation: string }[];
      };
      return value.flags.some(({ quote, explanation }) => quote === 'emotional' && explanation !== '');
    }),
  ],
  fails: [
    answers('too late once it is shared', (tools) =>
      declinedAs(tools, 'already-shared', 'bias-flags', inState('shared')),
    ),
  ],
};

/** S1-45: ratings beside the evidence, before a review is shared. */
export const ratingEvidenceCases = {
  by: ['people.personTasks'],
  passes: [
    answers('the rating, what was attained, and the feedback word for word', async (tools) => {
      const result = await drafted(tools, 'review-consistency');
      const text = result.ok ? JSON.stringify(result.draft.value) : '';
      return ['is rated 5', 'would be 2.2', 'He answered 12 letters'].every((said) => text.includes(said));
    }),
  ],
  fails: [
    answers('too late once it is shared', (tools) =>
      declinedAs(tools, 'already-shared', 'review-consistency', inState('shared')),
    ),
  ],
};

/** S1-47: people are told before, and get an answer to what they raise. */
export const concernCases = {
  by: ['people.employeeNotice', 'people.raiseConcern', 'people.answerConcern'],
  passes: [
    answers('a notice that names whom to ask', ({ people }) =>
      people
        .employeeNotice('en', { contact, tasks: ['review-note'], isModel: true })
        .paragraphs.some((paragraph) => paragraph.includes(contact.reach)),
    ),
    answers('a concern that somebody else answers', ({ people }) => answeredBy(people, 'mara')),
  ],
  fails: [answers('nobody answers their own', ({ people }) => !answeredBy(people, 'nils'))],
};

const answeredBy = ({ raiseConcern, answerConcern }: Tools['people'], by: string): boolean => {
  const concern = { id: 'c1', person: 'nils', on: '2026-07-01', about: 'draft', text: 'Not mine.' } as const;
  const raised = raiseConcern(quayBook, concern);
  return (
    raised.ok && answerConcern(raised.value, { concern: 'c1', by, on: '2026-07-02', answer: 'True.' }).ok
  );
};
