import { expect, test } from 'vitest';
import { measureKinds } from '../measure/measure-kinds.ts';
import { goalStates } from '../model/goal-states.ts';
import { unitKinds } from '../model/unit-kinds.ts';
import type { Content, ShapeTable } from './shape.ts';
import { changeTables } from './tables/change-tables.ts';
import { goalSetTables } from './tables/goal-set-tables.ts';
import { reviewBookTables } from './tables/review-book-tables.ts';
import { tagsOf } from './variant-of.ts';

const tables: ShapeTable = { ...goalSetTables, ...reviewBookTables, ...changeTables };

test('every table stands under its own name, and every name it uses leads somewhere', () => {
  for (const [name, shape] of Object.entries(tables)) {
    expect(shape.name).toBe(name);
    if ('base' in shape) expect(tables[shape.base]?.form).toBe('object');
    if (shape.form === 'tagged')
      for (const variant of shape.variants) expect(tables[variant]?.form).toBe('object');
    if (shape.form === 'marked')
      for (const { shape: variant } of shape.variants) expect(tables[variant]?.form).toBe('object');
    if (shape.form !== 'object') continue;
    for (const field of Object.values(shape.fields)) {
      const content: Content = field.type === 'list' ? field.of : field;
      expect(content.type).not.toBe('list');
      if (content.type === 'shape')
        expect(tables[content.shape], `${name} uses ${content.shape}`).toBeDefined();
    }
  }
});

test('the variants of a union have different tags or marks', () => {
  for (const shape of Object.values(tables)) {
    if (shape.form === 'object') continue;
    const signs =
      shape.form === 'tagged' ? tagsOf(tables, shape) : shape.variants.flatMap(({ marks }) => marks);
    expect(new Set(signs).size).toBe(signs.length);
    expect(signs).not.toContain('');
  }
});

test('lists of words that have a constant of their own are the same there', () => {
  expect(goalSetTables.goal.fields.state.of).toEqual(goalStates);
  expect(goalSetTables.unit.fields.kind.of).toEqual(unitKinds);
  expect(tagsOf(tables, goalSetTables.measure)).toEqual(measureKinds);
});
