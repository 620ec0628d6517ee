/** A value of a field: a word, several words, a number, or a date as text; undefined: not known. */
export type FieldValue = string | number | readonly string[] | undefined;

/** A date that never was: before any other, and null in answers. */
export const never = '';

/** The entries a query is about, by position in the order of the document. */
export interface QueryRows {
  /** How many. */
  readonly size: number;
  /** Id of an entry. */
  readonly idOf: (row: number) => string;
  /** Value of a field that the entity has. */
  readonly valueOf: (row: number, field: string) => FieldValue;
}

/** What entries are read from. */
export type FieldReaders<Name extends string> = { readonly [Field in Name]: (row: number) => FieldValue };

/** Rows from one function per field. */
export const rowsOf = <Name extends string>(
  size: number,
  idOf: (row: number) => string,
  readers: FieldReaders<Name>,
): QueryRows => ({ size, idOf, valueOf: (row, field) => readers[field as Name](row) });
