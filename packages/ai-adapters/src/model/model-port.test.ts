import { expect, test } from 'vitest';
import type { CancelSignal } from './cancel-signal.ts';
import type { ModelPort } from './model-port.ts';
import type { ModelRequest } from './model-request.ts';

const request: ModelRequest = {
  system: 'Propose areas of responsibility.',
  messages: [{ role: 'user', text: '{"role":"guide"}' }],
  output: { name: 'role_kras', schema: { type: 'object', properties: { kras: { type: 'array' } } } },
  maxOutputTokens: 800,
};

/** A port as a host would write it: it heeds the signal and passes text on as it comes. */
const echo: ModelPort = {
  portVersion: 1,
  id: 'echo:test',
  dialect: 'none',
  generate: ({ messages }, { signal }) =>
    Promise.resolve(
      signal.aborted
        ? { text: '', finish: 'other', usage: {} }
        : { text: messages.map(({ text }) => text).join(''), finish: 'stop', usage: { input: 3 } },
    ),
};

test('the signal of the platform fits, without a type of the platform in the contract', async () => {
  const controller = new AbortController();
  const signal: CancelSignal = controller.signal;
  expect(await echo.generate(request, { signal, attempt: 1 })).toEqual({
    text: '{"role":"guide"}',
    finish: 'stop',
    usage: { input: 3 },
  });
  let heard = 0;
  signal.addEventListener('abort', () => heard++);
  controller.abort();
  expect(heard).toBe(1);
  expect((await echo.generate(request, { signal, attempt: 2 })).finish).toBe('other');
});
