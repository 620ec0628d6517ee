/** What JavaScript can pass where the types do not let it, made anew for each call. */
export const junk: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => Number.NaN,
  () => Infinity,
  () => 1e21,
  () => '',
  () => 'x',
  () => '__proto__',
  () => '\ud800',
  () => 10n,
  () => Symbol('junk'),
  () => () => undefined,
  () => [],
  () => [null],
  () => ['x'],
  () => ({ id: null }),
  () => Object.create(null) as unknown,
  () => new Map([['x', 1]]),
];

/** A goal set is taken apart list by list, an index not at all; whatever else is passed, wherever it lies, field by field. */
const depthIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  if ('indexFormat' in value) return 0;
  return 'schemaVersion' in value ? 1 : Infinity;
};

/** Keys of a value down to some depth, as paths: `[]`, `['a']`, `['a', 0]`. Of a list its first place. */
export const placesIn = (value: unknown, wanted: number): readonly (readonly PropertyKey[])[] => {
  const depth = Math.min(wanted, depthIn(value));
  if (depth <= 0 || typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [[]];
  if (value instanceof Map || value instanceof Set) return [[]];
  // What holds a map was made by the library: it is replaced field by field, and not taken apart.
  if (depth > 1 && Object.values(value).some((field) => field instanceof Map)) return placesIn(value, 1);
  const keys = Object.keys(value).slice(0, Array.isArray(value) ? 1 : 20);
  return [
    [],
    ...keys.flatMap((key) =>
      placesIn((value as Readonly<Record<string, unknown>>)[key], depth - 1).map((rest) => [key, ...rest]),
    ),
  ];
};

/** A copy of a value with another one at a place. Everything beside the place is shared. */
export const withAt = (value: unknown, [key, ...rest]: readonly PropertyKey[], put: unknown): unknown => {
  if (key === undefined) return put;
  const inner = withAt((value as Readonly<Record<PropertyKey, unknown>>)[key], rest, put);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (String(at) === key ? inner : item));
  return { ...(value as object), [key]: inner };
};
