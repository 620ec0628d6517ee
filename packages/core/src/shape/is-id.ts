import { idLength } from './shape-limits.ts';

/** What is wrong with a text as an id. */
export type IdFault = 'empty' | 'too-long' | 'control-character' | 'lone-surrogate' | 'reserved';

/**
 * True for a text that may be an id: 1 to 200 code points, no control characters, no half of a surrogate pair by
 * itself (such a text has no UTF-8, so two of them could meet in a file or a database), not a reserved name.
 */
export const isId = (text: string): boolean => {
  const size = text.length;
  if (size === 0 || (size > idLength && isTooLong(text))) return false;
  for (let at = 0; at < size; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit <= 0x7e) continue;
    if (unit < 0xa0) return false;
    if (unit < 0xd800 || unit > 0xdfff) continue;
    // A high half has to come first and a low one to follow.
    at += 1;
    const next = at < size ? text.charCodeAt(at) : 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return false;
  }
  return !isReservedName(text);
};

/** Control characters: U+0000 to U+001F, U+007F to U+009F. */
const controlCharacter = /[\u0000-\u001f\u007f-\u009f]/;

/** The first thing that keeps a text from being an id. */
export const idFault = (text: string): IdFault | undefined => {
  if (isId(text)) return undefined;
  if (text === '') return 'empty';
  if (isTooLong(text)) return 'too-long';
  if (isReservedName(text)) return 'reserved';
  return controlCharacter.test(text) ? 'control-character' : 'lone-surrogate';
};

/** True for `__proto__`, `constructor` and `prototype`, which would reach into an object's prototype. */
export const isReservedName = (text: string): boolean => {
  const size = text.length;
  // The length keeps almost every text from being compared at all.
  return (
    (size === 9 && (text === '__proto__' || text === 'prototype')) || (size === 11 && text === 'constructor')
  );
};

const isTooLong = (text: string): boolean => {
  if (text.length <= idLength) return false;
  return text.length > 2 * idLength || [...text].length > idLength;
};
