import { expect, it } from 'vitest';
import type { CheckIn } from '@throughline/core';
import { createScorer } from '@throughline/scoring';

it('previews one after another say what each of them says to a new scorer', () => {
  const measure = { kind: 'change', from: 0, to: 10, unit: { kind: 'currency', iso: 'EUR' } } as const;
  const goals = {
    schemaVersion: 1,
    organization: { id: 'acme', name: 'Acme' },
    keyResults: [{ id: 'k', objective: 'o', title: 'K', measure }],
  } as const;
  const sent = (key: string, value: number, iso: string): CheckIn => ({
    key,
    goal: 'k',
    on: '2026-05-10',
    at: '2026-05-10T09:00:00Z',
    value,
    unit: { kind: 'currency', iso },
  });
  const options = { asOf: '2026-05-15' };
  const scorer = createScorer(goals, options);
  const recorded: CheckIn[] = [];
  const steps = [sent('a', 5, 'EUR'), sent('b', 6, 'USD'), sent('a', 7, 'EUR'), sent('c', 8, 'EUR')];
  const rules = steps.map((step) => {
    const previews = [step, sent('x', 1, 'INR'), step].map((each) => scorer.preview(each));
    expect(previews[2]).toEqual(previews[0]);
    expect(previews[0]).toEqual(createScorer({ ...goals, checkIns: recorded }, options).preview(step));
    scorer.record(step);
    recorded.push(step);
    const [first] = previews;
    return (
      first?.ok === true &&
      [first.value.findings.added, first.value.findings.removed].map((list) =>
        list.map(({ ruleId }) => ruleId),
      )
    );
  });
  // The value in dollars lacks a rate; the second fact with a key contradicts the first.
  expect(rules).toEqual([
    [[], []],
    [['scoring/unscored'], []],
    [['scoring/conflicting-facts'], []],
    [[], ['scoring/unscored']],
  ]);
});
