import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOptions } from './check-options.ts';
import { UsageError } from './usage-error.ts';

const told = (options: unknown): string => {
  try {
    checkOptions('scoreGoals', options, ['asOf', 'policy', 'knownAt'], 'scoring/bad-argument');
  } catch (error) {
    if (UsageError.is(error)) return error.message.replace(` (${error.code})`, '');
    throw error;
  }
  return '';
};

test('known names pass, whatever they hold, and so do no options at all', () => {
  expect([
    told(undefined),
    told({}),
    told({ asOf: null, policy: undefined }),
    told(Object.create(null)),
  ]).toEqual(['', '', '', '']);
});

test('a name that is not known is named with its nearest neighbour, or with all there are', () => {
  expect(told({ asof: '2026-05-15' })).toBe('`asof` is not an option of `scoreGoals`; did you mean `asOf`?');
  expect(told({ polcy: undefined })).toBe('`polcy` is not an option of `scoreGoals`; did you mean `policy`?');
  expect(told({ verbose: true })).toBe(
    '`verbose` is not an option of `scoreGoals`; it takes `asOf`, `policy`, `knownAt`',
  );
});

test('what is no object of options is told', () => {
  for (const options of [null, 5, 'asOf', [], true, () => 1])
    expect(told(options)).toBe('the options of `scoreGoals` must be an object');
});

test('only a UsageError comes out, on one line, whatever comes in', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (options) => {
      expect(told(options)).not.toMatch(/[\n\r]/);
    }),
    { numRuns: 200 },
  );
});
