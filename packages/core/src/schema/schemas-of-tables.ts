import * as z from 'zod';
import { startCheck } from '../shape/check-run.ts';
import { explainExtensions } from '../shape/explain-extensions.ts';
import { fieldsOf } from '../shape/fields-of.ts';
import { isCivilDate, isInstant } from '../shape/is-date-text.ts';
import { isId } from '../shape/is-id.ts';
import { startReport } from '../shape/problem-report.ts';
import type { Content, Field, ObjectShape, ShapeTable } from '../shape/shape.ts';
import { longTextLength, type ShapeLimits, shapeLimits, shortTextLength } from '../shape/shape-limits.ts';

/** Schemas by name of the shape. */
export type Schemas = ReadonlyMap<string, z.ZodType>;

/** Builds the zod schema of every shape of the tables. Parts that are used in several places are built once. */
export const schemasOfTables = (tables: ShapeTable, limits: ShapeLimits = shapeLimits): Schemas => {
  const built = new Map<string, z.ZodType>();
  const schemaOf = (name: string): z.ZodType => {
    const known = built.get(name);
    if (known !== undefined) return known;
    const schema = newSchema(name);
    built.set(name, schema);
    return schema;
  };
  const newSchema = (name: string): z.ZodType => {
    const shape = tables[name];
    if (shape === undefined) return z.never();
    if (shape.form === 'object') return objectOf(shape);
    const variants = shape.variants.map((one) => schemaOf(typeof one === 'string' ? one : one.shape));
    if (shape.form === 'marked') return z.union(variants);
    return z.discriminatedUnion(shape.by, variants as unknown as [z.ZodObject, ...z.ZodObject[]]);
  };
  const objectOf = (shape: ObjectShape): z.ZodType =>
    z.strictObject(
      Object.fromEntries([...fieldsOf(tables, shape)].map(([name, field]) => [name, fieldOf(field)])),
    );
  const fieldOf = (field: Field): z.ZodType => {
    const content = contentOf(field);
    const nullable = field.nullable === true ? content.nullable() : content;
    return field.required === true ? nullable : nullable.optional();
  };
  const contentOf = (content: Content): z.ZodType => {
    if (content.type === 'shape') return schemaOf(content.shape);
    if (content.type === 'list') return z.array(contentOf(content.of)).max(limits[content.limit]);
    if (content.type === 'extensions') return extensionsOf(limits);
    return scalarOf(content);
  };
  for (const name of Object.keys(tables)) schemaOf(name);
  return built;
};

const scalarOf = (
  content: Exclude<Content, { readonly type: 'shape' | 'list' | 'extensions' }>,
): z.ZodType => {
  switch (content.type) {
    case 'id':
      return z.string().refine(isId, because('shape/bad-id', 'must be an id of 1 to 200 characters'));
    case 'shortText':
      return z.string().min(shortTextLength.least).max(shortTextLength.most);
    case 'longText':
      return z.string().max(longTextLength.most);
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'date':
      return z
        .string()
        .refine(isCivilDate, because('shape/not-a-date', 'must be a date such as `2026-04-01`'));
    case 'instant':
      return z
        .string()
        .refine(
          isInstant,
          because('shape/not-an-instant', 'must be an instant such as `2026-05-15T21:00:00Z`'),
        );
    case 'choice':
      return z.enum(content.of);
    case 'tag':
    case 'version':
      return z.literal(content.value);
  }
};

const because = (ruleId: string, error: string) => ({ error, params: { ruleId } });

/** Data of the host is checked by our own search: zod calls itself once per level and would run out of stack. */
const extensionsOf = (limits: ShapeLimits): z.ZodType =>
  z.unknown().superRefine((value, context) => {
    const report = startReport(limits.problems);
    explainExtensions({ report, run: startCheck(limits), limits }, value);
    for (const { ruleId, path, message } of report.problems) {
      context.addIssue({ code: 'custom', message, path: [...path], params: { ruleId } });
    }
  });
