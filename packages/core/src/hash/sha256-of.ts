import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson } from '../encode/canonical-json.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** Two digits for each value of a byte. */
const digits = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * SHA-256 (FIPS 180-4) of the canonical JSON text of a value, as 64 lower-case hexadecimal digits. Equal values
 * have equal hashes, whatever the order of their names is. Synchronous, and the same in every engine.
 *
 * @example
 * ```ts
 * import { sha256Of } from '@throughline/core/hash';
 *
 * sha256Of({ b: 1, a: 2 }) === sha256Of({ a: 2, b: 1 }); // => true
 * sha256Of({}); // => '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 * ```
 */
export const sha256Of = (value: unknown): string => {
  let text = '';
  const bytes = sha256(utf8Bytes(canonicalJson(value)));
  for (let at = 0; at < bytes.length; at++) text += digits[bytes[at]!]!;
  return text;
};
