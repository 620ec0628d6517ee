import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import {
  type DraftEvent,
  type ModelPort,
  type ModelReply,
  type ModelRequest,
} from '@throughline/ai-adapters';
import { type ModelDrafterOptions, modelDrafter } from '@throughline/ai-adapters/model';
import type { GoalSet } from '@throughline/core';
import { UsageError } from '@throughline/core';
import { describe, expect, test } from 'vitest';
import { context, harbour } from '../../test/harbour.ts';
import { modelDeps } from '../../test/model-deps.ts';
import { modelKrasTask } from '../../test/model-kras.ts';

const goals: GoalSet = {
  ...harbour,
  checkIns: [
    {
      key: 'c1',
      goal: 'ashore',
      on: '2026-02-01',
      at: '2026-02-01T08:00:00Z',
      value: 27,
      by: 'nils',
      note: 'Nils was ill. Otto moved the jetty.',
    },
  ],
};
const input = { goals, role: 'guide' } as const;
const area = {
  title: 'Welcome',
  serves: 'R2',
  measure: 'Answers to 51 guests',
  because: 'P1 moved the jetty.',
};
const good = JSON.stringify({ areas: [area] });
const said = (text: string, more: Partial<ModelReply> = {}): ModelReply => ({
  text,
  finish: 'stop',
  usage: { input: 11, output: 22 },
  ...more,
});

/** Throws what clients throw. */
const throwing =
  (fields: object): (() => unknown) =>
  () => {
    throw Object.assign(new Error('x'), fields);
  };

/** A port that plays its answers in order; a function throws or returns what it likes. */
const playing = (...answers: readonly (ModelReply | (() => unknown))[]) => {
  const requests: ModelRequest[] = [];
  const port: ModelPort = {
    portVersion: 1,
    id: 'test:one',
    dialect: 'json-schema',
    generate: (request) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request);
      return Promise.resolve(typeof answer === 'function' ? (answer() as ModelReply) : answer!);
    },
  };
  return { port, requests };
};
const run = async (port: ModelPort, more: Partial<ModelDrafterOptions> = {}, extra: object = {}) =>
  await modelDrafter(port, { deps: modelDeps, tasks: [modelKrasTask], ...more }).draft('role-kras', input, {
    ...context,
    ...extra,
  });
const codeOf = async (...answers: readonly (ModelReply | (() => unknown))[]) => {
  const { port, requests } = playing(...answers);
  const result = await run(port);
  return [result.ok ? 'ok' : result.declined.code, requests.length];
};

test('a good answer is a draft with ids, names and all it came from', async () => {
  const { port } = playing(said(good, { servedModel: 'one-2', responseId: 'resp_1' }));
  const result = await run(port, { seed: 7 });
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const { value, provenance, aiGenerated, notes } = result.draft;
  expect(value.kras).toMatchObject([{ title: 'Welcome', supports: [{ goal: 'happy' }] }]);
  expect(aiGenerated).toBe(true);
  expect(notes.map(({ code }) => code)).toEqual(['private-left-out']);
  expect(provenance).toMatchObject({
    draft: 'draft-1',
    drafter: 'model:test:one',
    servedModel: 'one-2',
    responseIds: ['resp_1'],
    sentFields: ['checkIn.by', 'checkIn.note', 'fact.target', 'keyResult.title'],
    attempts: [{ attempt: 1, outcome: 'ok', violations: 0 }],
    usage: { input: 11, output: 22 },
    seed: 7,
  });
  expect(
    [provenance.promptHash, provenance.schemaHash, provenance.outputHash].every((hash) =>
      /^[0-9a-f]{64}$/.test(hash ?? ''),
    ),
  ).toBe(true);
});

test('what leaves is what the preview shows, and holds no name and no denied field', async () => {
  const { port, requests } = playing(said(good));
  const drafter = modelDrafter(port, { deps: modelDeps, tasks: [modelKrasTask] });
  const shown = drafter.preview('role-kras', input, context);
  await drafter.draft('role-kras', input, context);
  const [request] = requests;
  expect(shown.ok && [shown.preview.system, shown.preview.user, shown.preview.schema]).toEqual([
    request?.system,
    request?.messages[0]?.text,
    request?.output.schema,
  ]);
  expect(JSON.stringify(request)).not.toMatch(/Otto|Nils|Rosa|Ida|95123|\bill\b|"pay"/);
});

