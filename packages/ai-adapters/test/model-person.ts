import { compileGoals, toGoalSet } from '@throughline/core';
import type { DraftTask } from '../src/task/draft-task.ts';

/** A task about a person as small as one can be, with a field of every treatment, and names wherever they may stand. */
export const modelPersonTask: DraftTask<'performance-summary'> = {
  kind: 'performance-summary',
  version: 1,
  risk: 'about-a-person',
  byRules: () => {
    throw new Error('only a model does this task of the tests');
  },
  model: {
    system: 'Sum up what was done. Give no rating. State no number that is not a fact.',
    name: 'summary',
    reply: {
      type: 'object',
      properties: {
        lines: { type: 'array', minItems: 1, maxItems: 9, items: { type: 'string', maxLength: 300 } },
      },
      required: ['lines'],
      additionalProperties: false,
    },
    fields: {
      'checkIn.note': 'send',
      'feedback.text': 'send',
      'feedback.on': 'bucket',
      'feedback.about': 'pseudonymise',
      'feedback.by': 'drop',
    },
    ask: ({ goals, reviewBook, person }) => {
      const document = toGoalSet(compileGoals(goals));
      return {
        ok: true,
        ask: {
          request: { person },
          records: [
            ...(document.checkIns ?? []).map(({ key, note, by }) => ({
              entity: 'checkIn',
              id: key,
              fields: {
                ...(note === undefined ? {} : { note }),
                ...(by === undefined ? {} : { by }),
                rating: 5,
              },
            })),
            ...(reviewBook.feedback ?? []).map((one, at) => ({
              entity: 'feedback',
              id: `feedback-${String(at)}`,
              fields: { about: person, ...(JSON.parse(JSON.stringify(one)) as { readonly text?: string }) },
            })),
          ],
          facts: [],
          people: (document.people ?? []).map(({ id, name }) => ({ id, known: [name] })),
        },
      };
    },
    write: (reply) => {
      const { lines } = reply as { readonly lines: readonly string[] };
      const section = {
        key: 'done',
        heading: 'What was done',
        lines: lines.map((text) => ({ text, facts: [] })),
      };
      return {
        ok: true,
        proposal: { value: { title: 'Summary', sections: [section], facts: [] }, notes: [], inputs: [] },
      };
    },
  },
};
