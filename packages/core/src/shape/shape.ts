import type { ReferenceKind } from '../index/goal-index.ts';

/** Shapes by name. Shapes refer to each other by these names, so that a table is data and nothing else. */
export interface ShapeTable {
  /** One shape under its own name. */
  readonly [name: string]: Shape;
}

/**
 * What a part of the document looks like, as plain data. The checker, the zod schemas and the JSON Schema are
 * all built from these tables, so no rule about shape is written twice.
 */
export type Shape = ObjectShape | TaggedShape | MarkedShape;

/** An object with a fixed set of fields. */
export interface ObjectShape {
  /** Tells the forms apart. */
  readonly form: 'object';
  /** Its name, in camel case: the name of the interface with a small first letter. */
  readonly name: string;
  /** Name of the shape whose fields it has too; they come first. */
  readonly base?: string;
  /** Its own fields. */
  readonly fields: { readonly [field: string]: Field };
}

/** One of several objects, told apart by the value of one field. */
export interface TaggedShape {
  /** Tells the forms apart. */
  readonly form: 'tagged';
  /** Its name. */
  readonly name: string;
  /** The field that tells the variants apart; every variant has it as a `tag`. */
  readonly by: string;
  /** Names of the variants. */
  readonly variants: readonly string[];
}

/** One of several objects, told apart by which fields they have: exactly one variant may show its marks. */
export interface MarkedShape {
  /** Tells the forms apart. */
  readonly form: 'marked';
  /** Its name. */
  readonly name: string;
  /** Name of the shape whose fields all variants have. */
  readonly base?: string;
  /** The variants, with the fields that only they have. */
  readonly variants: readonly MarkedVariant[];
}

/** A variant of a {@link MarkedShape}. */
export interface MarkedVariant {
  /** The variant is meant as soon as one of these fields is present. */
  readonly marks: readonly string[];
  /** Name of the variant. */
  readonly shape: string;
}

/** A field: what it holds, whether it must be there, and whether `null` may stand in its place. */
export type Field = Content & {
  /** Absent: the field may be left out. */
  readonly required?: true;
  /** True where `null` means "take it away". Only changes have such fields. */
  readonly nullable?: true;
};

/** What a field or a list entry holds. Bounds of texts and lists stand in `shapeLimits`. */
export type Content =
  | { readonly type: 'id'; readonly ref?: Reference }
  | { readonly type: 'shortText' }
  | { readonly type: 'longText' }
  | { readonly type: 'number' }
  | { readonly type: 'boolean' }
  | { readonly type: 'date' }
  | { readonly type: 'instant' }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  | { readonly type: 'tag'; readonly value: string }
  | { readonly type: 'version'; readonly value: number }
  | { readonly type: 'list'; readonly of: Content; readonly limit: 'entries' | 'members' | 'items' }
  | { readonly type: 'shape'; readonly shape: string }
  | { readonly type: 'extensions' };

/** What an id points at. Own ids have no reference. */
export type Reference =
  | ReferenceKind
  | 'goal'
  | 'objective'
  | 'kra'
  | 'checkIn'
  | 'milestone'
  | 'question'
  | 'level'
  | 'competency'
  | 'organization'
  | 'draft'
  | 'anything';
