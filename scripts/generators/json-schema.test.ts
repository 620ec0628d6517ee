import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../packages/core/src/finding/finding.ts';
import { checkShape } from '../../packages/core/src/shape/check-shape.ts';
import { fieldsOf } from '../../packages/core/src/shape/fields-of.ts';
import type { ShapeTable } from '../../packages/core/src/shape/shape.ts';
import { shapeLimits } from '../../packages/core/src/shape/shape-limits.ts';
import { changeTables } from '../../packages/core/src/shape/tables/change-tables.ts';
import { goalSetTables } from '../../packages/core/src/shape/tables/goal-set-tables.ts';
import { reviewBookTables } from '../../packages/core/src/shape/tables/review-book-tables.ts';
import { absent, boundaryValues } from '../../packages/core/test/shape/boundary-values.ts';
import { sampleValue } from '../../packages/core/test/shape/sample-value.ts';
import { wildValues } from '../../packages/core/test/shape/wild-values.ts';
import { jsonSchemaOf } from './json-schema.ts';

const limits = { ...shapeLimits, entries: 5, members: 4, items: 3, depth: 4 };
const tables: ShapeTable = { ...goalSetTables, ...reviewBookTables, ...changeTables };
const words = {
  ofShape: (name: string) => name,
  ofField: (name: string, field: string) => `${name}.${field}`,
};
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const validators = new Map(
  Object.keys(tables).map((name) => [name, ajv.compile(jsonSchemaOf(name, words, limits))] as const),
);

/**
 * What JSON Schema cannot say, so that ajv accepts what the checker refuses: the 29th of February of a year
 * that has none, half of a surrogate pair in an id, and the depth of extensions. It also counts texts in code points and not in UTF-16 units,
 * and knows no sum of values over the whole document.
 */
const isBeyondJsonSchema = ({ ruleId, messageId, data }: Finding): boolean =>
  ruleId === 'shape/too-deep' ||
  messageId === 'lone-surrogate' ||
  ((ruleId === 'shape/not-a-date' || ruleId === 'shape/not-an-instant') &&
    /-02-29/.test(String(data['value'])));

let accepted = 0;
let refused = 0;

const agreeOn = (name: string, given: unknown): void => {
  // Only what JSON can carry reaches a JSON Schema.
  const value = JSON.parse(JSON.stringify(given)) as unknown;
  const read = checkShape({ tables, checks: {} }, name, value, limits);
  const isAccepted = validators.get(name)?.(value);
  const shown = (): string => `${name}: ${JSON.stringify(value).slice(0, 300)}`;
  if (isAccepted === true && !read.ok)
    expect(
      read.problems.filter((one) => !isBeyondJsonSchema(one)),
      shown(),
    ).toEqual([]);
  else expect(isAccepted, shown()).toBe(read.ok);
  if (read.ok) accepted += 1;
  else refused += 1;
};

test('ajv and the checker agree at every bound of every field', () => {
  for (const shape of Object.values(tables)) {
    if (shape.form !== 'object') continue;
    const sample = sampleValue(tables, shape.name, 'bare');
    agreeOn(shape.name, sample);
    agreeOn(shape.name, sampleValue(tables, shape.name, 'full'));
    agreeOn(shape.name, { ...sample, surprise: 1 });
    for (const [key, field] of fieldsOf(tables, shape)) {
      for (const value of boundaryValues(tables, field, limits)) {
        const { [key]: _taken, ...rest } = sample;
        agreeOn(shape.name, value === absent ? rest : { ...sample, [key]: value });
      }
    }
  }
  expect(accepted).toBeGreaterThan(3_000);
  expect(refused).toBeGreaterThan(8_000);
});

test.each(['goalSet', 'reviewBook', 'change'])('ajv and the checker agree on whole documents: %s', (name) => {
  fc.assert(
    fc.property(wildValues(tables, name, limits), (value) => {
      agreeOn(name, value);
    }),
  );
});
