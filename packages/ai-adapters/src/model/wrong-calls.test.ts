import { firstValid, type ModelPort } from '@throughline/ai-adapters';
import {
  type ModelDrafterOptions,
  modelDrafter,
  recordPort,
  replayPort,
} from '@throughline/ai-adapters/model';
import { UsageError } from '@throughline/core';
import { describe, expect, test } from 'vitest';
import { context, harbour } from '../../test/harbour.ts';
import { modelDeps } from '../../test/model-deps.ts';
import { modelKrasTask } from '../../test/model-kras.ts';

const silent: ModelPort = {
  portVersion: 1,
  id: 'test:silent',
  dialect: 'json-schema',
  generate: () => Promise.resolve({ text: '', finish: 'refusal', usage: {} }),
};
const options: ModelDrafterOptions = { deps: modelDeps, tasks: [modelKrasTask] };
const draft = async (port: ModelPort, more: object = {}, extra: object = {}) =>
  await modelDrafter(port, { ...options, ...more }).draft(
    'role-kras',
    { goals: harbour, role: 'guide' },
    { ...context, ...extra },
  );

describe('wrong code is a usage error and nothing else', () => {
  test.each<[what: string, call: () => unknown]>([
    ['no dialect', () => modelDrafter({ ...silent, dialect: undefined as never }, options)],
    ['a dialect nobody speaks', () => modelDrafter({ ...silent, dialect: 'openai' as never }, options)],
    ['fields that are no policy', () => modelDrafter(silent, { ...options, fields: 'drop' as never })],
    ['a task that is none', () => modelDrafter(silent, { ...options, tasks: [null as never] })],
    ['no fixtures', () => replayPort(null as never, { id: 'x', hash: String })],
    ['no options', () => replayPort([], null as never)],
    ['nothing to record', () => recordPort(null as never, () => undefined, String)],
    ['nowhere to record', () => recordPort(silent, 'file' as never, String)],
    ['no drafter', () => firstValid(undefined as never)],
    ['half a drafter', () => firstValid({ id: 'x' } as never)],
  ])('%s', (_, call) => {
    expect(call).toThrow(UsageError);
  });

  test.each<[what: string, more: object, extra: object]>([
    ['a signal that is none', {}, { signal: { aborted: false } }],
    ['a listener that is none', {}, { onEvent: 5 }],
    ['a display that is none', {}, { onPartial: 'log' }],
    ['a controller of nothing', { deps: { ...modelDeps, controller: () => null } }, {}],
    ['a sleep that is no promise', { deps: { ...modelDeps, sleep: () => 5 } }, {}],
  ])('%s', async (_, more, extra) => {
    await expect(draft(silent, more, extra)).rejects.toThrow(UsageError);
  });
});

test('a port whose fields throw is a decline', async () => {
  const port = Object.defineProperty({ ...silent }, 'stream', {
    get: () => {
      throw new Error('gone');
    },
  });
  const result = await draft(port, {}, { onPartial: () => undefined });
  expect(result.ok || result.declined.code).toBe('adapter-bug');
});

test('no timer starts once the caller has given up: a signal tells it once', async () => {
  let started = 0;
  const sleep = (_: number, signal: { readonly aborted: boolean }): Promise<void> => {
    if (signal.aborted) started += 1;
    return new Promise<void>(() => undefined);
  };
  const before = new AbortController();
  before.abort();
  await draft(silent, { deps: { ...modelDeps, sleep } }, { signal: before.signal });
  const while_ = new AbortController();
  const failing: ModelPort = {
    ...silent,
    generate: () => Promise.reject(Object.assign(new Error(), { status: 503 })),
  };
  const onEvent = ({ type }: { readonly type: string }): void => {
    if (type === 'retry') while_.abort();
  };
  const result = await draft(failing, { deps: { ...modelDeps, sleep } }, { signal: while_.signal, onEvent });
  expect(result.ok || result.declined.code).toBe('aborted');
  expect(started).toBe(0);
});

test.each(['\u200b', '<b>', 'https://evil.test'])(
  'a text of which nothing is left is none: %j',
  async (title) => {
    const area = { title, serves: 'R2', measure: 'Answers to guests', because: 'Guests said so.' };
    const text = JSON.stringify({ areas: [area] });
    const result = await draft({
      ...silent,
      generate: () => Promise.resolve({ text, finish: 'stop', usage: {} }),
    });
    const said = result.ok
      ? []
      : (result.declined.violations ?? []).map(({ code, path }) => `${code} ${path}`);
    expect(said).toContain('no-words /areas/0/title');
  },
);
