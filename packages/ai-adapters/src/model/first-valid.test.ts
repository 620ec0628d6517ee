import { type DeclineCode, type Drafter, firstValid, type ModelPort } from '@throughline/ai-adapters';
import { modelDrafter, recordPort, type ReplyFixture, replayPort } from '@throughline/ai-adapters/model';
import { sha256Of } from '@throughline/core/hash';
import { expect, test } from 'vitest';
import { drafter as rules } from '../../test/drafting.ts';
import { context, harbour } from '../../test/harbour.ts';
import { modelDeps } from '../../test/model-deps.ts';
import { modelKrasTask } from '../../test/model-kras.ts';

const declining = (code: DeclineCode): Drafter => ({
  id: `says ${code}`,
  offline: false,
  supports: () => true,
  draft: () =>
    Promise.resolve({ ok: false, declined: { code, data: {}, message: 'no', help: 'ask another' } }),
});
const input = { goals: harbour, role: 'guide' } as const;

test('falls through on everything but a caller who gave up and a matter of policy, and says why', async () => {
  const result = await firstValid(declining('timeout'), declining('not-json'), rules).draft(
    'role-kras',
    input,
    context,
  );
  if (!result.ok) throw new Error(result.declined.message);
  expect(result.draft.notes.slice(0, 2).map(({ code, data }) => [code, data])).toEqual([
    ['declined-before', { drafter: 'says timeout', reason: 'timeout' }],
    ['declined-before', { drafter: 'says not-json', reason: 'not-json' }],
  ]);
  expect(result.draft.provenance.drafter).toBe(rules.id);
  for (const code of ['aborted', 'policy'] as const) {
    const ended = await firstValid(declining(code), rules).draft('role-kras', input, context);
    expect(ended.ok || ended.declined.code).toBe(code);
  }
  const none = await firstValid(declining('empty'), declining('schema')).draft('role-kras', input, context);
  expect(none.ok || none.declined.code).toBe('schema');
  const nobody = await firstValid({ ...rules, supports: () => false }).draft('role-kras', input, context);
  expect(nobody.ok || nobody.declined.code).toBe('task-not-supported');
  expect(() => firstValid()).toThrow('needs a drafter');
});

test('a recorded draft replays to the byte, and nothing beside the contract is recorded', async () => {
  const reply = {
    text: '{"areas":[{"title":"Welcome","serves":"R2","measure":"Answers"}]}',
    finish: 'stop',
    usage: {},
    headers: { authorization: 'Bearer SECRET' },
  } as const;
  const live: ModelPort = {
    portVersion: 1,
    id: 'test:live',
    dialect: 'json-schema',
    generate: () => Promise.resolve(reply),
  };
  const fixtures: ReplyFixture[] = [];
  const options = { deps: modelDeps, tasks: [modelKrasTask] };
  const first = await modelDrafter(
    recordPort(live, (fixture) => fixtures.push(fixture), sha256Of),
    options,
  ).draft('role-kras', input, context);
  expect(fixtures.length).toBe(1);
  expect(JSON.stringify(fixtures)).not.toMatch(/SECRET|NPS/);
  const replay = replayPort(fixtures, { id: 'test:live', hash: sha256Of });
  expect(await modelDrafter(replay, options).draft('role-kras', input, context)).toEqual(first);
  expect(first.ok).toBe(true);
  const miss = await modelDrafter(replay, { ...options, seed: 1 }).draft('role-kras', input, context);
  expect(miss.ok || miss.declined.code).toBe('bad-request');
});
