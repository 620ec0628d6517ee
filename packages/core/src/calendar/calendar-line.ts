/** RFC 5545 section 3.1: no line is longer than 75 octets, its end not counted. */
const mostOctets = 75;

/**
 * A content line with its end, folded: a line break and a space are put between two characters wherever the
 * line would get too long. Octets are those of UTF-8.
 */
export const calendarLine = (line: string): string => {
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > mostOctets) {
      pieces.push(line.slice(from, at));
      from = at;
      // The space that continues a line counts.
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  pieces.push(line.slice(from));
  return `${pieces.join('\r\n ')}\r\n`;
};

const octetsOf = (codePoint: number): number => {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};
