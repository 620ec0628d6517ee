/** How to print: colours only on a terminal that wants them, and no line wider than it is. */
export interface Terminal {
  readonly color: boolean;
  readonly width: number;
}

const codes = { bold: 1, dim: 2, blue: 34, yellow: 33, red: 31, cyan: 36 } as const;

/** A style for a word. */
export type Style = keyof typeof codes;

/** Paints a text, or leaves it as it is. */
export const paint = (terminal: Terminal, style: Style, text: string): string =>
  terminal.color ? `\u001b[${String(codes[style])}m${text}\u001b[0m` : text;

/** Cuts a text to a width, with an ellipsis, and fills it up with spaces. Counts code points. */
export const fit = (text: string, width: number): string => {
  const points = [...text];
  return points.length > width
    ? `${points.slice(0, Math.max(0, width - 1)).join('')}…`
    : text.padEnd(width + text.length - points.length);
};

/** Breaks a text into lines of a width, at spaces. */
export const wrap = (text: string, width: number, indent = ''): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && [...line].length + 1 + [...word].length > width - indent.length) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
};

/** A bar of ten cells: full for attained, light for the rest. */
export const bar = (fraction: number): string => {
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * 10);
  return '█'.repeat(full) + '░'.repeat(10 - full);
};

/** A fraction as whole percent. */
export const percent = (fraction: number): string => `${String(Math.round(fraction * 100))} %`;
