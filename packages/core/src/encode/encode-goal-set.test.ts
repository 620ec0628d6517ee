import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validValues } from '../../test/shape/wild-values.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { ReviewBook } from '../model/review-book.ts';
import { parseGoalSetJson } from '../parse/parse-goal-set-json.ts';
import { parseReviewBookJson } from '../parse/parse-review-book.ts';
import { shapeLimits } from '../shape/shape-limits.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { reviewBookTables } from '../shape/tables/review-book-tables.ts';
import { goalSets } from '../test-kit/index.ts';
import { encodeGoalSet } from './encode-goal-set.ts';
import { encodeReviewBook } from './encode-review-book.ts';

const anyGoalSet = validValues(goalSetTables, 'goalSet', shapeLimits) as fc.Arbitrary<GoalSet>;
const tables = { ...goalSetTables, ...reviewBookTables };
const anyReviewBook = validValues(tables, 'reviewBook', shapeLimits) as fc.Arbitrary<ReviewBook>;
const decode = (text: string): unknown => {
  const read = parseGoalSetJson(text);
  return read.ok ? read.value : read.problems;
};

/** Names in order, all the way down. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]));
};

/** Zero has one sign in JSON, and the document's own lists have no order. */
const settled = (document: object): unknown => {
  const plain = JSON.parse(JSON.stringify(ordered(document))) as Record<string, unknown>;
  for (const [name, list] of Object.entries(plain)) {
    if (Array.isArray(list) && name !== 'externalIds')
      plain[name] = list.map((entry) => JSON.stringify(entry)).sort();
  }
  return plain;
};

const shuffled = (value: unknown, random: () => number, isEntryList: boolean): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, random, false));
    return isEntryList
      ? items
          .map((item) => [random(), item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item)
      : items;
  }
  if (typeof value !== 'object' || value === null) return Object.is(value, 0) ? -0 : value;
  const entries = Object.entries(value)
    .map(([key, item]) => [random(), key, item] as const)
    .sort(([a], [b]) => a - b);
  return Object.fromEntries(entries.map(([, key, item]) => [key, shuffled(item, random, false)]));
};

describe('law 72', () => {
  test('decode(encode(x)) = x, but for the order of the document’s own lists', () => {
    fc.assert(
      fc.property(anyGoalSet, (goals) => {
        expect(settled(decode(encodeGoalSet(goals)) as object)).toEqual(settled(goals));
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(anyReviewBook, (book) => {
        const read = parseReviewBookJson(encodeReviewBook(book));
        expect(read.ok && settled(read.value)).toEqual(settled(book));
      }),
      { numRuns: 50 },
    );
  });

  const equalBytes = (encode: (goals: GoalSet) => string, seed?: number): void =>
    fc.assert(
      fc.property(
        anyGoalSet,
        fc.infiniteStream(fc.nat(999_999).map((millionths) => millionths / 1_000_000)),
        (goals, stream) => {
          const random = (): number => stream.next().value ?? 0;
          const names = Object.entries(goals).map(
            ([name, value]) => [random(), name, shuffled(value, random, name !== 'externalIds')] as const,
          );
          const other = Object.fromEntries(
            names.sort(([a], [b]) => a - b).map(([, name, value]) => [name, value]),
          );
          const text = encode(goals);
          expect(encode(other as unknown as GoalSet)).toBe(text);
          expect(encode(decode(text) as GoalSet)).toBe(text);
        },
      ),
      { numRuns: 50, ...(seed === undefined ? {} : { seed, endOnFailure: true }) },
    );

  test('equal states give equal bytes, whatever the order of names and entries, and encoding is settled after once', () => {
    equalBytes(encodeGoalSet);
  });

  test('equal bytes are asked for strictly enough to tell plain JSON, and lists left in their order', () => {
    const unsorted = (goals: GoalSet): string => JSON.stringify(goals);
    const namesOnly = (goals: GoalSet): string => JSON.stringify(ordered(goals));
    for (const wrong of [unsorted, namesOnly]) {
      expect(() => {
        equalBytes(wrong, 9);
      }).toThrow();
    }
  });

  test('an index and its document are encoded alike', () => {
    fc.assert(
      fc.property(goalSets(), (goals) => {
        expect(encodeGoalSet(compileGoals(goals))).toBe(encodeGoalSet(goals));
      }),
      { numRuns: 30 },
    );
  });
});

test('entries are sorted by id or key, then by text; lists within entries keep their order', () => {
  const organization = { id: 'o', name: 'O' };
  const text = encodeGoalSet({
    schemaVersion: 1,
    organization,
    people: [
      { id: 'b', name: 'B' },
      { id: 'a', name: 'Z' },
      { id: 'a', name: 'A' },
      { id: 'B', name: 'x' },
    ],
    accessLists: [{ id: 'l', name: 'L', people: ['z', 'a'] }],
    checkIns: [
      { key: '2', goal: 'g', on: '2026-01-01', at: '2026-01-01T00:00:00Z', value: -0 },
      { key: '10', goal: 'g', on: '2026-01-01', at: '2026-01-01T00:00:00Z', value: 1e21 },
    ],
  });
  expect(text).toBe(
    '{"accessLists":[{"id":"l","name":"L","people":["z","a"]}],"checkIns":[' +
      '{"at":"2026-01-01T00:00:00Z","goal":"g","key":"10","on":"2026-01-01","value":1e+21},' +
      '{"at":"2026-01-01T00:00:00Z","goal":"g","key":"2","on":"2026-01-01","value":0}],' +
      '"organization":{"id":"o","name":"O"},"people":[{"id":"B","name":"x"},{"id":"a","name":"A"},{"id":"a","name":"Z"},{"id":"b","name":"B"}],"schemaVersion":1}',
  );
});

test('a key result with 100,000 levels of extensions is written, though it would not be read back', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];
  const goals = {
    schemaVersion: 1,
    organization: { id: 'o', name: 'O', extensions: { deep } },
  } as unknown as GoalSet;
  expect(encodeGoalSet(goals).length).toBeGreaterThan(200_000);
});
