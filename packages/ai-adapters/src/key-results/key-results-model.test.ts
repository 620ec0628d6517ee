import type { GoalSet } from '@throughline/core';
import { expect, test } from 'vitest';
import { newlyFound, quarryWith } from '../../test/goal-drafting.ts';
import { answered, idOf, violationsOf } from '../../test/goal-model.ts';
import { quarry } from '../../test/quarry.ts';

const goals: GoalSet = quarryWith({
  objectives: [
    ...quarry.objectives!,
    {
      id: 'care',
      title: 'Builders who call Ben get what they need',
      cycle: 'q2',
      unit: 'yard',
      commitment: 'committed',
      owners: [{ who: { person: 'ben' }, as: 'accountable' }],
      supports: [{ goal: 'nps', expects: { by: 7, in: 'unit' } }],
    },
  ],
});
const input = { goals, objective: 'care', metrics: ['complaint-rate'] } as const;
const why = 'It shows early whether builders are helped.';

test('a model chooses metrics and says why; the numbers are those of the data', async () => {
  const { result, sent, calls } = await answered('key-results', input, (ask) => ({
    metrics: ['first response time', 'customer satisfaction', 'complaint rate'].map((name) => ({
      metric: idOf(ask, name),
      why,
    })),
  }));
  expect(result).toMatchObject({ ok: true, draft: { aiGenerated: true } });
  if (!result.ok) return;
  const { value } = result.draft;
  expect(value.keyResults.map(({ title }) => title)).toEqual([
    'Lower first response time from 46 to 44 minutes',
    'Raise customer satisfaction from 79 to 80',
    'Lower complaint rate from 3.6 % to 3.5 %',
  ]);
  expect(value.basis.map((basis) => basis.why)).toEqual([why, why, why]);
  expect(value.keyResults[0]?.origin).toMatchObject({ aiGenerated: true });
  expect(newlyFound(goals, value)).toEqual([]);
  expect(calls).toBe(1);
  expect(sent.join('\n')).not.toMatch(/\bBen\b|first-response-time|draft-1/);
});

test('a metric that was not offered, one twice, and a number that is no fact go back; a mended reply passes', async () => {
  const right = (ask: Parameters<typeof idOf>[0]) => ({
    metrics: [{ metric: idOf(ask, 'customer satisfaction'), why }],
  });
  const mended = await answered(
    'key-results',
    input,
    (ask) => ({ metrics: [{ metric: idOf(ask, 'customer satisfaction'), why: 'It will rise by 17 %.' }] }),
    right,
  );
  expect(mended).toMatchObject({ result: { ok: true }, calls: 2 });
  const twice = await answered('key-results', input, (ask) => ({
    metrics: [...right(ask).metrics, ...right(ask).metrics],
  }));
  expect(violationsOf(twice.result)).toEqual(['metric-twice /metrics/1/metric']);
  const other = await answered('key-results', input, (ask) => ({
    metrics: [{ metric: idOf(ask, 'Builders who call P1 get what they need'), why }],
  }));
  expect(violationsOf(other.result)).toEqual(['not-offered /metrics/0/metric']);
});

test('what rules decline, a model is not asked', async () => {
  const { result, calls } = await answered('key-results', { objective: 'nowhere' }, () => ({}));
  expect(result).toMatchObject({ ok: false, declined: { code: 'objective-not-found' } });
  expect(calls).toBe(0);
});
