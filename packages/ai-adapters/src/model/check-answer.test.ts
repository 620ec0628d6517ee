import type { ModelPort } from '@throughline/ai-adapters';
import { modelDrafter } from '@throughline/ai-adapters/model';
import { expect, test } from 'vitest';
import { context, harbour } from '../../test/harbour.ts';
import { modelDeps } from '../../test/model-deps.ts';
import { modelKrasTask } from '../../test/model-kras.ts';

test('words that come back make no address with what stands beside them', async () => {
  const goals = {
    ...harbour,
    keyResults: (harbour.keyResults ?? []).map((one) =>
      one.id === 'happy' ? { ...one, title: 'javascript' } : one,
    ),
  };
  const area = { title: 'Guests R2:alert now', serves: 'R2', measure: 'Answers to guests' };
  const port: ModelPort = {
    portVersion: 1,
    id: 'test:one',
    dialect: 'json-schema',
    generate: () => Promise.resolve({ text: JSON.stringify({ areas: [area] }), finish: 'stop', usage: {} }),
  };
  const result = await modelDrafter(port, { deps: modelDeps, tasks: [modelKrasTask] }).draft(
    'role-kras',
    { goals, role: 'guide' },
    context,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  expect(result.draft.value.kras.map(({ title }) => title)).toEqual(['Guests now']);
});
