import { accessPolicies } from '@throughline/cascade';
import type { GoalSet, ReviewBook } from '@throughline/core';
import { answerQuery } from '@throughline/ai-adapters/queries';
import type { AnswerOutcome, QuestionContext } from '@throughline/ai-adapters/queries';

const owner = (person: string) => [{ who: { person }, as: 'accountable' as const }];
const measure = { kind: 'change', from: 0, to: 10 } as const;
/** A company of four, with a hidden goal, two goals of one title and two people of one name. */
export const goals: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [
    { id: 'y', name: '2026', start: '2026-01-01', end: '2027-01-01', state: 'active' },
    { id: 'q2', name: 'Q2 2026', start: '2026-04-01', end: '2026-07-01', state: 'active', parent: 'y' },
    { id: 'q1', name: 'Q1 2026', start: '2026-01-01', end: '2026-04-01', state: 'closed', parent: 'y' },
  ],
  people: [
    { id: 'ana', name: 'Ana Reis' },
    { id: 'bo', name: 'Bo Lind' },
    { id: 'cy', name: 'Cy Lind' },
    { id: 'dee', name: 'Dee Odd' },
  ],
  units: [
    { id: 'acme', name: 'Acme', kind: 'company' },
    { id: 'support', name: 'Support', kind: 'team', parent: 'acme' },
    { id: 'east', name: 'Sales East', kind: 'team', parent: 'acme' },
    { id: 'west', name: 'Sales West', kind: 'team', parent: 'acme' },
  ],
  assignments: [
    { id: 'a1', person: 'ana', unit: 'acme', from: '2026-01-01' },
    { id: 'a2', person: 'bo', unit: 'support', managers: ['ana'], from: '2026-01-01' },
    { id: 'a3', person: 'cy', unit: 'east', managers: ['ana'], from: '2026-01-01' },
    { id: 'a4', person: 'dee', unit: 'west', managers: ['cy'], from: '2026-01-01' },
  ],
  objectives: [
    { id: 'top', title: 'Grow', unit: 'acme', cycle: 'q2', commitment: 'aspirational', owners: owner('ana') },
    {
      id: 'help',
      title: 'Help customers',
      unit: 'support',
      cycle: 'q2',
      commitment: 'committed',
      owners: owner('bo'),
      supports: [{ goal: 'top' }],
    },
    {
      id: 'sell',
      title: 'Sell more',
      unit: 'east',
      cycle: 'q2',
      commitment: 'aspirational',
      owners: owner('cy'),
      supports: [{ goal: 'top' }],
    },
    {
      id: 'secret',
      title: 'Buy a rival',
      unit: 'west',
      cycle: 'q2',
      commitment: 'aspirational',
      owners: owner('cy'),
      visibility: { to: 'owners' },
    },
    {
      id: 'same',
      title: 'Sell more',
      unit: 'west',
      cycle: 'q1',
      commitment: 'aspirational',
      owners: owner('dee'),
    },
  ],
  keyResults: [
    { id: 'nps', objective: 'help', title: 'NPS', measure },
    { id: 'arr', objective: 'sell', title: 'ARR', measure },
  ],
  checkIns: [
    { key: 'a', goal: 'nps', on: '2026-05-10', at: '2026-05-10T09:00:00Z', value: 9 },
    { key: 'b', goal: 'arr', on: '2026-05-20', at: '2026-05-20T09:00:00Z', value: 1 },
  ],
};
/** Talks of one person with others, each with a promise. */
export const talks = (people: readonly string[]): ReviewBook => ({
  schemaVersion: 1,
  organization: 'acme',
  conversations: people.map((person, at) => ({
    id: `t${String(at)}`,
    person,
    with: 'ana',
    on: '2026-05-05',
    note: 'between us',
    actionItems: [{ id: `i${String(at)}`, title: 'Private promise', owner: person, due: '2026-05-20' }],
  })),
});
/** Who asks. */
export const context: QuestionContext = { actor: 'ana', access: accessPolicies.standard, asOf: '2026-05-31' };
/** Asks as Ana, or as said. */
export const ask = (text: string, more: object = {}): AnswerOutcome =>
  answerQuery(goals, text, { ...context, ...more });
/** Lines of the answer, or why there is none. */
export const linesOf = (found: AnswerOutcome): readonly string[] =>
  found.ok
    ? found.answer.text.sections.flatMap(({ lines }) => lines.map(({ text }) => text))
    : [`no: ${found.declined.message}`];
/** Why there is no answer. */
export const codeOf = (found: AnswerOutcome): string =>
  found.ok ? 'answered' : [found.declined.code, found.declined.messageId].filter(Boolean).join('#');
