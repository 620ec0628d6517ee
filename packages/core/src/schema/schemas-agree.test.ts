import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blameOfFindings, blameOfZod } from '../../test/shape/blame.ts';
import { absent, boundaryValues } from '../../test/shape/boundary-values.ts';
import { sampleValue } from '../../test/shape/sample-value.ts';
import { wildValues } from '../../test/shape/wild-values.ts';
import { checkShape } from '../shape/check-shape.ts';
import { fieldsOf } from '../shape/fields-of.ts';
import { changeChecks } from '../shape/generated/is-change.ts';
import { goalSetChecks } from '../shape/generated/is-goal-set.ts';
import { reviewBookChecks } from '../shape/generated/is-review-book.ts';
import { type ShapeChecks, startCheck } from '../shape/check-run.ts';
import type { ShapeTable } from '../shape/shape.ts';
import { shapeLimits, type ShapeLimits } from '../shape/shape-limits.ts';
import { changeTables } from '../shape/tables/change-tables.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { reviewBookTables } from '../shape/tables/review-book-tables.ts';
import { schemasOfTables } from './schemas-of-tables.ts';

// Small limits of lists, so that the bounds themselves can be tried; problems are never cut off.
const limits: ShapeLimits = { ...shapeLimits, entries: 5, members: 4, items: 3, depth: 4, problems: 1e6 };
const tables: ShapeTable = { ...goalSetTables, ...reviewBookTables, ...changeTables };
const checks: ShapeChecks = { ...goalSetChecks, ...reviewBookChecks, ...changeChecks };
const schemas = schemasOfTables(tables, limits);

const blames = (name: string, value: unknown) => {
  const read = checkShape({ tables, checks }, name, value, limits);
  const parsed = schemas.get(name)?.safeParse(value);
  return {
    printed: checks[name]?.(value, startCheck(limits)),
    checker: read.ok ? [] : blameOfFindings(read.problems),
    zod: parsed?.success === true ? [] : blameOfZod(parsed?.error.issues ?? [], value),
  };
};

/** The printed check, the explaining search and zod say the same about a value. */
const agreeOn = (name: string, value: unknown): boolean => {
  const { printed, checker, zod } = blames(name, value);
  expect(checker).toEqual(zod);
  if (printed !== undefined) expect(printed).toBe(checker.length === 0);
  return checker.length === 0;
};

describe('every bound of every field', () => {
  const objects = Object.values(tables).filter((shape) => shape.form === 'object');
  const tried = new Set<string>();
  let good = 0;
  let bad = 0;

  test.each(objects.map(({ name }) => [name]))('%s', (name) => {
    const shape = tables[name];
    if (shape?.form !== 'object') throw new Error(name);
    // A full document is large, and its entities have their own turn.
    for (const extent of ['goalSet', 'reviewBook'].includes(name)
      ? (['bare'] as const)
      : (['full', 'bare'] as const)) {
      const sample = sampleValue(tables, name, extent);
      expect(agreeOn(name, sample)).toBe(true);
      for (const [key, field] of fieldsOf(tables, shape)) {
        tried.add(`${name}.${key}`);
        for (const value of boundaryValues(tables, field, limits)) {
          const { [key]: _taken, ...rest } = sample;
          const isGood = agreeOn(name, value === absent ? rest : { ...sample, [key]: value });
          if (isGood) good += 1;
          else bad += 1;
        }
      }
      expect(agreeOn(name, { ...sample, surprise: 1 })).toBe(false);
      expect(agreeOn(name, { ...sample, surprise: undefined })).toBe(false);
      expect(
        agreeOn(name, Object.defineProperty({ ...sample }, '__proto__', { value: 1, enumerable: true })),
      ).toBe(false);
    }
    for (const stranger of [null, undefined, 1, 'x', true, [], [1]])
      expect(agreeOn(name, stranger)).toBe(false);
  });

  test('no field was passed over, and both sides of the bounds were seen', () => {
    const all = objects.flatMap((shape) =>
      [...fieldsOf(tables, shape).keys()].map((key) => `${shape.name}.${key}`),
    );
    expect(tried.size).toBe(all.length);
    expect(all.length).toBeGreaterThan(700);
    expect(good).toBeGreaterThan(5_000);
    expect(bad).toBeGreaterThan(15_000);
  });
});

describe('which variant is meant', () => {
  test.each(
    Object.values(tables)
      .filter((shape) => shape.form !== 'object')
      .map(({ name }) => [name]),
  )('%s', (name) => {
    const shape = tables[name];
    if (shape === undefined || shape.form === 'object') throw new Error(name);
    const names = shape.variants.map((one) => (typeof one === 'string' ? one : one.shape));
    const samples = names.map((one) => sampleValue(tables, one, 'full'));
    for (const left of samples) {
      expect(agreeOn(name, left)).toBe(true);
      for (const right of samples) agreeOn(name, { ...left, ...right });
      for (const key of Object.keys(left)) {
        const { [key]: _taken, ...rest } = left;
        agreeOn(name, rest);
        agreeOn(name, { ...left, [key]: undefined });
        agreeOn(name, { ...left, [key]: null });
      }
    }
    agreeOn(name, {});
    agreeOn(name, { surprise: 1 });
  });
});

test.each(['goalSet', 'reviewBook', 'change', 'changeEntry'])(
  'whole documents with things gone wrong anywhere: %s',
  (name) => {
    fc.assert(fc.property(wildValues(tables, name, limits), (value) => void agreeOn(name, value)));
  },
);
