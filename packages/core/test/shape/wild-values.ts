import fc from 'fast-check';
import { fieldsOf } from '../../src/shape/fields-of.ts';
import type { Content, Field, ShapeTable } from '../../src/shape/shape.ts';
import type { ShapeLimits } from '../../src/shape/shape-limits.ts';
import { absent, boundaryValues } from './boundary-values.ts';

/** Values of a shape of any size, most of them valid, with now and then a value from just beyond a bound. */
export const wildValues = (tables: ShapeTable, name: string, limits: ShapeLimits): fc.Arbitrary<unknown> =>
  valuesOf(tables, limits, 0.02)(name);

/** Values of a shape of any size, all of them valid. */
export const validValues = (tables: ShapeTable, name: string, limits: ShapeLimits): fc.Arbitrary<unknown> =>
  valuesOf(tables, limits, 0)(name);

const valuesOf = (
  tables: ShapeTable,
  limits: ShapeLimits,
  wildness: number,
): ((name: string) => fc.Arbitrary<unknown>) => {
  const made = new Map<string, fc.Arbitrary<unknown>>();
  const named = (name: string): fc.Arbitrary<unknown> => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const arbitrary = shaped(name);
    made.set(name, arbitrary);
    return arbitrary;
  };
  const shaped = (name: string): fc.Arbitrary<unknown> => {
    const shape = tables[name];
    if (shape === undefined) throw new Error(`no shape is called ${name}`);
    if (shape.form === 'tagged') return fc.oneof(...shape.variants.map(named));
    if (shape.form === 'marked') return fc.oneof(...shape.variants.map((variant) => named(variant.shape)));
    const fields = [...fieldsOf(tables, shape)];
    const entries = fc.tuple(
      ...fields.map(([key, field]) => fielded(field).map((value) => [key, value] as const)),
    );
    const surprise = fc.tuple(fc.constantFrom('surprise', 'Title', 'ownerId', '__proto__'), fc.jsonValue());
    const unknown = fc.oneof(
      { weight: wildness === 0 ? 0 : 1, arbitrary: surprise },
      { weight: 40, arbitrary: fc.constant(undefined) },
    );
    return fc.tuple(entries, unknown).map(([known, extra]) => {
      const object: Record<string, unknown> = {};
      for (const [key, value] of extra === undefined ? known : [...known, extra]) {
        if (value !== absent)
          Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      }
      return object;
    });
  };
  const fielded = (field: Field): fc.Arbitrary<unknown> => {
    const content = contentOf(field);
    const options: fc.WeightedArbitrary<unknown>[] = [{ weight: 1000, arbitrary: content }];
    if (field.required !== true) options.push({ weight: 1000, arbitrary: fc.constant(absent) });
    if (wildness > 0) {
      const wild = fc.constantFrom(...boundaryValues(tables, field, limits));
      options.push({ weight: Math.ceil(1000 * wildness), arbitrary: wild });
    }
    return fc.oneof(...options);
  };
  const contentOf = (content: Content): fc.Arbitrary<unknown> => {
    switch (content.type) {
      case 'id':
        return fc.oneof(
          fc.stringMatching(/^[a-z]{1,3}$/),
          fc.stringMatching(/^[A-Z][a-z0-9:/ _-]{0,20}$/),
          fc.constant('straße 😀'),
        );
      case 'shortText':
        return fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });
      case 'longText':
        return fc.string({ maxLength: 60, unit: 'binary' });
      case 'number':
        return fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer({ min: -5, max: 120 }),
        );
      case 'boolean':
        return fc.boolean();
      case 'date':
        return fc.constantFrom('2026-01-01', '2026-06-30', '2024-02-29', '0001-01-01', '9999-12-31');
      case 'instant':
        return fc.constantFrom('2026-05-15T21:00:00Z', '2026-05-15T21:00:00.5Z', '0001-01-01T00:00:00.123Z');
      case 'choice':
        return fc.constantFrom(...content.of);
      case 'tag':
      case 'version':
        return fc.constant(content.value);
      case 'list':
        return fc.array(contentOf(content.of), { maxLength: Math.min(2, limits[content.limit]) });
      case 'shape':
        return named(content.shape);
      case 'extensions':
        return fc.dictionary(
          fc.constantFrom('a', 'b', ' ', 'column 7'),
          fc.jsonValue({ maxDepth: 2 }).filter(isHarmless),
          { maxKeys: 3 },
        );
    }
  };
  return named;
};

/** Without the names that are refused; those come from the boundary values. */
const isHarmless = (value: unknown): boolean =>
  !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));
