import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import { modelDrafter } from '@throughline/ai-adapters/model';
import { scriptedPort } from '@throughline/ai-adapters/test-kit';
import fc from 'fast-check';
import type { GoalSet } from '@throughline/core';
import { expect, test } from 'vitest';
import { asOf, context, harbour } from '../../test/harbour.ts';
import { modelDeps } from '../../test/model-deps.ts';
import { looseFacts, untraced } from '../../test/traced.ts';
import { checkInSummaryTask } from '../check-in-summary/check-in-summary-task.ts';
import { oneToOneBriefTask } from '../one-to-one-brief/one-to-one-brief-task.ts';
import { quarterReportTask } from '../quarter-report/quarter-report-task.ts';

const goals: GoalSet = {
  ...harbour,
  checkIns: [
    { key: 'c1', goal: 'ashore', on: '2026-02-01', at: '2026-02-01T08:00:00Z', value: 27 },
    {
      key: 'c2',
      goal: 'ashore',
      on: '2026-03-05',
      at: '2026-03-05T08:00:00Z',
      value: 23,
      note: 'Nils is stuck with 4 permits',
    },
  ],
};
const input = { goals, asOf } as const;
const model = checkInSummaryTask.model!;
const asked = (() => {
  const ask = model.ask(input, context);
  if (!ask.ok) throw new Error(ask.declined.message);
  return ask.ask;
})();

interface SentFact {
  readonly id: string;
  readonly what: string;
  readonly text: string;
}

/** What a careful model writes: one line out of the facts it got. */
const careful = (user: string): string => {
  const { facts } = JSON.parse(user) as { readonly facts: readonly SentFact[] };
  const fact = (what: string): SentFact => facts.find((one) => one.what === what)!;
  const [is, note] = [fact('attainment'), fact('note')];
  return JSON.stringify({
    lines: [
      { section: 'blockers', text: `It hangs on this: "${note.text}"`, facts: [note.id] },
      { section: 'moved', text: `The way aboard is ${is.text} done.`, facts: [is.id] },
    ],
  });
};

const drafted = async (...steps: Parameters<typeof scriptedPort>[0]) => {
  const port = scriptedPort(steps);
  const drafter = modelDrafter(port, { deps: modelDeps, tasks: goalTextTasks });
  return { result: await drafter.draft('check-in-summary', input, context), port };
};

test('a model writes lines out of the facts of the rules, in their sections, with names taken out on the way', async () => {
  const { result, port } = await drafted((request) => careful(request.messages[0]?.text ?? ''));
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const { value, aiGenerated } = result.draft;
  expect(aiGenerated).toBe(true);
  expect(value.title).toBe('Check-in summary');
  expect(value.sections.map(({ key, lines }) => [key, lines.map(({ text }) => text)])).toEqual([
    ['moved', ['The way aboard is 37.5 % done.']],
    ['blockers', ['It hangs on this: "Nils is stuck with 4 permits"']],
  ]);
  expect(untraced(value)).toEqual([]);
  expect(looseFacts(value)).toEqual([]);
  const body = JSON.stringify(port.requests);
  expect(body).not.toContain('Nils');
  expect(body).toContain('4 permits');
});

test('a number that is no fact is mended or refused', async () => {
  const wrong = (request: { readonly messages: readonly { readonly text: string }[] }): string =>
    careful(request.messages[0]?.text ?? '').replace('37.5', '40');
  const { result, port } = await drafted(wrong, (request) => careful(request.messages[0]?.text ?? ''));
  expect(result.ok).toBe(true);
  expect(port.requests).toHaveLength(2);
  const refused = await drafted(wrong);
  expect(refused.result.ok ? 'ok' : refused.result.declined.code).toBe('grounding');
});

test('a line may state only the numbers of its own facts', () => {
  const ids = new Map(asked.facts.map((fact) => [fact.what, fact]));
  const is = ids.get('attainment')!;
  const reply = { lines: [{ section: 'moved', text: `${is.text} done`, facts: [ids.get('since')!.id] }] };
  const write = { ...context, drafter: 'd', input, ask: asked };
  expect(model.write(reply, write)).toMatchObject({ ok: false, violations: [{ code: 'number-not-named' }] });
  const right = { lines: [{ section: 'moved', text: `${is.text} done`, facts: [is.id] }] };
  expect(model.write(right, write)).toMatchObject({ ok: true });
});

test('whatever a model returns: a text of known facts, or violations', () => {
  const id = fc.constantFrom(...asked.facts.map((fact) => fact.id), 'f999', '__proto__');
  const line = fc.record(
    {
      section: fc.oneof(fc.constantFrom('moved', 'notes', 'ranking', '__proto__'), fc.anything()),
      text: fc.oneof(fc.string(), fc.constantFrom('12 % done', '  ', 'fine', '<b>9</b>'), fc.anything()),
      facts: fc.oneof(fc.array(id), fc.anything()),
    },
    { requiredKeys: [] },
  );
  const reply = fc.oneof(fc.anything(), fc.record({ lines: fc.oneof(fc.array(line), fc.anything()) }));
  fc.assert(
    fc.property(reply, (given) => {
      const written = model.write(given, { ...context, drafter: 'd', input, ask: asked });
      if (!written.ok) {
        expect(written.violations.length).toBeGreaterThan(0);
        return;
      }
      expect(looseFacts(written.proposal.value)).toEqual([]);
      expect(Object.prototype).not.toHaveProperty('lines');
    }),
    { numRuns: 300 },
  );
});

test('the three summaries have a constant system text and the same closed shape', () => {
  const tasks = [checkInSummaryTask, quarterReportTask, oneToOneBriefTask];
  expect(new Set(tasks.map((task) => task.model?.system)).size).toBe(3);
  for (const task of tasks) {
    expect(task.model?.reply).toMatchObject({ additionalProperties: false, required: ['lines'] });
    expect(task.model?.fields).toEqual(model.fields);
  }
});
