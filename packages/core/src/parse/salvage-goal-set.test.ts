import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validValues, wildValues } from '../../test/shape/wild-values.ts';
import { shapeLimits } from '../shape/shape-limits.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { parseGoalSet } from './parse-goal-set.ts';
import { salvageGoalSet } from './salvage-goal-set.ts';

const organization = { id: 'acme', name: 'Acme' };
const set = (fields: object): object => ({ schemaVersion: 1, organization, ...fields });
const limits = { ...shapeLimits, entries: 5, members: 4, items: 3, depth: 5 };

/** Every text, number, boolean of a value, also of those that are JSON text themselves. */
const leavesOf = (value: unknown): string[] => {
  const leaves: string[] = [];
  const waiting = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
    else leaves.push(String(next));
    if (typeof next === 'string' && /^[[{]/.test(next)) {
      try {
        waiting.push(JSON.parse(next));
      } catch {
        // Text of the user that only looks like JSON.
      }
    }
  }
  return leaves;
};

test('good data comes back as it is', () => {
  fc.assert(
    fc.property(validValues(goalSetTables, 'goalSet', limits), (document) => {
      const { goals, findings } = salvageGoalSet(document, limits);
      expect(goals).toBe(document);
      expect(findings).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('whatever comes, the result passes, findings say so, and no value is lost', () => {
  let changed = 0;
  fc.assert(
    fc.property(wildValues(goalSetTables, 'goalSet', limits), (given) => {
      const document = JSON.parse(JSON.stringify(given)) as unknown;
      const before = JSON.stringify(document);
      const { goals, findings } = salvageGoalSet(document, limits);
      expect(parseGoalSet(goals, limits).ok).toBe(true);
      expect(JSON.stringify(document)).toBe(before);
      if (parseGoalSet(document, limits).ok) return;
      changed += 1;
      expect(findings.length).toBeGreaterThan(0);
      const left = new Map<string, number>();
      for (const leaf of leavesOf(goals)) left.set(leaf, (left.get(leaf) ?? 0) + 1);
      for (const leaf of leavesOf(document)) {
        // The number of an older version is the one value that is meant to change.
        if (leaf === '0' && Object(document).schemaVersion === 0) continue;
        expect(left.get(leaf) ?? 0, leaf).toBeGreaterThan(0);
        left.set(leaf, (left.get(leaf) ?? 0) - 1);
      }
    }),
  );
  expect(changed).toBeGreaterThan(20);
});

describe('what becomes of', () => {
  const objective = { id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed' };
  test.each<[string, object, object, readonly string[]]>([
    [
      'unknown fields',
      { people: [{ id: 'a', name: 'A', size: 3, extensions: { size: 1 } }] },
      { people: [{ id: 'a', name: 'A', extensions: { size: 1, 'size-2': 3 } }] },
      ['people.0.size -> extensions.size-2: shape/unknown-key'],
    ],
    [
      'unknown fields of a part without extensions',
      { objectives: [{ ...objective, visibility: { to: 'unit', who: 'x' } }] },
      { objectives: [{ ...objective, visibility: { to: 'unit' }, extensions: { 'visibility.who': 'x' } }] },
      ['objectives.0.visibility.who -> extensions.visibility.who: shape/unknown-key'],
    ],
    [
      'optional fields that are wrong',
      { objectives: [{ ...objective, weight: '30', state: null }] },
      { objectives: [{ ...objective, extensions: { state: null, weight: '30' } }] },
      [
        'objectives.0.state -> extensions.state: shape/not-listed',
        'objectives.0.weight -> extensions.weight: shape/wrong-type',
      ],
    ],
    [
      'one bad entry of a list',
      { objectives: [{ ...objective, dependsOn: ['a', 5, 'b'] }] },
      { objectives: [{ ...objective, dependsOn: ['a', 'b'], extensions: { 'dependsOn.1': 5 } }] },
      ['objectives.0.dependsOn.1 -> extensions.dependsOn.1: shape/wrong-type'],
    ],
    [
      'a measure with a bad milestone',
      {
        keyResults: [
          { id: 'k', title: 'K', objective: 'o', measure: { kind: 'milestones', milestones: [{ id: 'm' }] } },
        ],
      },
      {
        keyResults: [],
        extensions: {
          unread: {
            keyResults: [
              {
                id: 'k',
                title: 'K',
                objective: 'o',
                measure: { kind: 'milestones', milestones: [{ id: 'm' }] },
              },
            ],
          },
        },
      },
      ['keyResults.0 -> extensions.unread.keyResults: shape/missing'],
    ],
    [
      'entries that are nothing',
      { people: [null, 7] },
      { people: [], extensions: { unread: { people: [null, 7] } } },
      [
        'people.0 -> extensions.unread.people: shape/wrong-type',
        'people.1 -> extensions.unread.people: shape/wrong-type',
      ],
    ],
    [
      'a list that is none',
      { people: { ana: 1 } },
      { extensions: { people: { ana: 1 } } },
      ['people -> extensions.people: shape/wrong-type'],
    ],
    [
      'extensions that are none',
      { extensions: 'x' },
      { extensions: { extensions: 'x' } },
      ['extensions -> extensions.extensions: shape/wrong-type'],
    ],
    [
      'reserved names',
      JSON.parse('{"extensions":{"__proto__":1,"a":{"constructor":2}}}') as object,
      { extensions: { '__proto__-2': 1, a: '{"constructor":2}' } },
      [
        'extensions.__proto__ -> extensions.__proto__-2: shape/reserved-key',
        'extensions.a -> extensions.a: shape/reserved-key',
      ],
    ],
    [
      'another version',
      { schemaVersion: 7 },
      { extensions: { schemaVersion: 7 } },
      ['schemaVersion -> extensions.schemaVersion: shape/schema-version'],
    ],
  ])('%s', (_name, fields, expected, notes) => {
    const { goals, findings } = salvageGoalSet(set(fields));
    expect(goals).toEqual({ ...set(expected) });
    expect(
      findings.map(
        ({ path, data }) => `${path.join('.')} -> ${String(data['to'])}: ${String(data['cause'])}`,
      ),
    ).toEqual(notes);
    for (const { severity, ruleId, message, help } of findings) {
      expect([severity, ruleId]).toEqual(['warning', 'shape/salvaged']);
      expect(`${message} ${help ?? ''}`).not.toMatch(/[{}\n]/);
    }
  });

  test('a document without an organisation', () => {
    const { goals, findings } = salvageGoalSet({
      schemaVersion: 1,
      organization: { id: 'acme' },
      people: [{ id: 'a', name: 'A' }],
    });
    expect(goals).toEqual({
      schemaVersion: 1,
      organization: { id: 'unknown', name: 'unknown' },
      people: [{ id: 'a', name: 'A' }],
      extensions: { unread: { organization: [{ id: 'acme' }] } },
    });
    expect(findings.map(({ messageId }) => messageId)).toEqual(['placeholder']);
  });

  test('a place in a list that holds nothing is told of', () => {
    const hole = [1, 2, 3];
    Reflect.deleteProperty(hole, 1);
    for (const list of [hole, [1, undefined, 3]]) {
      const { goals, findings } = salvageGoalSet({
        schemaVersion: 1,
        organization: { id: 'acme', name: 'Acme', extensions: { list } },
      });
      expect(goals.organization.extensions).toEqual({ list: [1, null, 3] });
      expect(findings.map(({ path }) => path)).toEqual([['organization', 'extensions', 'list', 1]]);
    }
  });

  test('things JSON cannot carry', () => {
    const { goals, findings } = salvageGoalSet(
      set({ people: [{ id: 'a', name: 'A', birthday: new Date(0), greet: () => 1, tags: new Set(['x']) }] }),
    );
    expect(goals.people).toEqual([
      { id: 'a', name: 'A', extensions: { birthday: '1970-01-01T00:00:00.000Z' } },
    ]);
    expect(findings.map(({ messageId, path }) => `${messageId ?? ''} ${path.join('.')}`)).toEqual([
      'field people.0.birthday',
      'lost people.0.greet',
      'lost people.0.tags',
    ]);
  });

  test('more pieces than anybody reads', () => {
    const { findings } = salvageGoalSet(set({ people: Array.from({ length: 10_050 }, () => 0) }));
    expect(findings).toHaveLength(10_001);
    expect(findings.at(-1)?.message).toBe('50 more pieces were set aside');
  });
});

test('what was set aside comes with the next step of its cause', () => {
  const { findings } = salvageGoalSet({
    schemaVersion: 1,
    organization: { id: 'acme', name: 'Acme', fiscalYearStart: 4, timeZone: null },
  });
  expect(findings.map(({ help }) => help)).toEqual([
    'the reason is `shape/wrong-type`: `timeZone` is null; leave it out where there is nothing to say; null does not stand for that',
    'the reason is `shape/unknown-key`: `fiscalYearStart` is not a known field here; write `fiscalYearStartMonth` if that is meant; data of your own goes into `extensions`',
  ]);
});
