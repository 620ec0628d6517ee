import type { Extensions } from '../model/json-value.ts';
import type { Content, Field, MarkedShape, ObjectShape, Shape, ShapeTable, TaggedShape } from './shape.ts';

/**
 * The type that the shape of that name describes. The interfaces are written by hand for readers; a
 * compile-time test holds each of them to this type, so that table and interface cannot drift apart.
 */
export type InferShape<Table extends ShapeTable, Name> = Name extends keyof Table
  ? InferForm<Table, Table[Name]>
  : never;

type InferForm<Table extends ShapeTable, S extends Shape> = S extends ObjectShape
  ? Flat<InferBase<Table, S> & InferFields<Table, S['fields']>>
  : S extends TaggedShape
    ? InferShape<Table, S['variants'][number]>
    : S extends MarkedShape
      ? InferShape<Table, S['variants'][number]['shape']>
      : never;

/** One object type in place of an intersection; `readonly` and `?` stay as they are. */
type Flat<T> = { [Key in keyof T]: T[Key] };

type InferBase<Table extends ShapeTable, S extends ObjectShape> = S extends { readonly base: infer Base }
  ? InferShape<Table, Base>
  : unknown;

type RequiredKey<Fields> = {
  [Key in keyof Fields]: Fields[Key] extends { readonly required: true } ? Key : never;
}[keyof Fields];

type InferFields<Table extends ShapeTable, Fields extends ObjectShape['fields']> = {
  readonly [Key in RequiredKey<Fields>]: InferField<Table, Fields[Key]>;
} & {
  readonly [Key in Exclude<keyof Fields, RequiredKey<Fields>>]?: InferField<Table, Fields[Key]>;
};

type InferField<Table extends ShapeTable, F extends Field> = F extends { readonly nullable: true }
  ? InferContent<Table, F> | null
  : InferContent<Table, F>;

type InferContent<Table extends ShapeTable, C extends Content> = C extends { readonly type: 'number' }
  ? number
  : C extends { readonly type: 'boolean' }
    ? boolean
    : C extends { readonly type: 'choice'; readonly of: readonly (infer Value)[] }
      ? Value
      : C extends { readonly type: 'tag' | 'version'; readonly value: infer Value }
        ? Value
        : C extends { readonly type: 'list'; readonly of: infer Item extends Content }
          ? readonly InferContent<Table, Item>[]
          : C extends { readonly type: 'shape'; readonly shape: infer Name }
            ? InferShape<Table, Name>
            : C extends { readonly type: 'extensions' }
              ? Extensions
              : string;
