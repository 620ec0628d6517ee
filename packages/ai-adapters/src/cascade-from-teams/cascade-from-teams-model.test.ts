import type { GoalSet } from '@throughline/core';
import { expect, test } from 'vitest';
import { answered, type SentAsk, violationsOf } from '../../test/goal-model.ts';
import { numbersIn } from '../../test/harbour.ts';
import { tidyDay } from '../../test/tidy-company.ts';
import { unlinkedTeams } from '../../test/unlinked-teams.ts';

/** The title of `renew` has the name of a person in it. */
const goals: GoalSet = {
  ...unlinkedTeams,
  objectives: unlinkedTeams.objectives!.map((one) =>
    one.id === 'renew' ? { ...one, title: 'Renewals that Cleo need not chase' } : one,
  ),
};
const input = { goals, asOf: tidyDay } as const;
const idsOf = ({ records }: SentAsk, wanted: string): readonly string[] =>
  records.filter(({ entity }) => entity === wanted).map(({ id }) => id);
const title = 'Colleagues stay because the work is worth it';
const description = 'Who leaves takes along what schools trust us for.';
const matter = (ask: SentAsk, words = title) => ({
  matter: idsOf(ask, 'matter')[0]!,
  title: words,
  description,
});

test('a model chooses links and words the company objective; its targets stay open', async () => {
  const { result, sent, calls } = await answered('cascade-from-teams', input, (ask) => ({
    links: [idsOf(ask, 'link')[0]],
    objectives: [matter(ask)],
  }));
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const { value } = result.draft;
  expect(value.edits.map(({ goal, supports }) => [goal, supports?.map((link) => link.goal)])).toEqual([
    ['renew', ['churn']],
    ['staff', ['draft-1-people-employee-turnover']],
  ]);
  expect(value.objectives).toMatchObject([
    { id: 'draft-1-people', title, description, unit: 'orchard', origin: { aiGenerated: true } },
  ]);
  expect(numbersIn([value.objectives, value.keyResults])).toEqual([]);
  expect(calls).toBe(1);
  const wire = sent.join('\n');
  expect(wire).toMatch(/Renewals that P\d+ need not chase/);
  expect(wire).not.toMatch(/\b(Ben|Ada|Cleo|draft-1|renew-1|staff)\b/);
});

test('what was not offered, comes twice, or nothing at all goes back', async () => {
  const codes = async (answer: (ask: SentAsk) => unknown): Promise<readonly string[]> =>
    violationsOf((await answered('cascade-from-teams', input, answer)).result);
  expect(await codes(() => ({ links: ['R999'], objectives: [] }))).toEqual(['unknown-id /links/0']);
  expect(await codes((ask) => ({ links: idsOf(ask, 'objective').slice(0, 1), objectives: [] }))).toEqual([
    'not-offered /links/0',
  ]);
  expect(
    await codes((ask) => ({ links: [], objectives: [{ ...matter(ask), matter: idsOf(ask, 'link')[0] }] })),
  ).toEqual(['not-offered /objectives/0/matter']);
  const [twice, again] = await Promise.all([
    codes((ask) => ({ links: [idsOf(ask, 'link')[1], idsOf(ask, 'link')[1]], objectives: [] })),
    codes((ask) => ({ links: [], objectives: [matter(ask), matter(ask)] })),
  ]);
  expect([...twice, ...again]).toEqual(['link-twice /links/1', 'matter-twice /objectives/1/matter']);
  expect(await codes(() => ({ links: [], objectives: [] }))).toEqual(['nothing-chosen ']);
});

test('a title with a number, a task or a metric goes back; a mended one passes', async () => {
  const worded = (words: string) => (ask: SentAsk) => ({ links: [], objectives: [matter(ask, words)] });
  const number = await answered('cascade-from-teams', input, worded('Ninety percent of colleagues stay'));
  expect(violationsOf(number.result)).toContain('number-not-a-fact /objectives/0/title');
  const task = await answered('cascade-from-teams', input, worded('Launch the new onboarding programme'));
  expect(violationsOf(task.result)).toEqual(['wording/not-an-activity ']);
  const mended = await answered('cascade-from-teams', input, worded('Launch the new wiki'), worded(title));
  expect(mended).toMatchObject({ result: { ok: true }, calls: 2 });
});
