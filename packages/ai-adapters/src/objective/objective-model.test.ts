import { expect, test } from 'vitest';
import { answered, idOf, violationsOf } from '../../test/goal-model.ts';
import { quarryWith } from '../../test/goal-drafting.ts';
import { quarry } from '../../test/quarry.ts';

const input = { text: 'We will be the quarry builders call first', unit: 'yard' } as const;
const why = 'It shows whether builders are served well.';
const good = (ask: Parameters<typeof idOf>[0]) => ({
  title: 'Make buying stone effortless for small builders',
  description: 'Small builders decide fast and stay when it is easy.',
  serves: [idOf(ask, 'Raise net promoter score from 31 to 38')],
  metrics: [
    { metric: idOf(ask, 'customer satisfaction'), why },
    { metric: idOf(ask, 'first response time'), why },
    { metric: idOf(ask, 'on-time delivery'), why },
  ],
});

test('a strategy text that is no objective yet becomes one, with links and key results from the data', async () => {
  const { result } = await answered('objective', input, good);
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) return;
  const { value } = result.draft;
  expect(value.objectives).toMatchObject([
    {
      title: 'Make buying stone effortless for small builders',
      description: 'Small builders decide fast and stay when it is easy.',
      supports: [{ goal: 'nps', seenRevision: 0 }],
      unit: 'yard',
      origin: { aiGenerated: true },
    },
  ]);
  expect(value.keyResults.map(({ title }) => title)).toEqual([
    'Raise customer satisfaction from 79 to 80',
    'Lower first response time from 46 to 44 minutes',
    'Raise on-time delivery from 90 % to 91 %',
  ]);
  expect(value.basis[0]?.why).toBe(why);
});

test('a title that is a task or holds a number, and a link to something else, go back', async () => {
  const task = await answered('objective', input, (ask) => ({ ...good(ask), title: 'Launch a new website' }));
  expect(violationsOf(task.result)).toEqual(['not-an-objective ']);
  const number = await answered('objective', input, (ask) => ({
    ...good(ask),
    title: 'Reach 4,000 builders',
  }));
  expect(violationsOf(number.result)).toContain('number-not-a-fact /title');
  const lost = await answered('objective', input, (ask) => ({
    ...good(ask),
    serves: [idOf(ask, 'customer satisfaction')],
  }));
  expect(violationsOf(lost.result)).toEqual(['goal-not-found ']);
});

test('without text and theme, or with a wrong unit, nobody is asked', async () => {
  for (const [wrong, code] of [
    [{ unit: 'yard' }, 'not-an-objective'],
    [{ text: 'Anything', unit: 'moon' }, 'unit-not-found'],
    [{ text: 'Anything', goals: quarryWith({ cycles: quarry.cycles!.slice(0, 3) }) }, 'cycle-needed'],
  ] as const) {
    const { result, calls } = await answered('objective', wrong, () => ({}));
    expect([result.ok || result.declined.code, calls]).toEqual([code, 0]);
  }
});
