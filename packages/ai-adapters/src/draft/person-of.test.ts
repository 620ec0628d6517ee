import { expect, test } from 'vitest';
import { personOf } from './person-of.ts';

test.each([
  ['review-note', { about: 'nils' }],
  ['bias-flags', { about: 'nils' }],
  // A question is about nobody in particular, whatever else stands in an input that several tasks share.
  ['performance-query', {}],
  ['quarter-report', {}],
] as const)('whom a draft of %s is about', (kind, about) => {
  expect(personOf({ kind }, { person: 'nils' })).toEqual(about);
  expect(personOf({ kind }, { person: 7 })).toEqual({});
  expect(personOf({ kind }, undefined)).toEqual({});
});
