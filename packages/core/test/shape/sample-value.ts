import { fieldsOf } from '../../src/shape/fields-of.ts';
import type { Content, ShapeTable } from '../../src/shape/shape.ts';

/** A valid value of the shape of that name: with every field there is, or only with those it needs. */
export const sampleValue = (
  tables: ShapeTable,
  name: string,
  extent: 'full' | 'bare',
): Record<string, unknown> => {
  const shape = tables[name];
  if (shape === undefined) throw new Error(`no shape is called ${name}`);
  if (shape.form === 'tagged') return sampleValue(tables, shape.variants[0] ?? '', extent);
  if (shape.form === 'marked') return sampleValue(tables, shape.variants[0]?.shape ?? '', extent);
  const fields = [...fieldsOf(tables, shape)].filter(
    ([, field]) => extent === 'full' || field.required === true,
  );
  return Object.fromEntries(fields.map(([key, field]) => [key, sampleContent(tables, field, extent)]));
};

const sampleContent = (tables: ShapeTable, content: Content, extent: 'full' | 'bare'): unknown => {
  switch (content.type) {
    case 'id':
      return 'HR-GOAL-2026-0007';
    case 'shortText':
    case 'longText':
      return 'a few words';
    case 'number':
      return 1.5;
    case 'boolean':
      return false;
    case 'date':
      return '2026-04-01';
    case 'instant':
      return '2026-05-15T21:00:00.25Z';
    case 'choice':
      return content.of[0];
    case 'tag':
    case 'version':
      return content.value;
    case 'list':
      return [sampleContent(tables, content.of, extent), sampleContent(tables, content.of, 'bare')];
    case 'shape':
      return sampleValue(tables, content.shape, extent);
    case 'extensions':
      return { column: 'x', nested: { list: [1, true, null, { deep: -0 }] } };
  }
};
