/** Has a value everything that a model has? As deep as the model, whatever the caller hands in. */
export const isLike = (given: unknown, model: unknown): boolean => {
  if (Array.isArray(model)) return Array.isArray(given) && isListLike(given, model);
  if (typeof model !== 'object' || model === null) return typeof given === typeof model;
  if (typeof given !== 'object' || given === null) return false;
  return Object.entries(model).every(([name, part]) =>
    isLike((given as { readonly [name: string]: unknown })[name], part),
  );
};

/** The first entry of a list stands for all of them; a table of grades needs at least one. */
const isListLike = (given: readonly unknown[], [first]: readonly unknown[]): boolean =>
  first === undefined ||
  (Array.from(given).every((entry) => isLike(entry, first)) &&
    (given.length > 0 || !Object.hasOwn(first as object, 'word')));
