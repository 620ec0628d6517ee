/** Turns bytes into text piece by piece; a character may be split between two pieces. */
export interface Utf8Decoder {
  /** The text of some more bytes, without a character that is not complete yet. */
  readonly push: (bytes: Uint8Array) => string;
  /** What is left at the end: nothing, or a replacement for a character that was cut off. */
  readonly end: () => string;
  /** How many bad sequences were replaced by U+FFFD so far. */
  readonly faults: () => number;
}

/** Units of text that are put together at once; engines limit how many arguments a call may have. */
const batchSize = 4096;

/**
 * Starts a streaming decoder of UTF-8. It does what the Encoding Standard says: one U+FFFD for each longest
 * part of a sequence that could have become a character, and a byte order mark at the start is passed over.
 * `replacement` is the UTF-16 unit to put in place of U+FFFD. Written by hand, because small engines have no
 * `TextDecoder`.
 *
 * @example
 * ```ts
 * import { startUtf8Decoder } from '@throughline/core';
 *
 * const decoder = startUtf8Decoder();
 * decoder.push(new Uint8Array([0x41, 0xc3])) + decoder.push(new Uint8Array([0xa4])) + decoder.end(); // => 'Aä'
 * decoder.faults(); // => 0
 * ```
 */
export const startUtf8Decoder = (replacement = 0xfffd): Utf8Decoder => {
  const batch = new Uint16Array(batchSize + 2);
  let size = 0;
  let text = '';
  let faults = 0;
  let atStart = true;
  /** The character being read, how many bytes are still to come, and which ones may come next. */
  let code = 0;
  let needed = 0;
  let least = 0x80;
  let most = 0xbf;

  const flush = (): void => {
    text += String.fromCharCode.apply(undefined, batch.subarray(0, size) as unknown as number[]);
    size = 0;
  };
  const put = (point: number): void => {
    const isMark = atStart && point === 0xfeff;
    atStart = false;
    if (isMark) return;
    if (point < 0x10000) batch[size++] = point;
    else {
      batch[size++] = 0xd800 + ((point - 0x10000) >> 10);
      batch[size++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    }
    if (size >= batchSize) flush();
  };
  const fault = (): void => {
    faults += 1;
    needed = 0;
    put(replacement);
  };
  const lead = (byte: number): void => {
    if (byte < 0x80) put(byte);
    else if (byte >= 0xc2 && byte <= 0xdf) [needed, code] = [1, byte & 0x1f];
    else if (byte >= 0xe0 && byte <= 0xef) [needed, code] = [2, byte & 0xf];
    else if (byte >= 0xf0 && byte <= 0xf4) [needed, code] = [3, byte & 0x7];
    else fault();
    // No longer form than needed, no surrogates, nothing above U+10FFFF.
    least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  };
  const take = (byte: number): void => {
    if (needed === 0) lead(byte);
    else if (byte < least || byte > most) {
      // The byte may start the next character.
      fault();
      lead(byte);
    } else {
      [least, most] = [0x80, 0xbf];
      code = (code << 6) | (byte & 0x3f);
      needed -= 1;
      if (needed === 0) put(code);
    }
  };
  const taken = (): string => {
    flush();
    const whole = text;
    text = '';
    return whole;
  };
  return {
    push: (bytes) => {
      const { length } = bytes;
      for (let at = 0; at < length; at++) {
        const byte = bytes[at] ?? 0;
        // Most text is ASCII, which needs no call.
        if (byte < 0x80 && needed === 0 && size < batchSize && !atStart) batch[size++] = byte;
        else take(byte);
      }
      return taken();
    },
    end: () => {
      if (needed > 0) fault();
      return taken();
    },
    faults: () => faults,
  };
};
