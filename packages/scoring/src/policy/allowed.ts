/**
 * What a field of a policy may hold: one of some words, a number between two bounds, fields of its own, or what
 * a function finds nothing wrong with.
 */
export type Allowed =
  | readonly string[]
  | readonly [least: number, most: number]
  | ((value: unknown) => string | undefined)
  | { readonly [name: string]: Allowed };
