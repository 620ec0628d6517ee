import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validValues } from '../../test/shape/wild-values.ts';
import { encodeGoalSet } from '../encode/encode-goal-set.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { ndjsonMessages } from '../messages/ndjson-messages.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { shapeLimits } from '../shape/shape-limits.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { goalSets } from '../test-kit/index.ts';
import { encodeGoalSetNdjson } from './encode-goal-set-ndjson.ts';
import { type ReadNdjsonOptions, readGoalSetNdjson } from './read-goal-set-ndjson.ts';

const header = '{"type":"goalSet","schemaVersion":1,"organization":{"id":"o","name":"O"}}\n';

/** The chunks one after the other, as a file or a response gives them. */
async function* asStream<Chunk>(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  for (const chunk of chunks) {
    await Promise.resolve();
    yield chunk;
  }
}

/** A text or its bytes, cut at drawn places. */
const cut = <Whole extends string | Uint8Array>(whole: Whole, places: readonly number[]): Whole[] => {
  const at = [0, ...places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b), whole.length];
  return at.slice(1).map((end, index) => whole.slice(at[index], end) as Whole);
};

const told = async (
  chunks: readonly (string | Uint8Array)[],
  options?: ReadNdjsonOptions,
): Promise<string[]> => {
  const read = await readGoalSetNdjson(asStream(chunks), options);
  return read.ok
    ? []
    : read.problems.map(({ ruleId, messageId, path }) => `${ruleId}#${messageId ?? ''} ${path.join('.')}`);
};

describe('law 72 for lines', () => {
  test('what was written is read back, however it is cut, as text or as bytes', async () => {
    const anyGoalSet = validValues(goalSetTables, 'goalSet', shapeLimits) as fc.Arbitrary<GoalSet>;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyGoalSet, goalSets({ maxUnits: 2 })),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (goals, places) => {
          const text = [...encodeGoalSetNdjson(goals)].join('');
          // A list without entries has no line, so it is absent afterwards.
          const filled = Object.entries(goals).filter(
            ([list, value]) => list === 'externalIds' || !(Array.isArray(value) && value.length === 0),
          );
          const expected = encodeGoalSet(Object.fromEntries(filled) as unknown as GoalSet);
          for (const chunks of [cut(text, places), cut(new TextEncoder().encode(text), places)]) {
            const read = await readGoalSetNdjson(asStream<string | Uint8Array>(chunks));
            expect(read.ok ? encodeGoalSet(read.value) : read.problems).toEqual(expected);
          }
          expect([...encodeGoalSetNdjson(compileGoals(goals))].join('')).toBe(text);
        },
      ),
      { numRuns: 5 },
    );
  });

  test('the order of the entries changes no line, the order of the lines no goal set', async () => {
    const goals = fc.sample(goalSets(), { numRuns: 1, seed: 3 })[0]!;
    const lines = [...encodeGoalSetNdjson(goals)];
    const back = {
      ...goals,
      keyResults: [...(goals.keyResults ?? [])].reverse(),
      checkIns: [...(goals.checkIns ?? [])].reverse(),
    };
    expect([...encodeGoalSetNdjson(back)]).toEqual(lines);
    const read = await readGoalSetNdjson([lines[0]!, ...lines.slice(1).reverse()]);
    expect(read.ok && encodeGoalSet(read.value)).toBe(encodeGoalSet(goals));
  });
});

