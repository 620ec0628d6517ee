import { expect, it } from 'vitest';
import { UsageError } from '@throughline/core';
import { progressOf } from './progress-of.ts';
import { zonesFrom } from './zones-from.ts';

it('any two marks give the others, and the same ones', () => {
  const whole = { kind: 'zones', start: 5, commit: 6.5, target: 8.5, stretch: 10 };
  expect(zonesFrom({ start: 5, stretch: 10 })).toEqual(whole);
  expect(zonesFrom({ target: 8.5, stretch: 10 })).toEqual(whole);
  expect(zonesFrom({ start: 5, target: 8.5 })).toEqual(whole);
  expect(zonesFrom({ start: 5, target: 9, stretch: 10 })).toEqual({ ...whole, target: 9 });
});

it('a mark that was worked out is worth what it stands for, although it was rounded', () => {
  const zones = zonesFrom({ start: 0, stretch: 5.34 });
  const answer = progressOf(zones, zones.commit);
  expect(answer.scored && answer.value).toBe(0.3);
});

it('less than two marks, and marks that are no numbers, are wrong calls', () => {
  for (const known of [{}, { start: 1 }, { target: 1 }, undefined, { start: Number.NaN, stretch: 1 }]) {
    let thrown: unknown;
    try {
      zonesFrom(known as never);
    } catch (error) {
      thrown = error;
    }
    expect(UsageError.is(thrown) && thrown.code).toBe('scoring/bad-argument');
  }
});
