import type { Field, ObjectShape, ShapeTable } from './shape.ts';

/** All fields of an object, those of its base first, in the order of the table. */
export const fieldsOf = (tables: ShapeTable, shape: ObjectShape): ReadonlyMap<string, Field> => {
  const line: ObjectShape[] = [];
  for (let one: ObjectShape | undefined = shape; one !== undefined; one = baseOf(tables, one)) line.push(one);
  return new Map(line.reverse().flatMap((one) => Object.entries(one.fields)));
};

const baseOf = (tables: ShapeTable, shape: ObjectShape): ObjectShape | undefined => {
  const base = shape.base === undefined ? undefined : tables[shape.base];
  return base?.form === 'object' ? base : undefined;
};
