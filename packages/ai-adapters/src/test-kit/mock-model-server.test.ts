import { createServer } from 'node:http';
import { UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { mockModelServer } from './index.ts';

test('takes one scenario of the script for each request, stays with the last, and keeps what it was sent', async () => {
  const server = await mockModelServer(createServer, ['unavailable', 'rate-limited', 'ok']);
  const ask = async (body: string) =>
    (await fetch(`${server.url}/api/chat?x=1`, { method: 'POST', body })).status;
  const body = JSON.stringify({ format: {}, stream: false, said: 'Größe' });
  const statuses = [await ask(body), await ask(body), await ask(body), await ask(body), await ask('{')];
  expect(statuses).toEqual([503, 429, 200, 200, 400]);
  expect(server.hits()).toBe(5);
  expect(server.bodies()).toEqual([body, body, body, body, '{']);
  await server.close();
  await expect(ask(body)).rejects.toThrow();
});

test('ends connections that hang when it is closed', async () => {
  const server = await mockModelServer(createServer, ['hang']);
  const asked = fetch(`${server.url}/api/chat`, { method: 'POST', body: '{"format":{}}' });
  const ended = asked.then(
    () => 'answered',
    () => 'broken off',
  );
  while (server.hits() === 0) await new Promise((done) => setTimeout(done, 5));
  await server.close();
  expect(await ended).toBe('broken off');
});

test('needs a scenario', async () => {
  await expect(mockModelServer(createServer, [])).rejects.toThrow(UsageError);
});
