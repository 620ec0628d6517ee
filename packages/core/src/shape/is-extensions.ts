import type { CheckRun } from './check-run.ts';
import { isReservedName } from './is-id.ts';
import { isPlainList, isPlainObject } from './is-plain-object.ts';

/**
 * True for an object that JSON can carry, within the limits of depth and number of values, without reserved
 * names. Iterative, so that no depth breaks it; a value that contains itself is deeper than any limit, and
 * one that is shared counts each time, so that shared parts cannot multiply into endless work.
 */
export const isExtensions = (value: unknown, run: CheckRun): boolean => {
  if (!isPlainObject(value) || run.depth < 1) return false;
  const waiting: object[] = [value];
  const depths: number[] = [1];
  for (
    let holder = waiting.pop(), depth = depths.pop();
    holder !== undefined;
    holder = waiting.pop(), depth = depths.pop()
  ) {
    const inner = (depth ?? 0) + 1;
    if (isPlainList(holder)) {
      if (holder.length > run.valuesLeft) return false;
      run.valuesLeft -= holder.length;
      for (let at = 0; at < holder.length; at++) {
        const item = holder[at];
        if (isScalar(item)) continue;
        if (inner > run.depth || !(isPlainObject(item) || isPlainList(item))) return false;
        waiting.push(item);
        depths.push(inner);
      }
    } else {
      const fields = holder as { readonly [key: string]: unknown };
      for (const key in fields) {
        if ((run.valuesLeft -= 1) < 0 || isReservedName(key)) return false;
        const item = fields[key];
        if (isScalar(item)) continue;
        if (inner > run.depth || !(isPlainObject(item) || isPlainList(item))) return false;
        waiting.push(item);
        depths.push(inner);
      }
    }
  }
  return true;
};

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value === null ||
  (typeof value === 'number' && Number.isFinite(value));
