const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Is this a name that no object may have as a key? */
export const isReservedKey = (key: string): boolean => reserved.has(key);