describe('a bad line', () => {
  test('is told with its number, and the others are read all the same', async () => {
    const text = [
      header.trim(),
      '',
      '{"type":"kra","id":"a","title":"A"}',
      '{"type":"kra","id":"b"',
      '{"type":"kra","id":"c","titel":"C"}',
      '{"type":"okr","id":"d"}',
      '{"id":"e"}',
      '7',
      header.trim(),
      '{"type":"checkIn","__proto__":{"x":1}}',
    ].join('\r\n');
    expect(await told([text])).toEqual([
      'ndjson/bad-line# lines.4',
      'shape/missing# lines.5.title',
      'shape/unknown-key#near lines.5.titel',
      'ndjson/unknown-type#other lines.6.type',
      'ndjson/unknown-type# lines.7.type',
      'ndjson/unknown-type# lines.8.type',
      'ndjson/bad-header#again lines.9',
      'shape/one-variant#none lines.10',
      'shape/missing# lines.10.key',
      'shape/missing# lines.10.goal',
      'shape/missing# lines.10.on',
      'shape/missing# lines.10.at',
      'shape/unknown-key# lines.10.__proto__',
    ]);
    const read = await readGoalSetNdjson([header, '{"type":"kra","id":"b"}']);
    expect(read.ok ? {} : read.problems[0].data['line']).toBe(2);
  });

  test('at the top is a missing header, also of a text without any line', async () => {
    expect(await told([])).toEqual(['ndjson/bad-header# lines.1']);
    expect(await told(['\n \n'])).toEqual(['ndjson/bad-header# lines.1']);
    expect(await told(['{"type":"kra","id":"a","title":"A"}\n', header])).toEqual([
      'ndjson/bad-header# lines.1',
    ]);
    expect(await told([header.replace('"schemaVersion":1', '"schemaVersion":2')])).toEqual([
      'shape/schema-version# lines.1.schemaVersion',
    ]);
    expect(await told([header.replace('{"type"', '{"kras":[],"units":[],"type"')])).toEqual([
      'ndjson/bad-header#list lines.1.units',
      'ndjson/bad-header#list lines.1.kras',
    ]);
  });

  test('with bytes that are no UTF-8 is told, and a replacement character that is meant is not', async () => {
    const line = (title: string): string => `{"type":"kra","id":"${title.length}","title":"${title}"}\n`;
    const bytes = new TextEncoder().encode(
      `${header}${line('ok')}${line('bad!')}${line('\ufffd fine \u{10000}')}`,
    );
    const at = bytes.indexOf(33);
    const broken = bytes.slice();
    broken[at] = 0xc3;
    expect(await told([bytes])).toEqual([]);
    expect(await told([broken])).toEqual(['ndjson/bad-line#bytes lines.3']);
    expect(
      await told([broken.subarray(0, at), broken.subarray(at, at + 1), broken.subarray(at + 1)]),
    ).toEqual(['ndjson/bad-line#bytes lines.3']);
    expect(await told([bytes, new Uint8Array([0xf0, 0x9f])])).toEqual(['ndjson/bad-line#bytes lines.5']);
    expect(await told([new Uint8Array([0xef, 0xbb, 0xbf]), bytes])).toEqual([]);
    expect(await told([`\ufeff${header}`])).toEqual([]);
  });

  test('that is too long is not kept, and the lines after it are read', async () => {
    const long = `{"type":"kra","id":"long","title":"${'x'.repeat(500)}"}`;
    const pieces = [header, ...cut(long, [100, 200, 300]), '\n{"type":"okr"}\n'];
    expect(await told(pieces, { lineLength: 200 })).toEqual([
      'ndjson/bad-line#long lines.2',
      'ndjson/unknown-type#other lines.3.type',
    ]);
    expect(await told([header, long], { lineLength: 200 })).toEqual(['ndjson/bad-line#long lines.2']);
  });
});

describe('limits', () => {
  test('hold for entries, for values within extensions together, and for what is told', async () => {
    const kra = (id: number, extensions = ''): string =>
      `{"type":"kra","id":"${String(id)}","title":"T"${extensions}}\n`;
    expect(await told([header, kra(1), kra(2), kra(3)], { limits: { entries: 2 } })).toEqual([
      'ndjson/too-many# lines.4',
    ]);
    const three = ',"extensions":{"a":[1,2]}';
    expect(await told([header, kra(1, three), kra(2, three)], { limits: { values: 8 } })).toEqual([]);
    expect(
      (await told([header, kra(1, three), kra(2, three), kra(3, three)], { limits: { values: 7 } })).length,
    ).toBeGreaterThan(0);
    const many = await readGoalSetNdjson([header, ...Array.from({ length: 250 }, () => 'x\n')]);
    expect(many.ok ? [] : [many.problems.length, many.more]).toEqual([100, 150]);
  });

  test('and options that are none are usage errors', async () => {
    await expect(readGoalSetNdjson([header], { lineLength: 0 })).rejects.toThrow(/core\/bad-option/);
    await expect(readGoalSetNdjson([header], { limits: { entries: -1 } })).rejects.toThrow(
      /core\/bad-option/,
    );
    await expect(readGoalSetNdjson('text' as never)).rejects.toThrow(/core\/bad-option/);
    await expect(readGoalSetNdjson(null as never)).rejects.toThrow(/core\/bad-option/);
  });
});

test('a text that breaks off is told with the last line', async () => {
  async function* dying(): AsyncGenerator<string> {
    yield header;
    await Promise.resolve();
    throw new Error('connection reset');
  }
  const read = await readGoalSetNdjson(dying());
  expect(read.ok ? '' : read.problems[0].message).toBe('the text broke off after line 1: connection reset');
  expect(await told([header, 5 as never])).toEqual(['ndjson/broken-off# lines.1']);
});

test('any pieces give goals or findings', async () => {
  const piece = fc.oneof(
    fc.string(),
    fc.uint8Array(),
    fc.constant(header),
    fc.json().map((text) => `${text}\n`),
    fc.constant('{"type":"objective"}\n'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (chunks) => {
      const read = await readGoalSetNdjson(asStream(chunks));
      expect(read.ok || read.problems.length > 0).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('the page of findings has a heading for each rule, and no other', () => {
  const page = readFileSync(new URL('../../docs/findings-ndjson.md', import.meta.url), 'utf8');
  const rules = [...new Set(Object.keys(ndjsonMessages).map((key) => key.split('#')[0]?.replace('/', '-')))];
  expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(rules);
});
