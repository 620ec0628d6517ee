import type { RoleKras } from '@throughline/ai-adapters';
import { compileGoals, type Kpi, type Kra, toGoalSet } from '@throughline/core';
import { draftIds } from '../src/draft/draft-ids.ts';
import type { DraftTask } from '../src/task/draft-task.ts';
import { roleKrasTask } from '../src/role-kras/role-kras-task.ts';

/** Shape of the reply of the task of the tests. */
interface Reply {
  readonly areas: readonly {
    readonly title: string;
    readonly serves: string;
    readonly measure: string;
    readonly because?: string;
  }[];
}

/** A task as small as one can be that still proposes goals: areas that serve key results, each with a reason and a quote. */
export const modelKrasTask: DraftTask<'role-kras'> = {
  ...roleKrasTask,
  version: 1,
  model: {
    system: 'Propose areas of responsibility. Choose key results by id. State no number that is not a fact.',
    name: 'role_kras',
    reply: {
      type: 'object',
      properties: {
        areas: {
          type: 'array',
          minItems: 1,
          maxItems: 4,
          items: {
            type: 'object',
            properties: {
              title: { type: 'string', minLength: 3, maxLength: 120 },
              serves: { type: 'string', format: 'record-id' },
              measure: { type: 'string', minLength: 3, maxLength: 120 },
              because: { type: 'string', format: 'quote' },
            },
            required: ['title', 'serves', 'measure'],
            additionalProperties: false,
          },
        },
      },
      required: ['areas'],
      additionalProperties: false,
    },
    fields: {
      'keyResult.title': 'send',
      'keyResult.description': 'send',
      'checkIn.note': 'send',
      'checkIn.by': 'pseudonymise',
    },
    ask: (input) => {
      const document = toGoalSet(compileGoals(input.goals));
      return {
        ok: true,
        ask: {
          request: { areas: 3 },
          records: [
            ...(document.keyResults ?? []).map(({ id, title, description }) => ({
              entity: 'keyResult',
              id,
              fields: { title, ...(description === undefined ? {} : { description }), pay: 'EUR 95123' },
            })),
            ...(document.checkIns ?? []).map(({ key, note, by }) => ({
              entity: 'checkIn',
              id: key,
              fields: { ...(note === undefined ? {} : { note }), ...(by === undefined ? {} : { by }) },
            })),
          ],
          facts: [{ id: 'happy/target', record: 'happy', what: 'target', value: 51, text: '51' }],
          people: (document.people ?? []).map(({ id, name }) => ({ id, known: [name] })),
        },
      };
    },
    write: (reply, { draftId, drafter, input }) => {
      const { areas } = reply as Reply;
      const index = compileGoals(input.goals);
      const nextId = draftIds((id) => index.numberOf(id) !== undefined);
      const keyResults = new Set((index.document.keyResults ?? []).map(({ id }) => id));
      const bad = areas.findIndex(({ serves }) => !keyResults.has(serves));
      if (bad >= 0)
        return {
          ok: false,
          violations: [
            {
              code: 'serves-a-key-result',
              path: `/areas/${String(bad)}/serves`,
              message: 'must be a key result',
              source: 'domain',
            },
          ],
        };
      const kras: Kra[] = [];
      const kpis: Kpi[] = [];
      for (const { title, serves, measure } of areas) {
        const origin = { draft: draftId, drafter, aiGenerated: true };
        const kra = nextId(draftId, 'kra');
        kras.push({
          id: kra,
          title,
          supports: [{ goal: serves }],
          owners: [{ who: { person: 'ida' }, as: 'accountable' }],
          origin,
        });
        kpis.push({
          id: nextId(draftId, 'kpi'),
          kra,
          title: measure,
          measure: { kind: 'change', unit: { kind: 'score' } },
          origin,
        });
      }
      const value: RoleKras = { kras, kpis, rationale: [], basis: [] };
      return { ok: true, proposal: { value, notes: [], inputs: areas.map(({ serves }) => serves) } };
    },
  },
};
