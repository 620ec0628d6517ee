import type { Finding } from '../finding/finding.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { goalSetChecker } from '../parse/goal-set-checker.ts';
import { parseJson } from '../parse/parse-json.ts';
import { startCheck } from '../shape/check-run.ts';
import { checkShape } from '../shape/check-shape.ts';
import { isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { shownText } from '../shape/shown-text.ts';
import type { SplitLine } from './line-splitter.ts';
import { type EntryList, headerType, lineTypes } from './line-types.ts';
import { ndjsonProblem } from './ndjson-problem.ts';

/** Collects the lines of a goal set. */
export interface GoalSetLines {
  /** Takes one line in; gives what is wrong with it. */
  readonly take: (line: SplitLine) => readonly Finding[];
  /** The goal set, once all lines were taken; undefined without a header. */
  readonly whole: () => GoalSet | undefined;
}

/** Starts without a header. A line with something wrong adds nothing. */
export const startGoalSetLines = (limits: ShapeLimits, lineLength: number): GoalSetLines => {
  // One budget for the values in all extensions, as for a document in one piece.
  const run = startCheck(limits);
  const lists = new Map<EntryList, unknown[]>();
  const types = [...lineTypes.keys()];
  let header: PlainObject | undefined;
  let isFirst = true;

  const problemsOf = (shape: string, value: PlainObject, line: number): readonly Finding[] => {
    const left = run.valuesLeft;
    if (goalSetChecker.checks[shape]?.(value, run) === true) return [];
    const read = checkShape(goalSetChecker, shape, value, { ...limits, values: Math.max(left, 1) });
    return read.ok
      ? []
      : read.problems.map((problem) => ({
          ...problem,
          path: ['lines', line, ...problem.path],
          data: { line, ...problem.data },
        }));
  };
  const takeHeader = (fields: PlainObject, line: number): readonly Finding[] => {
    if (header !== undefined) return [ndjsonProblem('ndjson/bad-header#again', line)];
    const lists = [...lineTypes.values()].filter(({ list }) => fields[list] !== undefined);
    if (lists.length > 0)
      return lists.map(({ list }) => ndjsonProblem('ndjson/bad-header#list', line, { field: list }, [list]));
    const problems = problemsOf('goalSet', fields, line);
    if (problems.length === 0) header = fields;
    return problems;
  };
  const takeEntry = (type: string, value: PlainObject, line: number): readonly Finding[] => {
    const known = lineTypes.get(type);
    if (known === undefined)
      return [ndjsonProblem('ndjson/unknown-type#other', line, { type: shownText(type), types }, ['type'])];
    const list = lists.get(known.list) ?? [];
    lists.set(known.list, list);
    if (list.length >= limits.entries)
      return [ndjsonProblem('ndjson/too-many', line, { type, limit: limits.entries })];
    const problems = problemsOf(known.shape, value, line);
    if (problems.length === 0) list.push(value);
    return problems;
  };

  return {
    take: ({ line, text, fault }) => {
      const first = isFirst;
      isFirst = false;
      const notHeader = first ? [ndjsonProblem('ndjson/bad-header', line)] : [];
      if (fault === 'long')
        return [...notHeader, ndjsonProblem('ndjson/bad-line#long', line, { limit: lineLength })];
      if (fault === 'bytes') return [...notHeader, ndjsonProblem('ndjson/bad-line#bytes', line)];
      const read = parseJson(text, lineLength);
      if (!read.ok) return [...notHeader, ndjsonProblem('ndjson/bad-line', line)];
      const { value } = read;
      const type = isPlainObject(value) && Object.hasOwn(value, 'type') ? value['type'] : undefined;
      if (!isPlainObject(value) || typeof type !== 'string')
        return [...notHeader, ndjsonProblem('ndjson/unknown-type', line, { types }, ['type'])];
      const { type: _, ...fields } = value;
      return type === headerType
        ? takeHeader(fields, line)
        : [...notHeader, ...takeEntry(type, fields, line)];
    },
    whole: () =>
      header === undefined ? undefined : ({ ...header, ...Object.fromEntries(lists) } as unknown as GoalSet),
  };
};
