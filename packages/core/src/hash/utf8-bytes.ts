/**
 * UTF-8 bytes of a text that has no lone surrogates, as canonical JSON never has: those are escaped there.
 * Written by hand, because small engines have no `TextEncoder`.
 */
export const utf8Bytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(utf8Length(text));
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) {
      at += 1;
      code = 0x10000 + ((code - 0xd800) << 10) + (text.charCodeAt(at) - 0xdc00);
    }
    if (code < 0x80) bytes[size++] = code;
    else if (code < 0x800) {
      bytes[size++] = 0xc0 | (code >> 6);
      bytes[size++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      bytes[size++] = 0xe0 | (code >> 12);
      bytes[size++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[size++] = 0x80 | (code & 0x3f);
    } else {
      bytes[size++] = 0xf0 | (code >> 18);
      bytes[size++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[size++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[size++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes;
};

/** Bytes of the text. Counted first: one array of the right size takes less time than a larger one and its part. */
const utf8Length = (text: string): number => {
  let size = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a pair stands for two of its four bytes.
    if (code >= 0x80) size += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return size;
};
