/** RFC 5545 section 3.1: no line is longer than 75 octets, its end not counted. */
const mostOctets = 75;

/**
 * A content line with its end, folded: a line break and a space are put between two characters wherever the
 * line would get too long. Octets are those of UTF-8.
 */
export const calendarLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      // The space counts.
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
};

const octetsOf = (codePoint: number): number => {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};
