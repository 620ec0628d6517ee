import { checkOptions, fail, ok, UsageError } from '@throughline/core';
import type { Finding, MeasureUnit, Result } from '@throughline/core';
import type { Formula } from '../attainment/formula.ts';
import { checkText } from './check-text.ts';
import { formulaLimits } from './formula-limits.ts';
import type { FormulaLimits } from './formula-limits.ts';
import { parseNode } from './formula-node.ts';
import { formulaOf } from './formula-of.ts';
import { formulaProblem } from './formula-problem.ts';
import { isInputName } from './formula-words.ts';
import { folds, functions } from './operations.ts';
import { joined, quantityOf, quantityText } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { writeProgram } from './write-program.ts';

/** What a formula may read, and how large it may be. */
export interface FormulaOptions {
  /** Names it may read. Absent: every name it uses is an input. */
  readonly names?: readonly string[];
  /** Units of inputs by name. A name without one is not checked. */
  readonly units?: { readonly [name: string]: MeasureUnit };
  /** Unit its value should have. Absent: not checked. */
  readonly unit?: MeasureUnit;
  /** Currency of money whose unit does not name one. Absent: such money is not checked. */
  readonly currency?: string;
  /** Size limits. */
  readonly limits?: FormulaLimits;
}

/**
 * Compiles a formula: numbers, names, `+ - * / ^`, comparisons, `and`, `or`, `not`, `? :` and the functions
 * `abs`, `ceil`, `exp`, `floor`, `log`, `log10`, `max`, `mean`, `min`, `round`, `sqrt`, `sum`; nothing else. No loops,
 * no assignment, no texts, so its cost grows with its length and its value depends on its inputs alone. Size and
 * characters are checked before it is parsed; mathjs parses it, and what it gives is read against a closed list
 * and evaluated by our own program. Units are checked where they are declared. Wrong texts come back as all
 * their findings; other options, and limits out of range, are a `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { compileFormula } from '@throughline/scoring/formula';
 *
 * const rate = compileFormula('won / leads * 100');
 * rate.ok && rate.value.names; // => ['won', 'leads']
 * rate.ok && rate.value.evaluate({ won: 27, leads: 90 }); // => { scored: true, value: 30 }
 * rate.ok && rate.value.evaluate({ won: 27, leads: 0 }); // => { scored: false, reason: 'non-finite' }
 * const wrong = compileFormula('cost + months', { units: { cost: { kind: 'currency', iso: 'USD' }, months: { kind: 'duration', in: 'months' } } });
 * wrong.ok || wrong.problems.map((problem) => problem.message); // => ['`+` joins USD and months']
 * ```
 */
export const compileFormula = (
  expression: string,
  options: FormulaOptions = {},
): Result<Formula, Finding> => {
  checkOptions(
    'compileFormula',
    options,
    ['names', 'units', 'unit', 'currency', 'limits'],
    'scoring/bad-argument',
  );
  const { names, units = {}, unit, currency } = options;
  if (
    (names !== undefined && !Array.isArray(names)) ||
    typeof units !== 'object' ||
    (units as unknown) === null
  )
    throw new UsageError('scoring/bad-argument', '`names` must be a list and `units` an object');
  const limits = formulaLimits(options.limits);
  const problems = [...nameProblems(names ?? []), ...checkText(expression, limits)];
  if (isSome(problems)) return failed(problems);
  const node = parseNode(expression);
  if (node === undefined) return failed([formulaProblem('formula/syntax')]);
  const known = new Set(names ?? []);
  const unitOf = (name: string): Quantity =>
    quantityOf(Object.hasOwn(units, name) ? units[name] : undefined, currency);
  const written = writeProgram(node, {
    known: names ?? [],
    depth: limits.depth,
    quantityOf: (name) =>
      (names === undefined ? isUsable(name) : known.has(name)) ? unitOf(name) : undefined,
  });
  const wanted = quantityOf(unit, currency);
  const differs =
    written.problems.length === 0 && joined(written.quantity, wanted) === undefined
      ? [
          formulaProblem('formula/unit-of-result', {
            given: quantityText(written.quantity),
            wanted: quantityText(wanted),
          }),
        ]
      : [];
  const found = [...written.problems, ...differs];
  return isSome(found) ? failed(found) : ok(formulaOf(expression, written.program));
};

const mostProblems = 100;

const isSome = (problems: readonly Finding[]): problems is readonly [Finding, ...Finding[]] =>
  problems.length > 0;

const failed = (problems: readonly [Finding, ...Finding[]]): Result<Formula, Finding> => {
  const [first, ...rest] = problems;
  return fail([first, ...rest.slice(0, mostProblems - 1)], Math.max(0, problems.length - mostProblems));
};

const isUsable = (name: string): boolean => isInputName(name) && !functions.has(name) && !folds.has(name);

const nameProblems = (names: readonly unknown[]): Finding[] => {
  const seen = new Set<unknown>();
  return names.flatMap((name) => {
    if (typeof name !== 'string' || !isUsable(name))
      return [formulaProblem('formula/bad-name', { name: shownName(name) })];
    if (seen.has(name)) return [formulaProblem('formula/repeated-name', { name })];
    seen.add(name);
    return [];
  });
};

const shownName = (name: unknown): string =>
  typeof name === 'string' ? name.slice(0, 40).replace(/[^ -~]/g, '?') : typeof name;
