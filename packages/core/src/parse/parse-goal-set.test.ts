import { describe, expect, test } from 'vitest';
import { sampleValue } from '../../test/shape/sample-value.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import type { Result } from '../result.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { parseEntity } from './parse-entity.ts';
import { parseGoalSet } from './parse-goal-set.ts';
import { parseReviewBook } from './parse-review-book.ts';

const organization = { id: 'acme', name: 'Acme' };
const set = (fields: object): object => ({ schemaVersion: 1, organization, ...fields });
const objective = { id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed' };
const keyResult = {
  id: 'arr',
  title: 'Raise ARR',
  objective: 'grow',
  measure: { kind: 'change', from: 1, to: 2 },
};
const checkIn = { key: 'k1', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 1 };

const problemsOf = (read: Result<unknown, Finding>): readonly Finding[] => (read.ok ? [] : read.problems);
const said = (input: unknown): readonly string[] =>
  problemsOf(parseGoalSet(input)).map(({ message }) => message);

test('the same object comes back', () => {
  const document = set({ objectives: [objective], keyResults: [keyResult], checkIns: [checkIn] });
  const read = parseGoalSet(document);
  expect(read.ok && read.value === document).toBe(true);
  const full = sampleValue(goalSetTables, 'goalSet', 'full');
  expect(parseGoalSet(full)).toEqual({ ok: true, value: full });
});

test('undefined reads as absent, null does not', () => {
  expect(
    parseGoalSet(set({ objectives: undefined, people: [{ id: 'ana', name: 'Ana', email: undefined }] })).ok,
  ).toBe(true);
  expect(said(set({ objectives: null }))).toEqual(['`objectives` is null']);
});

describe('every kind of problem', () => {
  test.each<[string, object, Partial<Finding>]>([
    [
      'missing',
      { people: [{ id: 'ana' }] },
      {
        ruleId: 'shape/missing',
        path: ['people', 0, 'name'],
        message: '`name` is missing',
        data: { field: 'name' },
      },
    ],
    [
      'wrong type',
      { objectives: [{ ...objective, weight: '3' }] },
      {
        ruleId: 'shape/wrong-type',
        messageId: 'number',
        goal: 'grow',
        path: ['objectives', 0, 'weight'],
        data: { field: 'weight', expected: 'number', found: 'text' },
      },
    ],
    [
      'unknown key',
      { keyResults: [{ ...keyResult, owner: 'ana' }] },
      {
        ruleId: 'shape/unknown-key',
        messageId: 'near',
        goal: 'arr',
        data: { field: 'owner', nearest: 'owners' },
      },
    ],
    [
      'not listed',
      { objectives: [{ ...objective, commitment: 'commited' }] },
      {
        ruleId: 'shape/not-listed',
        messageId: 'near',
        message: '`commitment` cannot be `commited`',
        help: 'write `committed` if that is meant; the choices are: committed, aspirational, learning',
      },
    ],
    [
      'not a date',
      { checkIns: [{ ...checkIn, on: '2026-02-30' }] },
      {
        ruleId: 'shape/not-a-date',
        goal: 'arr',
        path: ['checkIns', 0, 'on'],
        data: { field: 'on', value: '2026-02-30' },
      },
    ],
    [
      'not an instant',
      { checkIns: [{ ...checkIn, at: '2026-05-15' }] },
      { ruleId: 'shape/not-an-instant', path: ['checkIns', 0, 'at'] },
    ],
    [
      'bad id',
      { people: [{ id: 'constructor', name: 'C' }] },
      {
        ruleId: 'shape/bad-id',
        messageId: 'reserved',
        data: { field: 'id', value: 'constructor', limit: 200 },
      },
    ],
    [
      'bad id within',
      { objectives: [{ ...objective, dependsOn: ['a', ''] }] },
      {
        ruleId: 'shape/bad-id',
        messageId: 'empty',
        path: ['objectives', 0, 'dependsOn', 1],
        message: '`dependsOn[1]` is an empty id',
      },
    ],
    [
      'too long',
      { people: [{ id: 'ana', name: 'x'.repeat(1001) }] },
      { ruleId: 'shape/too-long', data: { field: 'name', limit: 1000, length: 1001 } },
    ],
    [
      'too short',
      { people: [{ id: 'ana', name: '' }] },
      { ruleId: 'shape/too-short', message: '`name` is empty' },
    ],
    [
      'too many',
      { objectives: [{ ...objective, labels: Array.from({ length: 1001 }, () => 'x') }] },
      { ruleId: 'shape/too-many', data: { field: 'labels', limit: 1000, count: 1001, option: 'items' } },
    ],
    [
      'not finite',
      { objectives: [{ ...objective, weight: Number.POSITIVE_INFINITY }] },
      { ruleId: 'shape/not-finite', message: '`weight` is not a finite number' },
    ],
    [
      'no variant',
      { checkIns: [{ ...checkIn, value: undefined }] },
      { ruleId: 'shape/one-variant', messageId: 'none', path: ['checkIns', 0] },
    ],
    [
      'several variants',
      { objectives: [{ ...objective, owners: [{ who: { person: 'ana', unit: 'u' }, as: 'accountable' }] }] },
      {
        ruleId: 'shape/one-variant',
        messageId: 'several',
        data: { field: 'who', allowed: ['person', 'unit', 'role'], given: ['person', 'unit'] },
      },
    ],
    [
      'reserved key',
      { extensions: { constructor: 1 } },
      { ruleId: 'shape/reserved-key', path: ['extensions', 'constructor'] },
    ],
    ['not JSON', { extensions: { a: new Date(0) } }, { ruleId: 'shape/wrong-type', messageId: 'json' }],
  ])('%s', (_name, fields, expected) => {
    const problems = problemsOf(parseGoalSet(set(fields)));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', ...expected });
    expect(problems[0]?.url).toBe(
      `@throughline/core/docs/findings.md#${expected.ruleId?.replace('/', '-') ?? ''}`,
    );
  });

  test('a newer version, another version, no object at all', () => {
    expect(said({ schemaVersion: 2, whatever: 1 })).toEqual([
      'the document is of version 2; this library reads up to 1',
    ]);
    expect(said(set({ schemaVersion: '1' }))).toEqual(['`schemaVersion` must be 1']);
    for (const input of [null, undefined, 1, 'x', [], new Map(), () => 1])
      expect(said(input)).toEqual(['the document is not an object']);
  });
});

test('problems come in the order of the table, then unknown fields', () => {
  const read = parseGoalSet(set({ surprise: 1, units: [{ zzz: 1, kind: 'x', id: 5 }], objectives: 7 }));
  expect(problemsOf(read).map(({ path, ruleId }) => `${path.join('.')} ${ruleId}`)).toEqual([
    'units.0.id shape/wrong-type',
    'units.0.name shape/missing',
    'units.0.kind shape/not-listed',
    'units.0.zzz shape/unknown-key',
    'objectives shape/wrong-type',
    'surprise shape/unknown-key',
  ]);
});

test('at most 100 problems are described, the rest is counted', () => {
  const read = parseGoalSet(
    set({ people: Array.from({ length: 1000 }, (_, at) => ({ id: `p${String(at)}` })) }),
  );
  expect(read.ok ? 0 : [read.problems.length, read.more]).toEqual([100, 900]);
  const few = parseGoalSet(set({ people: [{}, {}] }), { problems: 3 });
  expect(few.ok ? 0 : [few.problems.length, few.more]).toEqual([3, 1]);
});

test('long and crooked texts of the user are not echoed', () => {
  const value = `a\n\u202e\`${'b'.repeat(1_000_000)}`;
  const [problem] = problemsOf(
    parseGoalSet(set({ units: [{ id: 'u', name: 'U', kind: value }], [value]: 1 })),
  );
  expect(problem?.message).toBe(`\`kind\` cannot be \`a  '${'b'.repeat(56)}…\``);
  const all = JSON.stringify(
    problemsOf(parseGoalSet(set({ units: [{ id: 'u', name: 'U', kind: value }], [value]: 1 }))),
  );
  expect(all.length).toBeLessThan(2000);
});

describe('limits', () => {
  test('are looked at before any entry is', () => {
    let reads = 0;
    const entry = {
      get id() {
        reads += 1;
        return 'x';
      },
    };
    const read = parseGoalSet(set({ people: [entry, entry, entry] }), { entries: 2 });
    expect(problemsOf(read)).toMatchObject([
      { ruleId: 'shape/too-many', data: { limit: 2, count: 3, option: 'entries' } },
    ]);
    expect(reads).toBe(0);
  });

  test('of members and values hold for the document', () => {
    const list = { id: 'all', name: 'All', people: ['a', 'b', 'c'] };
    expect(problemsOf(parseGoalSet(set({ accessLists: [list] }), { members: 2 }))).toMatchObject([
      { ruleId: 'shape/too-many' },
    ]);
    const people = Array.from({ length: 10 }, (_, at) => ({
      id: `p${String(at)}`,
      name: 'P',
      extensions: { a: 1 },
    }));
    expect(parseGoalSet(set({ people }), { values: 10 }).ok).toBe(true);
    const over = problemsOf(parseGoalSet(set({ people }), { values: 7 }));
    expect(over.map(({ ruleId, path }) => [ruleId, path])).toEqual([
      ['shape/too-many', ['people', 7, 'extensions']],
    ]);
  });

  test('that nobody knows are wrong calling code', () => {
    for (const limits of [{ depht: 3 }, { depth: 0 }, { items: 1.5 }, { entries: Number.NaN }]) {
      expect(() => parseGoalSet({}, limits)).toThrow(UsageError);
    }
  });
});

test('parts and review books are taken in the same way', () => {
  expect(parseEntity('keyResult', keyResult)).toEqual({ ok: true, value: keyResult });
  expect(problemsOf(parseEntity('kra', { id: 'k' }))).toMatchObject([
    { path: ['title'], ruleId: 'shape/missing' },
  ]);
  expect(() => parseEntity('goalSets' as 'kra', {})).toThrow(UsageError);
  expect(() => parseEntity('toString' as 'kra', {})).toThrow(UsageError);
  const book = {
    schemaVersion: 1,
    organization: 'acme',
    feedback: [{ id: 'f', about: 'ana', as: 'boss', on: '2026-01-01', text: '' }],
  };
  expect(problemsOf(parseReviewBook(book))).toMatchObject([
    { ruleId: 'shape/not-listed', path: ['feedback', 0, 'as'] },
  ]);
});

test('a null is told to be left out, whatever the field should hold', () => {
  const objective = { id: 'o', title: 'O', cycle: 'q2', commitment: null, unit: null, owners: null };
  const parsed = parseGoalSet(set({ objectives: [objective] }));
  expect(
    parsed.ok ? [] : parsed.problems.map(({ ruleId, messageId, help }) => [ruleId, messageId, help]),
  ).toEqual([
    ['shape/wrong-type', 'null', 'leave it out where there is nothing to say; null does not stand for that'],
    ['shape/wrong-type', 'null', 'leave it out where there is nothing to say; null does not stand for that'],
    [
      'shape/not-listed',
      'null',
      'leave it out where there is nothing to say, or use one of: committed, aspirational, learning',
    ],
  ]);
});
