import type { Content, Field, ShapeTable } from '../../src/shape/shape.ts';
import { idLength, longTextLength, type ShapeLimits, shortTextLength } from '../../src/shape/shape-limits.ts';
import { sampleValue } from './sample-value.ts';

/** Stands for a field that is taken away. */
export const absent = Symbol('absent');

/** Values of every other kind than any field has. */
const strangers = [null, true, 0, '', 'x', [], {}, [null], { a: 1 }, ['x']];

/** Values at and just over every bound of a field, drawn from its own entry in the table. */
export const boundaryValues = (tables: ShapeTable, field: Field, limits: ShapeLimits): readonly unknown[] => [
  absent,
  undefined,
  ...strangers,
  ...boundariesOf(tables, field, limits),
];

const boundariesOf = (tables: ShapeTable, content: Content, limits: ShapeLimits): readonly unknown[] => {
  switch (content.type) {
    case 'id':
      return [
        'a'.repeat(idLength),
        'a'.repeat(idLength + 1),
        '😀'.repeat(idLength),
        '😀'.repeat(idLength + 1),
        'a\ud83d',
        '\ude00\ud83d',
        'a'.repeat(2 * idLength + 1),
        ...['\u0000', '\u001f', ' ', '~', '\u007f', '\u0080', '\u009f', '\u00a0', '\ud800', '\u2028'].map(
          (sign) => `a${sign}b`,
        ),
        '__proto__',
        'constructor',
        'prototype',
        '__Proto__',
        'toString',
        'constructors',
      ];
    case 'shortText':
      return lengths(shortTextLength);
    case 'longText':
      return lengths(longTextLength);
    case 'number':
      return [-0, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, '5'];
    case 'boolean':
      return [false, 1, 'true'];
    case 'date':
      return [...dates, '2026-04-01T00:00:00Z', 20260401];
    case 'instant':
      return instants;
    case 'choice':
      return [
        ...content.of,
        content.of[0]?.toUpperCase(),
        `${content.of[0] ?? ''} `,
        [content.of[0]],
        'hasOwnProperty',
      ];
    case 'tag':
      return [content.value, `${content.value} `, [content.value]];
    case 'version':
      return [content.value, content.value + 1, String(content.value), -1, 0.5];
    case 'shape':
      return [sampleValue(tables, content.shape, 'full'), sampleValue(tables, content.shape, 'bare')];
    case 'extensions':
      return [...extensions, ...[0, 1].map((over) => ({ a: nested(limits.depth - 1 + over) }))];
    case 'list':
      return listBoundaries(tables, content, limits);
  }
};

const listBoundaries = (
  tables: ShapeTable,
  { of, limit }: Extract<Content, { type: 'list' }>,
  limits: ShapeLimits,
): readonly unknown[] => {
  const inner = boundariesOf(tables, of, limits);
  const good = of.type === 'shape' ? sampleValue(tables, of.shape, 'bare') : goodEntry(of);
  return [
    ...[limits[limit], limits[limit] + 1].map((size) => Array.from({ length: size }, () => good)),
    ...[...strangers, ...inner].map((entry) => [good, entry]),
    [good, undefined],
  ];
};

const goodEntry = (content: Content): unknown => {
  if (content.type === 'number') return 7;
  return content.type === 'choice' ? content.of[0] : 'ana';
};

const lengths = ({ least, most }: { least: number; most: number }): readonly string[] =>
  [least, least + 1, most - 1, most, most + 1, most + 5000].map((length) => 'x'.repeat(length));

const dates = [
  '2026-02-28',
  '2026-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2026-04-31',
  '2026-12-31',
  '2026-12-32',
  '2026-00-10',
  '2026-13-10',
  '2026-01-00',
  '0000-01-01',
  '0001-01-01',
  '0100-01-01',
  '9999-12-31',
  '10000-01-01',
  '2026-4-1',
  '2026/04/01',
  ' 2026-04-01',
  '2026-04-01\n',
  '٢٠٢٦-٠٤-٠١',
];

const instants = [
  ...dates.map((date) => `${date}T00:00:00Z`),
  ...['', '.', '.1', '.12', '.123', '.1234', '.1a', ',5'].map(
    (fraction) => `2026-05-15T23:59:59${fraction}Z`,
  ),
  ...['24:00:00', '23:60:00', '23:59:60', '23:59', '9:00:00', '23-59-00', '23:5a:00'].map(
    (time) => `2026-05-15T${time}Z`,
  ),
  '2026-05-15t21:00:00Z',
  '2026-05-15T21:00:00z',
  '2026-05-15 21:00:00Z',
  '2026-05-15T21:00:00+00:00',
  '2026-05-15T21:00:00',
  '2026-05-15',
];

const extensions = [
  { a: [], b: {}, c: [[{}]], '': 1 },
  { a: Number.NaN },
  { a: [Number.POSITIVE_INFINITY] },
  { a: undefined },
  { a: [undefined] },
  { a: () => 1 },
  { a: new Date(0) },
  { constructor: 1 },
  { a: [{ prototype: 1 }] },
  JSON.parse('{"a":{"__proto__":{"b":1}}}') as unknown,
  JSON.parse('{"__proto__":null}') as unknown,
];

const nested = (levels: number): unknown => {
  let value: unknown = levels % 2 === 0 ? [] : {};
  for (let level = 1; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};
