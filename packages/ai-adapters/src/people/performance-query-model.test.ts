import type { ModelPort, ModelRequest } from '@throughline/ai-adapters';
import { modelDrafter } from '@throughline/ai-adapters/model';
import { personTasks } from '@throughline/ai-adapters/people';
import { runQuery } from '@throughline/ai-adapters/queries';
import { accessPolicies } from '@throughline/cascade';
import { expect, test } from 'vitest';
import type { SentAsk } from '../../test/goal-model.ts';
import { violationsOf } from '../../test/goal-model.ts';
import { modelDeps } from '../../test/model-deps.ts';
import { quay, quayDay } from '../../test/quay-people.ts';

const contact = { name: 'Works council', reach: 'council@harbour.example' };
const asking = { actor: 'otto', access: accessPolicies.standard, asOf: quayDay };
const empty = {
  of: 'keyResult',
  where: [],
  select: [],
  groupBy: [],
  aggregates: [],
  orderBy: [],
  limit: [],
  state: [],
  owner: [],
};
const none = { words: [], records: [], people: [], facts: [] };

const answered = async (text: string, answer: (ask: SentAsk, request: ModelRequest) => unknown) => {
  const requests: ModelRequest[] = [];
  const port: ModelPort = {
    portVersion: 1,
    id: 'test:query',
    dialect: 'json-schema',
    generate: (request) => {
      requests.push(request);
      const ask = JSON.parse(requests[0]?.messages[0]?.text ?? '{}') as SentAsk;
      return Promise.resolve({ text: JSON.stringify(answer(ask, request)), finish: 'stop', usage: {} });
    },
  };
  const drafter = modelDrafter(port, { deps: modelDeps, tasks: personTasks({ contact }) });
  const input = { goals: quay, text, context: asking };
  const result = await drafter.draft('performance-query', input, {
    draftId: 'q1',
    createdAt: '2026-07-06T09:00:00Z',
  });
  return { result, requests };
};
const factOf = ({ facts }: SentAsk, text: string): string => facts.find((one) => one.text === text)?.id ?? '';
const unitOf = ({ records }: SentAsk, name: string): string =>
  records.find((one) => one.entity === 'unit' && one['name'] === name)?.id ?? '';
const below = (ask: SentAsk, fact: string) => ({
  ...none,
  field: 'attainment',
  op: 'below',
  facts: [factOf(ask, fact)],
});

test('a model translates a question; names, numbers and days are those of the request, and the engine runs it', async () => {
  const question = 'Anything of Nils around the Quay that has made it less than 40% of the way?';
  const { result, requests } = await answered(question, (ask) => ({
    ...empty,
    where: [
      below(ask, '40%'),
      { ...none, field: 'unit', op: 'within', records: [unitOf(ask, 'Quay')] },
      { ...none, field: 'owner', op: 'is', people: [/P\d+/.exec(String(ask.records[0]?.['text']))?.[0]] },
    ],
    select: ['title'],
  }));
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const { query, names } = result.draft.value;
  expect(query).toEqual({
    of: 'keyResult',
    where: [
      { field: 'attainment', op: 'below', value: 0.4 },
      { field: 'unit', op: 'within', value: 'quay' },
      { field: 'owner', op: 'is', value: 'nils' },
    ],
    select: ['title'],
  });
  expect(names).toEqual([
    { of: 'unit', id: 'quay', name: 'Quay' },
    { of: 'person', id: 'nils', name: 'Nils Aaker' },
  ]);
  // It asks how one person does: the engine refuses without a contact in the context of the question.
  const run = runQuery(quay, query, asking);
  expect(run.ok ? 'ok' : run.declined.code).toBe('question-about-a-person');
  const wire = JSON.stringify(requests);
  expect(wire).not.toMatch(/nils|aaker|rosa|otto|berg|mara|harbour\.example|h2-25/i);
  // No goal and no value leaves.
  expect(wire).not.toContain('A quay in order');
});

test('days, words, groups and limits', async () => {
  const { result } = await answered('Top 3 by unit, silent for 6 weeks, published', (ask) => ({
    ...empty,
    where: [
      {
        ...none,
        field: 'lastCheckIn',
        op: 'before',
        facts: [ask.facts.find((one) => (one as { what?: string }).what === 'that-many-weeks-ago')?.id],
      },
      { ...none, field: 'state', op: 'is', words: ['published'] },
      { ...none, field: 'source', op: 'known', words: ['false'] },
    ],
    groupBy: ['unit'],
    aggregates: [{ of: 'count', field: [], words: [] }],
    orderBy: [{ field: 'count', direction: 'descending' }],
    limit: [factOf(ask, '3')],
  }));
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const { query } = result.draft.value;
  expect(query).toMatchObject({
    where: [
      { field: 'lastCheckIn', op: 'before' },
      { field: 'state', value: 'published' },
      { field: 'source', value: false },
    ],
    groupBy: 'unit',
    limit: 3,
  });
  expect(runQuery(quay, query, asking).ok).toBe(true);
  const items = await answered('What did Rosa promise?', (ask) => ({
    ...empty,
    of: 'actionItem',
    state: ['open'],
    owner: [/P\d+/.exec(String(ask.records[0]?.['text']))?.[0]],
  }));
  expect(items.result).toMatchObject({
    ok: true,
    draft: { value: { query: { of: 'actionItem', state: 'open', owner: 'rosa' } } },
  });
});

test('what was not offered, values of the wrong kind and made-up numbers go back', async () => {
  const codes = async (change: (ask: SentAsk) => object): Promise<readonly string[]> => {
    const { result } = await answered('Goals of the Quay below 40%', (ask) => ({ ...empty, ...change(ask) }));
    return violationsOf(result);
  };
  const where = (condition: object) => ({ where: [{ ...none, ...condition }] });
  const wrong = ['wrong-value /where/0'];
  expect(await codes(() => where({ field: 'unit', op: 'is', records: ['R999'] }))).toEqual([
    'unknown-id /where/0/records/0',
  ]);
  expect(await codes(() => where({ field: 'owner', op: 'is', people: ['nils'] }))).toEqual([
    'unknown-id /where/0/people/0',
  ]);
  expect(await codes(() => where({ field: 'owner', op: 'is', words: ['nils'] }))).toEqual(wrong);
  expect(await codes((ask) => where({ field: 'cycle', op: 'is', records: [unitOf(ask, 'Quay')] }))).toEqual(
    wrong,
  );
  expect(await codes((ask) => where({ ...below(ask, '40%'), words: ['low'] }))).toEqual(wrong);
  expect(await codes(() => where({ field: 'attainment', op: 'below', words: ['0.4'] }))).toContain(
    'number-not-a-fact /where/0/words/0',
  );
  expect(await codes((ask) => where({ ...below(ask, '40%'), field: 'silentDays' }))).toEqual(wrong);
  expect(await codes((ask) => ({ ...where(below(ask, '40%')), limit: [factOf(ask, '40%')] }))).toEqual([
    'wrong-value /limit',
  ]);
  expect(await codes(() => where({ field: 'status', op: 'is', words: ['lucky'] }))).toEqual([
    'query/unknown-word /where/0/value',
  ]);
  expect(await codes(() => ({ of: 'review', select: ['title'] }))).toEqual(['draft/query-word /query']);
  expect(await codes(() => ({}))).toEqual(['not-translated ']);
});

test('no question, no request', async () => {
  const { result, requests } = await answered('  ', () => empty);
  expect(result).toMatchObject({ ok: false, declined: { code: 'question-not-understood' } });
  expect(requests).toEqual([]);
});
