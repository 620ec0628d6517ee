import type { Finding } from '../finding/finding.ts';
import { fail, ok, type Result } from '../result.ts';
import { type ShapeChecks, startCheck } from './check-run.ts';
import { kindOfValue } from './explain-content.ts';
import { explainShape } from './explain-shape.ts';
import { isPlainObject } from './is-plain-object.ts';
import { shapeFinding, startReport } from './problem-report.ts';
import type { ShapeTable } from './shape.ts';
import type { ShapeLimits } from './shape-limits.ts';

/** What a value is checked against. */
export interface ShapeChecker {
  readonly tables: ShapeTable;
  readonly checks: ShapeChecks;
}

/**
 * Checks a value against the shape of that name. The printed checks decide, and only where one says no are the
 * tables read to say why. A document is asked entity by entity, so that one with problems is gone through
 * once, like one without. The value itself comes back, not a copy. Nothing is thrown,
 * whatever the value does when it is read.
 */
export const checkShape = <Value>(
  { tables, checks }: ShapeChecker,
  name: string,
  input: unknown,
  limits: ShapeLimits,
): Result<Value, Finding> => {
  try {
    if (!isDocument(tables, name) && checks[name]?.(input, startCheck(limits)) === true)
      return ok(input as Value);
    const report = startReport(limits.problems);
    if (!isPlainObject(input)) return fail([notAnObject(input)]);
    explainShape({ tables, checks, limits, run: startCheck(limits), report, fields: new Map() }, name, input);
    const [first, ...rest] = report.problems;
    return first === undefined ? ok(input as Value) : fail([first, ...rest], report.more);
  } catch {
    // A getter or a proxy refused. What it threw is its own affair and may be anything.
    return fail([unreadable()]);
  }
};

const isDocument = (tables: ShapeTable, name: string): boolean => {
  const shape = tables[name];
  return shape?.form === 'object' && Object.hasOwn(shape.fields, 'schemaVersion');
};

const notAnObject = (input: unknown): Finding =>
  shapeFinding(
    { ruleId: 'shape/not-an-object', describe: () => ({ data: { found: kindOfValue(input) } }) },
    [],
  );

/** The problem of a value that refuses to be read, such as one with a getter that throws. */
export const unreadable = (): Finding =>
  shapeFinding({ ruleId: 'shape/not-an-object', describe: () => ({ messageId: 'unreadable' }) }, []);
