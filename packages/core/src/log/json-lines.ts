import { parseJson } from '../parse/parse-json.ts';

/** One line of text that holds JSON: its number from 1, its text, and its value unless it is no JSON. */
export interface JsonLine {
  readonly line: number;
  readonly text: string;
  readonly value?: unknown;
}

/**
 * The lines of a text of newline-delimited JSON, one after the other. Blank lines are passed over, and so is a
 * carriage return at the end of a line, as other systems write one.
 */
export function* jsonLines(text: string, textLength: number): Generator<JsonLine> {
  let line = 0;
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const own = text.slice(start, end);
    line += 1;
    start = end + 1;
    if (own.trim() === '') continue;
    const read = parseJson(own, textLength);
    yield read.ok ? { line, text: own, value: read.value } : { line, text: own };
  }
}
