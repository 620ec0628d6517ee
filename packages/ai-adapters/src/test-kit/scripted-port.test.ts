import { expect, test } from 'vitest';
import { calm, smallRequest } from '../../test/fake-signal.ts';
import { scriptedPort } from './scripted-port.ts';

test('does one step after the other, stays with the last, and keeps the requests', async () => {
  const port = scriptedPort(
    [{ throws: 7 }, { reply: null }, ({ messages }) => String(messages.length), 'last'],
    { id: 'scripted:mine', dialect: 'gemini' },
  );
  expect([port.id, port.dialect]).toEqual(['scripted:mine', 'gemini']);
  await expect(port.generate(smallRequest, calm)).rejects.toBe(7);
  expect(await port.generate(smallRequest, calm)).toBeNull();
  const texts = [1, 2, 3].map(async () => (await port.generate(smallRequest, calm)).text);
  expect(await Promise.all(texts)).toEqual(['3', 'last', 'last']);
  expect(port.requests.length).toBe(5);
});

test('without a step it answers with nothing', async () => {
  expect((await scriptedPort([]).generate(smallRequest, calm)).text).toBe('');
});
