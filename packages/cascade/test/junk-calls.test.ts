import { expect, it } from 'vitest';
import { doctor } from '@throughline/cascade';
import { holdsOnJunk } from '../../../conformance/junk-calls.ts';
import { goodCalls, subpaths } from './good-calls.ts';

// `testRule` is a test: it throws what fails it.
holdsOnJunk({ subpaths, goodCalls, asserts: ['testRule'] });

const nothing: readonly unknown[] = [
  undefined,
  null,
  true,
  7,
  Number.NaN,
  '',
  '{}',
  10n,
  () => ({}),
  [],
  [{}],
];

it('what is no document at all is an error, however lenient the reading', () => {
  const sound = nothing.filter((input) => {
    const { ok, findings } = doctor(input, { asOf: '2026-05-31' });
    return ok || findings.every(({ severity }) => severity !== 'error');
  });
  expect(sound).toEqual([]);
});
