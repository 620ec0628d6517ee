/** Words that join other parts. */
export const joiningWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['and', 'or', 'not']);

/** Names that the parser reads as something else, and keys that no object of ours may carry. */
const takenWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'and',
  'or',
  'not',
  'xor',
  'mod',
  'to',
  'in',
  'end',
  'true',
  'false',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '__proto__',
  'constructor',
  'prototype',
]);

/** May an input be called so? Functions of the language are asked for apart. */
export const isInputName = (name: unknown): name is string =>
  typeof name === 'string' && /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name) && !takenWords.has(name);
