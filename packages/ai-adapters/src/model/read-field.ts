/**
 * What stands at a path inside something of unknown shape; `undefined` where there is nothing. Replies of clients
 * and things that were thrown are read with this alone: it never throws, not over a getter that does.
 */
export const readField = (value: unknown, ...path: readonly (string | number)[]): unknown => {
  let found = value;
  try {
    for (const step of path) {
      if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return undefined;
      found = (found as Readonly<Record<string | number, unknown>>)[step];
    }
    return found;
  } catch {
    return undefined;
  }
};

/** The text at a path, or `undefined`. */
export const readText = (value: unknown, ...path: readonly (string | number)[]): string | undefined => {
  const found = readField(value, ...path);
  return typeof found === 'string' ? found : undefined;
};

/** The count at a path, a whole number from 0, or `undefined`. */
export const readCount = (value: unknown, ...path: readonly (string | number)[]): number | undefined => {
  const found = readField(value, ...path);
  return Number.isSafeInteger(found) && (found as number) >= 0 ? (found as number) + 0 : undefined;
};
