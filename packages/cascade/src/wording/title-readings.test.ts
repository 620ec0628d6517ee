import { compileGoals } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, objective } from '../../test/acme.ts';
import { titleReadings, unreadTitle } from './title-readings.ts';

const index = compileGoals(
  acme({ objectives: ['a', 'bb', 'x'.repeat(20_000)].map((title, at) => objective(`o${at}`, { title })) }),
);
const at = (id: string): number => index.numberOf(id) ?? -1;

it('reads a title once per reader, when somebody asks', () => {
  const seen: string[] = [];
  const length = (title: string): number => {
    seen.push(title);
    return title.length;
  };
  const titles = titleReadings(index);
  const double = (title: string): number => 2 * title.length;
  expect([titles.of(length, at('o1')), titles.of(double, at('o1')), titles.of(length, at('o1'))]).toEqual([
    2, 4, 2,
  ]);
  expect(seen).toEqual(['bb']);
});

it('shows readers no more than 10,000 letters', () => {
  expect(titleReadings(index).of((title) => title.length, at('o2'))).toBe(10_000);
});

it('goes on with what was read before, and reads the rest again', () => {
  const seen: string[] = [];
  const reader = (title: string): number => seen.push(title);
  const before = titleReadings(index);
  for (const id of ['o0', 'o1']) before.of(reader, at(id));
  before.columns.get(reader)![at('o1')] = unreadTitle;
  const after = titleReadings(index, before.columns);
  expect([after.of(reader, at('o0')), after.of(reader, at('o1'))]).toEqual([1, 3]);
  expect(seen).toEqual(['a', 'bb', 'bb']);
});
