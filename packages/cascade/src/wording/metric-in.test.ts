import { expect, it } from 'vitest';
import { metricIn } from './metric-in.ts';

it.each([
  ['Raise NPS from 42', 'from 42'],
  ['Win back customers, from 10 to 60', 'from 10'],
  ['Umsatz um 20 steigern', 'um 20'],
  ['Grow by 2030 to 500 customers', 'to 500'],
  ['Go from 2 to 5 offices', 'from 2'],
  ['Answer in under 2 hours', 'under 2'],
  ['Bring ARR to 10 million', 'to 10'],
  ['Bring ARR to 10M', 'to 10'],
  ['Win 10x more trials', '10x'],
  ['A pipeline of 10 x', '10 x'],
  ['Become 2.5x as fast', '2.5x'],
  ['Handle 3-fold load', '3-fold'],
  ['Double the pipeline', 'Double'],
  ['Help teams to double their output', 'double'],
  ['Doubling what partners earn', 'Doubling'],
  ['Triple our reach', 'Triple'],
  ['Meeting load halves', 'halves'],
  ['Den Umsatz verdoppeln', 'verdoppeln'],
  ['Durchlaufzeiten halbieren', 'halbieren'],
])('finds the metric of `%s`', (title, metric) => {
  expect(metricIn(title)).toBe(metric);
});

it.each([
  'Be ready by 1 July',
  'Be ready by 1st of July 2026',
  'Be ready by 31 March',
  'Launch by 30.6.',
  'Launch by 2026-07-01',
  'Fertig werden von 1. Juli an',
  'Open the doors from 9 am',
  'Be there in 2026',
  'Be loved by 2030',
  'Win Q2',
  'Finish by Q2',
  'Be there 24/7',
  'Expand to 3 markets',
  'Sell to 12 countries',
  'Be trusted by 5 partners',
  'Run a 4x4 relay',
  'Double down on quality',
  'Double-entry bookkeeping everybody trusts',
  'Double opt-in for everybody',
  'Make the two halves of the company one',
  'Grow B2B',
  'Make the top 3 use cases work',
  '',
])('finds none in `%s`', (title) => {
  expect(metricIn(title)).toBeUndefined();
});

it('reads long titles in linear time', () => {
  for (const part of ['1', 'to 1 ', '1.', 'x', 'to ', '1,1 ', 'double ', '% ']) {
    expect(() => metricIn(part.repeat(200_000))).not.toThrow();
  }
});
