import { expect, test } from 'vitest';
import { blockedCompany } from '../../test/blocked-company.ts';
import { answered, idOf, type SentAsk, violationsOf } from '../../test/goal-model.ts';
import { findingsOf, withGoals } from '../../test/tidy-company.ts';

const asOf = '2026-06-10';

const goals = blockedCompany('waiting for the price list of Ben');
const input = { goals, asOf } as const;
const why = 'The price list holds up every offer.';
const causeOf = ({ records }: SentAsk, shows: string): string =>
  records.find((record) => record['shows'] === shows)?.id ?? '';
const action = (ask: SentAsk, shows: string, title: string) => ({ cause: causeOf(ask, shows), title, why });

test('a model chooses causes and words the initiatives; links and owners are those of the data', async () => {
  const title = 'Agree with sales on a price list that holds for the term';
  const { result, sent, calls } = await answered('corrective-actions', input, (ask) => ({
    actions: [action(ask, 'blocked', title)],
  }));
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const { value } = result.draft;
  expect(value.initiatives).toEqual([
    {
      id: 'draft-1-arr-blocked',
      title,
      description: why,
      owners: [{ who: { person: 'ada' }, as: 'accountable' }],
      unit: 'orchard',
      cycle: 'q2',
      supports: [{ goal: 'arr', seenRevision: 0 }],
      state: 'draft',
      origin: { draft: 'draft-1', drafter: expect.any(String) as string, aiGenerated: true },
    },
  ]);
  expect(value.causes).toEqual([{ initiative: 'draft-1-arr-blocked', goal: 'arr', cause: 'blocked' }]);
  const after = withGoals(
    goals,
    value.initiatives.map((one) => ({ entity: 'initiative', value: one }) as const),
  );
  expect(findingsOf(after, asOf)).toEqual(findingsOf(goals, asOf));
  expect(calls).toBe(1);
  const wire = sent.join('\n');
  expect(wire).toContain('waiting for the price list of P');
  expect(wire).not.toMatch(/\b(Ben|Ada|Cleo|draft-1|i4)\b/);
});

test('what was not offered, what comes twice and a number that is no fact go back', async () => {
  const title = 'Agree on a price list';
  const goal = await answered('corrective-actions', input, (ask) => ({
    actions: [{ cause: idOf(ask, 'Reduce customer churn from 9 % to 6 %'), title, why }],
  }));
  expect(violationsOf(goal.result)).toEqual(['not-offered /actions/0/cause']);
  const twice = await answered('corrective-actions', input, (ask) => ({
    actions: [action(ask, 'blocked', title), action(ask, 'blocked', title)],
  }));
  expect(violationsOf(twice.result)).toEqual(['cause-twice /actions/1/cause']);
  const unknown = await answered('corrective-actions', input, () => ({
    actions: [{ cause: 'R999', title, why }],
  }));
  expect(violationsOf(unknown.result)).toEqual(['unknown-id /actions/0/cause']);
  const number = (ask: SentAsk) => ({
    actions: [action(ask, 'blocked', 'Win seventeen new schools')],
  });
  expect(violationsOf((await answered('corrective-actions', input, number)).result)).toEqual([
    'number-not-a-fact /actions/0/title',
  ]);
  const mended = await answered('corrective-actions', input, number, (ask) => ({
    actions: [action(ask, 'silent', title)],
  }));
  expect(mended).toMatchObject({ result: { ok: true }, calls: 2 });
});

test('what rules decline, a model is not asked', async () => {
  const { result, calls } = await answered('corrective-actions', { goals, asOf: '2026-04-14' }, () => ({}));
  expect(result).toMatchObject({ ok: false, declined: { code: 'nothing-behind' } });
  expect(calls).toBe(0);
});
