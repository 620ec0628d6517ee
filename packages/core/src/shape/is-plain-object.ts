/** An object whose fields may be read by name. */
export interface PlainObject {
  readonly [key: string]: unknown;
}

/**
 * True for what JSON calls an object: made by a literal or by `JSON.parse`, without a prototype, or made by
 * the literal of another page or worker. Lists, dates, maps and instances of classes are none. An object that
 * inherits from a plain one passes too; its inherited fields are read like its own.
 */
export const isPlainObject = (value: unknown): value is PlainObject => {
  if (typeof value !== 'object' || value === null) return false;
  // Reading `constructor` is cheaper than asking for the prototype, and this runs for every object there is.
  if (value.constructor === Object) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || isForeignRoot(prototype as object);
};

/** The root of all objects of another page or worker: it has no prototype, but the root's own functions. */
const isForeignRoot = (prototype: object): boolean =>
  Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');

/** True for a list as JSON knows it: an array, not an instance of a class that extends it. */
export const isPlainList = (value: unknown): value is readonly unknown[] =>
  // The prototype of arrays is an array itself, also that of another page or worker.
  Array.isArray(value) && (value.constructor === Array || Array.isArray(Object.getPrototypeOf(value)));
