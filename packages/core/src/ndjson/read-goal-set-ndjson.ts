import { checkOptions } from '../error/check-options.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { fail, ok, type Result } from '../result.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { shownText } from '../shape/shown-text.ts';
import { startGoalSetLines } from './goal-set-lines.ts';
import { startLineSplitter } from './line-splitter.ts';
import { ndjsonProblem } from './ndjson-problem.ts';

/** What is accepted of a goal set that comes in lines. */
export interface ReadNdjsonOptions {
  /** Sizes to accept of the whole; `textLength` is not looked at, because the text is never held in one piece. */
  readonly limits?: Partial<ShapeLimits>;
  /** Longest line, in UTF-16 units. Default: 10,000,000. */
  readonly lineLength?: number;
}

/** Longest line unless the caller says otherwise: room for an access list of 100,000 ids. */
const usualLineLength = 10_000_000;

/**
 * Takes a goal set that comes as lines of JSON, in pieces of text or of UTF-8 bytes: a file, a response, an
 * export of any size. The first line is the header, `{"type":"goalSet","schemaVersion":1,"organization":{...}}`
 * with the fields of the set that are no lists; each line after it is one entry, `{"type":"keyResult",...}`,
 * with the names of parts that `parseEntity` knows. Lines and characters may be cut anywhere between pieces.
 * Blank lines are passed over. `encodeGoalSetNdjson` writes such lines.
 *
 * Every bad line is told with its number, at most 100 findings and a count of the rest. Text that breaks off
 * with an error is a finding too. Nothing is thrown but a `UsageError` `core/bad-option` for a bad option, or
 * for `chunks` that cannot be gone through.
 *
 * @example
 * ```ts
 * import { readGoalSetNdjson } from '@throughline/core';
 *
 * const lines = [
 *   '{"type":"goalSet","schemaVersion":1,"organization":{"id":"acme","name":"Acme"}}\n',
 *   '{"type":"kra","id":"hiring","title":"Hi', 'ring"}\n{"type":"kra","id":"care"}\n',
 * ];
 * const read = await readGoalSetNdjson(lines);
 * read.ok ? '' : [read.problems[0].path, read.problems[0].message]; // => [['lines', 3, 'title'], '`title` is missing']
 * ```
 */
export const readGoalSetNdjson = async (
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options: ReadNdjsonOptions = {},
): Promise<Result<GoalIndex, Finding>> => {
  checkOptions('readGoalSetNdjson', options, ['limits', 'lineLength'], 'core/bad-option');
  const { limits, lineLength = usualLineLength } = options;
  const inForce = limitsOf(limits);
  if (!Number.isSafeInteger(lineLength) || lineLength < 1)
    throw new UsageError('core/bad-option', '`lineLength` must be a whole number, 1 or more');
  if (!isGoneThrough(chunks))
    throw new UsageError(
      'core/bad-option',
      '`chunks` must be pieces of text or bytes that can be gone through',
    );
  const splitter = startLineSplitter(lineLength);
  const lines = startGoalSetLines(inForce, lineLength);
  const problems: Finding[] = [];
  let more = 0;
  let last = 0;
  const add = (found: readonly Finding[]): void => {
    const room = Math.max(0, inForce.problems - problems.length);
    problems.push(...found.slice(0, room));
    more += Math.max(0, found.length - room);
  };
  const take = (complete: ReturnType<typeof splitter.push>): void => {
    for (const line of complete) {
      last = line.line;
      add(lines.take(line));
    }
  };
  const breakOff = (reason: string): void => add([ndjsonProblem('ndjson/broken-off', last, { reason })]);
  try {
    for await (const chunk of chunks) {
      if (typeof chunk !== 'string' && !isBytes(chunk)) {
        breakOff('a piece is neither text nor bytes');
        break;
      }
      take(splitter.push(chunk));
    }
    take(splitter.end());
  } catch (error) {
    // What is thrown may be anything; only an error says why.
    breakOff(error instanceof Error ? shownText(error.message) : 'no reason was given');
  }
  const goals = lines.whole();
  if (goals === undefined && problems.length === 0) add([ndjsonProblem('ndjson/bad-header', 1)]);
  const [first, ...rest] = problems;
  if (first !== undefined) return fail([first, ...rest], more);
  return ok(compileGoals(goals as NonNullable<typeof goals>));
};

const isGoneThrough = (chunks: unknown): boolean =>
  typeof chunks === 'object' &&
  chunks !== null &&
  (Symbol.asyncIterator in chunks || Symbol.iterator in chunks);

/** True for bytes, also those of another page or worker. */
const isBytes = (chunk: unknown): boolean => Object.prototype.toString.call(chunk) === '[object Uint8Array]';
