import { fail, type Finding, ok, type Result } from '@throughline/core';
import { findingFrom } from '../draft/draft-finding.ts';
import { copyWithin } from '../draft/copy-within.ts';
import type { DraftRecord } from './draft-entry.ts';
import { mostProblems, mostText, mostValues } from './draft-log-limits.ts';
import { isDraftRecord } from './is-draft-record.ts';
import { oversightMessages } from './oversight-messages.ts';

/**
 * Takes a draft log from outside: a list of records, or the text of JSON lines that `exportDraftLog` made or a host
 * wrote line by line. Says which line is no record. Whether the seals hold is for `verifyDraftLog`. Records are
 * copies. Never throws, whatever `input` is.
 *
 * @example
 * ```ts
 * import { draftLog } from '@throughline/ai-adapters/oversight';
 *
 * draftLog(''); // => { ok: true, value: [] }
 * const bad = draftLog('{"entry":\n');
 * bad.ok ? '' : bad.problems[0].message; // => 'line 1 is no record of a draft log'
 * ```
 */
export const draftLog = (input: unknown): Result<readonly DraftRecord[], Finding> => {
  const records: DraftRecord[] = [];
  const problems: Finding[] = [];
  let more = 0;
  const take = (line: number, value: unknown): void => {
    const copy =
      typeof value === 'object' && value !== null ? copyWithin(value, mostValues, mostText) : undefined;
    if (isDraftRecord(copy)) records.push(copy);
    else if (problems.length === mostProblems) more++;
    else {
      const path = ['records', line - 1];
      problems.push(findingFrom(oversightMessages, 'draft/log-line', 'error', path, { line }));
    }
  };
  if (typeof input === 'string') eachLine(input, take);
  else for (const [at, value] of entriesOf(input).entries()) take(at + 1, value);
  const [first, ...others] = problems;
  return first === undefined ? ok(records) : fail([first, ...others], more);
};

/** What a list holds, its gaps too; nothing that could be a record for what is no list, or cannot be read. */
const entriesOf = (input: unknown): readonly unknown[] => {
  try {
    return Array.isArray(input) ? Array.from(input as readonly unknown[]) : [undefined];
  } catch {
    return [undefined];
  }
};

/** Blank lines are passed over; a line that is longer than a record can be is not parsed. */
const eachLine = (text: string, take: (line: number, value: unknown) => void): void => {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    line++;
    const own = end - start > 2 * mostText ? '?' : text.slice(start, end).trim();
    start = end + 1;
    if (own !== '') take(line, parsed(own));
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
