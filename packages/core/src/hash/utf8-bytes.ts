/**
 * UTF-8 bytes of a text that has no lone surrogates, as canonical JSON never has: those are escaped there.
 * Written by hand, because small engines have no `TextEncoder`.
 */
export const utf8Bytes = (text: string): Uint8Array => {
  // A UTF-16 unit takes three bytes at most; a pair takes four.
  const bytes = new Uint8Array(text.length * 3);
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
  return bytes.subarray(0, size);
};
