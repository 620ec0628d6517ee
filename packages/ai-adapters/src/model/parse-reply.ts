import type { Violation } from '../task/violation.ts';

/** Longest reply that is read, in UTF-16 units. Our choice: tasks ask for a hundredth of it. */
const longestReply = 400_000;

/** Deepest reply that is read: tasks ask for three levels, a port may wrap one more. Our choice. */
const deepestReply = 24;

/** A reply as data, or why it is none. */
export type ParsedReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly violation: Violation };

/**
 * Reads a model's reply as JSON. One code fence around the whole of it is taken off. Truncated JSON is never completed.
 * Length and nesting are looked at before `JSON.parse`, so that no reply costs more than its length.
 */
export const parseReply = (text: string): ParsedReply => {
  if (text.length > longestReply) return unread('too-long', 'the reply is too long');
  const json = withoutFence(text.trim());
  if (isTooDeep(json)) return unread('too-deep', 'the reply is nested too deep');
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    return unread('not-json', 'the reply must be one JSON object and nothing else');
  }
};

const unread = (code: string, message: string): ParsedReply => ({
  ok: false,
  violation: { code, path: '', message, source: 'json' },
});

/** What stands between a fence on the first line and one at the very end. */
const withoutFence = (text: string): string => {
  if (!text.startsWith('```') || !text.endsWith('```')) return text;
  const line = text.indexOf('\n');
  return line < 0 || line >= text.length - 3 ? text : text.slice(line + 1, -3).trim();
};

/** Counts brackets outside of strings. */
const isTooDeep = (json: string): boolean => {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const letter = json.charCodeAt(at);
    if (letter === quote) at = endOfString(json, at);
    else if (letter === openBracket || letter === openBrace) {
      depth += 1;
      if (depth > deepestReply) return true;
    } else if (letter === openBracket + 2 || letter === openBrace + 2) depth -= 1;
  }
  return false;
};

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const openBrace = 0x7b;

/** Place of the quote that ends the string which begins here. */
const endOfString = (json: string, start: number): number => {
  let at = start + 1;
  while (at < json.length && json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1;
  return at;
};
