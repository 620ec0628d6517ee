import { plainCopy } from '@throughline/core/change';

/**
 * A copy of plain data that has at most so many values and so much text; `undefined` for what has more, or is no
 * plain data. It is counted before it is copied. Never throws, whatever the value does.
 */
export const copyWithin = (value: object, mostValues: number, mostText: number): object | undefined => {
  try {
    if (!isWithin(value, mostValues, mostText)) return undefined;
  } catch {
    return undefined;
  }
  return plainCopy(value) as object | undefined;
};

const isWithin = (value: object, mostValues: number, mostText: number): boolean => {
  const waiting: unknown[] = [value];
  let values = 0;
  let text = 0;
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one === 'string') text += one.length;
    else if (typeof one === 'object' && one !== null) {
      const names = Array.isArray(one) ? undefined : Object.keys(one);
      const size = names?.length ?? (one as readonly unknown[]).length;
      values += size;
      if (values > mostValues) return false;
      for (let at = 0; at < size; at++) {
        const name = names?.[at] ?? at;
        if (typeof name === 'string') text += name.length;
        waiting.push((one as Readonly<Record<string | number, unknown>>)[name] ?? null);
      }
    }
    if (text > mostText) return false;
  }
  return true;
};