test('faults go back as codes, the whole is asked again, and no word of the answer is in them', async () => {
  const bad = JSON.stringify({
    areas: [{ title: 'SECRETWORD of 99', serves: 'R99', measure: 'x' }],
    SECRETWORD: 1,
  });
  const { port, requests } = playing(said(bad), said(good));
  const result = await run(port);
  expect(
    result.ok && result.draft.provenance.attempts?.map(({ outcome, violations }) => [outcome, violations]),
  ).toEqual([
    ['schema', 4],
    ['ok', 0],
  ]);
  expect(result.ok && result.draft.provenance.usage).toEqual({ input: 22, output: 44 });
  const [, second] = requests;
  expect(second?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
  const lines = second?.messages[2]?.text ?? '';
  expect(lines).not.toContain('SECRETWORD');
  expect(lines.split('\n').slice(1)).toEqual([
    '[additionalProperties] /: has a key that is not expected',
    '[unknown-id] /areas/0/serves: must be the record id of the request',
    '[minLength] /areas/0/measure: needs 3 characters or more',
    '[number-not-a-fact] /areas/0/title: states a number or date that is no fact of the request',
  ]);
});

describe('every other ending has its code', () => {
  const areas = (more: object): ModelReply => said(JSON.stringify({ areas: [{ ...area, ...more }] }));
  test.each([
    ['not-json', 3, [said('Sure!')]],
    ['not-json', 3, [said(good.slice(0, -3))]],
    ['schema', 3, [said('{}')]],
    ['grounding', 3, [areas({ because: 'P7 was there' })]],
    ['schema', 3, [areas({ title: 'Ask P9' })]],
    ['grounding', 3, [areas({ because: 'Otto left the quay' })]],
    ['grounding', 3, [areas({ title: 'Welcome 1,000 guests' })]],
    ['domain', 3, [areas({ serves: 'R8' })]],
    ['refused', 1, [said('no', { finish: 'refusal' })]],
    ['refused', 1, [said(good, { refusal: 'I will not' })]],
    ['refused', 1, [said(good, { finish: 'filtered' })]],
    ['truncated', 1, [said(good, { finish: 'length' })]],
    ['empty', 1, [said('  ')]],
    ['adapter-bug', 1, [() => undefined]],
    ['adapter-bug', 1, [throwing({})]],
    ['auth', 1, [throwing({ status: 401 })]],
    ['bad-request', 1, [throwing({ status: 400 })]],
    ['provider-unavailable', 3, [throwing({ status: 503 })]],
    ['rate-limited', 1, [throwing({ status: 429, headers: { 'retry-after': '3600' } })]],
    ['ok', 2, [throwing({ status: 429, headers: { 'retry-after': '1' } }), said(good)]],
    ['ok', 2, [said('{'), said(`\`\`\`json\n${good}\n\`\`\``)]],
  ] satisfies readonly [string, number, readonly (ModelReply | (() => unknown))[]][])(
    '%s after %i calls',
    async (code, calls, answers) => {
      expect(await codeOf(...answers)).toEqual([code, calls]);
    },
  );

  test('a reply of a strict dialect may say null for what it leaves out', async () => {
    const { port } = playing(areas({ because: null }));
    expect((await run(port)).ok).toBe(false);
    expect((await run({ ...playing(areas({ because: null })).port, dialect: 'openai-strict' })).ok).toBe(
      true,
    );
  });

  test('the budget ends it before the next call', async () => {
    const { port, requests } = playing(said('{}', { usage: { input: 50_000, output: 1 } }));
    const result = await run(port, { tokenBudget: 52_000 });
    expect([result.ok || result.declined.code, requests.length]).toEqual(['budget', 1]);
  });

  test('an answer about a person that judges is a policy matter', async () => {
    const { port } = playing(areas({ title: 'Exceeds expectations' }));
    const task = { ...modelKrasTask, risk: 'about-a-person' } as const;
    const result = await run(port, { tasks: [task] });
    expect(result.ok || [result.declined.code, result.declined.violations?.[0]?.code]).toEqual([
      'policy',
      'judges-a-person',
    ]);
  });

  test('goals may speak of pay, promotion and leaving', async () => {
    const result = await run(playing(areas({ title: 'Salary runs, fair promotion and bonus' })).port);
    expect(result.ok || result.declined.violations).toBe(true);
  });
});

describe('time', () => {
  const never: ModelPort = {
    portVersion: 1,
    id: 'test:never',
    dialect: 'none',
    generate: () => new Promise(() => undefined),
  };

  test('a port that never answers ends with the time', async () => {
    const sleep = () => Promise.resolve();
    const result = await run(never, { deps: { ...modelDeps, sleep } });
    expect(result.ok || result.declined.code).toBe('timeout');
  });

  test('giving up settles at once, before, during and after', async () => {
    const controller = new AbortController();
    const running = run(never, {}, { signal: controller.signal });
    controller.abort();
    const result = await running;
    expect(result.ok || result.declined.code).toBe('aborted');
    const before = await run(playing(said(good)).port, {}, { signal: controller.signal });
    expect(before.ok || before.declined.code).toBe('aborted');
  });
});

test('pieces are shown, and only the last event counts', async () => {
  const port: ModelPort = {
    ...playing(said('unused')).port,
    async *stream() {
      yield { type: 'delta', text: `${good.slice(0, 40)}<b>` };
      yield { type: 'delta', text: good.slice(40) };
      yield { type: 'done', reply: said(good) };
    },
  };
  const shown: string[] = [];
  const onPartial = ({ text }: { readonly text: string }): void => {
    shown.push(text);
    throw new Error('a display that breaks');
  };
  expect((await run(port, {}, { onPartial })).ok).toBe(true);
  expect(shown[0]).not.toContain('<b>');
  const broken: ModelPort = {
    ...port,
    async *stream() {
      yield { type: 'delta', text: good };
    },
  };
  const result = await run(broken, {}, { onPartial });
  expect(result.ok || result.declined.code).toBe('provider-unavailable');
});

test('events hold codes, counts and hashes, and no word of the data or the answer', async () => {
  const events: DraftEvent[] = [];
  const { port } = playing(said('{"SECRETWORD":1}'), throwing({ status: 503 }), said(good));
  await run(
    port,
    {},
    {
      onEvent: (event: DraftEvent) => {
        events.push(event);
      },
    },
  );
  expect(events.map(({ type }) => type)).toEqual([
    'call',
    'reply',
    'checked',
    'call',
    'retry',
    'call',
    'reply',
    'checked',
    'end',
  ]);
  expect(JSON.stringify(events)).not.toMatch(/SECRETWORD|jetty|NPS|Welcome/);
});

test('wrong calling code is a usage error, and nothing else is', async () => {
  const { port } = playing(said(good));
  for (const wrong of [
    undefined,
    {},
    { deps: {} },
    { deps: modelDeps, maxAttempts: 0 },
    { deps: modelDeps, maxAttempt: 1 },
    { deps: modelDeps, timeoutMs: 1.5 },
    { deps: modelDeps, seed: 'x' },
  ])
    expect(() => modelDrafter(port, wrong as never)).toThrow(UsageError);
  for (const wrong of [undefined, {}, { ...port, portVersion: 2 }])
    expect(() => modelDrafter(wrong as never, { deps: modelDeps, tasks: goalTextTasks })).toThrow(UsageError);
  const drafter = modelDrafter(port, { deps: modelDeps, tasks: [modelKrasTask] });
  await expect(drafter.draft('role-kras', null as never, context)).rejects.toThrow(UsageError);
  await expect(drafter.draft('role-kras', input, {} as never)).rejects.toThrow(UsageError);
  const other = await drafter.draft('performance-query' as never, {} as never, context);
  expect(other.ok || other.declined.code).toBe('task-not-supported');
});
