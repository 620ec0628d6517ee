import { expect, it } from 'vitest';
import { acme, keyResult, objective } from '../../test/acme.ts';
import { targetReview } from './target-review.ts';

const capacityOf = (personDays: number, maintenanceReserve: number): unknown => {
  const capacities = ['a', 'b', 'c'].map((id) => ({
    id,
    unit: 'sales',
    cycle: 'q2',
    personDays,
    maintenanceReserve,
  }));
  const objectives = [objective('sell', { unit: 'sales' })];
  const goals = acme({ objectives, keyResults: [keyResult('won', 'sell')], capacities });
  const review = targetReview(goals, 'won', { asOf: '2026-05-15' });
  return review.ok && review.value.capacity;
};

it('adds person-days up without the noise of sums', () => {
  expect(capacityOf(33.3, 0.1)).toMatchObject({
    value: { personDays: 99.9, reserved: 9.99, available: 89.91, perKeyResult: 89.91 },
  });
});

it('gives numbers for as many person-days as a document can claim', () => {
  for (const reserve of [0, 0.5, 1]) {
    const { value } = capacityOf(Number.MAX_VALUE, reserve) as { readonly value: Record<string, unknown> };
    const numbers = Object.values(value).filter((each) => typeof each === 'number');
    expect(numbers).toHaveLength(5);
    expect(numbers.every(Number.isFinite)).toBe(true);
  }
});
