import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './find-json-fault.ts';
import { parseGoalSetJson } from './parse-goal-set-json.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('finds a fault exactly where `JSON.parse` refuses', () => {
  const signs = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\\u00',
    '-',
    '01',
    '1.',
    '1e',
    ' ',
    '\n',
    'nul',
    'true',
    '\u0000',
    'é',
  );
  const touched = fc
    .tuple(fc.json(), fc.nat(), signs, fc.nat({ max: 2 }))
    .map(
      ([text, at, sign, taken]) =>
        text.slice(0, at % (text.length + 1)) + sign + text.slice((at % (text.length + 1)) + taken),
    );
  let good = 0;
  fc.assert(
    fc.property(fc.oneof(fc.json(), touched, fc.string({ unit: signs })), (text) => {
      expect(findJsonFault(text) === undefined, text).toBe(isJson(text));
      if (isJson(text)) good += 1;
    }),
    { numRuns: 5000 },
  );
  expect(good).toBeGreaterThan(1000);
});

test.each([
  ['', 1, 1],
  ['{"a":1,}', 1, 8],
  ['{"a":1 "b":2}', 1, 8],
  ['[1,2', 1, 5],
  ['{"a"\n  "b"}', 2, 3],
  ['{\r\n "a": 01}', 2, 8],
  ['{"a":"x\ny"}', 1, 6],
  ['[1] 2', 1, 5],
  ['{"a":tru}', 1, 6],
])('%j: line %i, column %i', (text, line, column) => {
  expect(findJsonFault(text)).toEqual({ line, column });
});

test('the place stands in the finding', () => {
  const read = parseGoalSetJson('{\n  "schemaVersion": 1\n  "revision": 2\n}');
  expect(read.ok ? [] : read.problems).toMatchObject([
    { ruleId: 'shape/bad-json', messageId: 'place', path: [], data: { line: 3, column: 3 } },
  ]);
});

test('deep and long texts do no harm', () => {
  expect(findJsonFault(`${'['.repeat(200_000)}${']'.repeat(199_999)}`)).toEqual({ line: 1, column: 400_000 });
  expect(findJsonFault(`["${'x'.repeat(5_000_000)}`)).toEqual({ line: 1, column: 2 });
});

test('a byte order mark is passed over, too much text is not read, and what is no text is said to be none', () => {
  const text = '{"schemaVersion":1,"organization":{"id":"a","name":"A"}}';
  expect(parseGoalSetJson(`\ufeff${text}`).ok).toBe(true);
  const long = parseGoalSetJson(text, { textLength: 10 });
  expect(long.ok ? '' : long.problems[0].message).toBe('the JSON text has 56 characters, more than 10');
  const none = parseGoalSetJson(undefined as unknown as string);
  expect(none.ok ? '' : none.problems[0].ruleId).toBe('shape/bad-json');
});
