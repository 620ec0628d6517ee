/** Any value that JSON can carry. Used for data of the host that we keep but do not read. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * Data of the host on an entity: columns of a file, vendor fields, tags. Kept word for word through every
 * round trip, never read by the engine.
 */
export interface Extensions {
  /** One value under a name the host chose. Names `__proto__`, `constructor` and `prototype` are refused. */
  readonly [name: string]: JsonValue;
}
