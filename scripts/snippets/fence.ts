/** A fenced block of code in a page or a comment. */
export interface Fence {
  /** First word after the backticks, lower case: `ts`; empty when absent. */
  readonly language: string;
  /** The words after the first: `no-run`. */
  readonly flags: readonly string[];
  /** Line of the first line of code, counted from 1 in the text given. */
  readonly line: number;
  /** The code without the indentation of its fence, ending in a line break. */
  readonly code: string;
}

const opening = /^(\s*)(`{3,}|~{3,})\s*([^`]*)$/;

/** All fenced blocks of a text, in order. A block that is never closed ends with the text. */
export function fencesOf(text: string): readonly Fence[] {
  const lines = text.split(/\r?\n/);
  const found: Fence[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const start = opening.exec(lines[at] ?? '');
    if (start === null) continue;
    const [, indent = '', marks = '', info = ''] = start;
    const first = at + 1;
    let end = first;
    while (end < lines.length && !closes(lines[end] ?? '', marks)) end += 1;
    const [language = '', ...flags] = info.trim().split(/\s+/);
    found.push({
      language: language.toLowerCase(),
      flags,
      line: first + 1,
      code: lines
        .slice(first, end)
        .map((line) => `${withoutIndent(line, indent)}\n`)
        .join(''),
    });
    at = end;
  }
  return found;
}

function closes(line: string, marks: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= marks.length && trimmed === marks.charAt(0).repeat(trimmed.length);
}

function withoutIndent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
}
