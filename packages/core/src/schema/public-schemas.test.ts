import type * as z from 'zod';
import { expect, expectTypeOf, test } from 'vitest';
import { sampleValue } from '../../test/shape/sample-value.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { ShapeTable } from '../shape/shape.ts';
import { changeTables } from '../shape/tables/change-tables.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { reviewBookTables } from '../shape/tables/review-book-tables.ts';
import * as schemas from './index.ts';

const tables: ShapeTable = { ...goalSetTables, ...reviewBookTables, ...changeTables };
const named = new Map<string, z.ZodType>(Object.entries(schemas));

/** The document itself and whatever one of its lists holds. */
const partsOf = (name: string): readonly string[] => {
  const shape = tables[name];
  if (shape?.form !== 'object') return [];
  const fields = Object.values(shape.fields);
  return [
    name,
    ...fields.flatMap((field) =>
      field.type === 'list' && field.of.type === 'shape' ? [field.of.shape] : [],
    ),
  ];
};

test('there is a schema for each document, each entity, measures and changes', () => {
  const parts = [
    ...partsOf('goalSet'),
    ...partsOf('reviewBook'),
    'organization',
    'measure',
    'measureUnit',
    'change',
    'changeEntry',
  ];
  const wanted = parts.filter((name) => name !== 'externalId').map((name) => `${name}Schema`);
  expect([...named.keys()].sort()).toEqual(wanted.sort());
});

test('each takes a full value of its shape as it is, and refuses a field nobody knows', () => {
  for (const [name, schema] of named) {
    const value = sampleValue(tables, name.replace(/Schema$/, ''), 'full');
    expect(schema.parse(value), name).toEqual(value);
    expect(schema.safeParse({ ...value, surprise: 1 }).success, name).toBe(false);
  }
});

test('their types are the interfaces', () => {
  expectTypeOf<z.infer<typeof schemas.goalSetSchema>>().toEqualTypeOf<GoalSet>();
  expectTypeOf<z.infer<typeof schemas.keyResultSchema>>().toEqualTypeOf<KeyResult>();
});
