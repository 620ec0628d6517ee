import { expect, it } from 'vitest';
import { statesAResult } from './states-a-result.ts';

const stated = (title: string): boolean => statesAResult(title, (title.split(' ')[0] ?? '').toLowerCase());

it.each([
  'Running costs fall below 5 % of revenue',
  'Running costs of all offices fall',
  'Running costs',
  'Hosting cost stays below 2 % of revenue',
  'Training completion reaches 90 %',
  'Training completion above 90 %',
  'Meeting load halves',
  'Writing quality improves',
  'Launch readiness is never in doubt',
  'Answer rate above 90 %',
  'Answer time',
  'Run rate of 5 million',
  'Draft accuracy reaches 95 %',
])('`%s` does', (title) => {
  expect(stated(title)).toBe(true);
});

it.each([
  'Running workshops',
  'Running workshops so that churn falls',
  'Running a fall event',
  'Hosting meetups until attendance doubles',
  'Run load tests',
  'Perform quality reviews',
  'Conduct cost reviews',
  'Run price drops',
  'Prepare price increases',
  'Launch new processes',
  'Run interviews',
  'Run',
])('`%s` does not', (title) => {
  expect(stated(title)).toBe(false);
});

it('takes titles of any length', () => {
  for (const part of ['a ', 's', 'costs ', 'rate '])
    expect(() => statesAResult(`running ${part.repeat(500_000)}`, 'running')).not.toThrow();
});
