import { UsageError } from '@throughline/core';
import type { Formula } from '../attainment/formula.ts';
import type { Program } from './program.ts';
import { runnerOf } from './run-program.ts';

/** Rows that are calculated at once: few enough for all operands to stay in the fastest cache. */
const block = 512;

/** A program as hosts use it. */
export const formulaOf = (expression: string, program: Program): Formula => {
  const run = runnerOf(program, 1);
  const { names } = program;
  const single = names.map(() => new Float64Array(1));
  const result = new Float64Array(1);
  return {
    expression,
    names,
    evaluate: (values) => {
      refuseNoObject(values, 'evaluate');
      for (let slot = 0; slot < names.length; slot++) {
        const name = names[slot]!;
        const value: unknown = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined || value === null) return { scored: false, reason: 'no-data', missing: name };
        if (typeof value !== 'number' || !Number.isFinite(value))
          return { scored: false, reason: 'non-finite', missing: name };
        single[slot]![0] = value;
      }
      run(single, result, 1);
      const value = result[0]!;
      return Number.isFinite(value) ? { scored: true, value } : { scored: false, reason: 'non-finite' };
    },
    evaluateColumns: (columns) => {
      refuseNoObject(columns, 'evaluateColumns');
      const given = names.map((name) => {
        const column: unknown = Object.hasOwn(columns, name) ? columns[name] : undefined;
        if (column === undefined || column === null) return new Float64Array(0);
        if (Object.prototype.toString.call(column) !== '[object Float64Array]')
          throw new UsageError('scoring/bad-argument', `the column of \`${name}\` must be a Float64Array`);
        return column as Float64Array;
      });
      // Where a formula reads nothing, there is one row.
      const count = names.length === 0 ? 1 : Math.max(...given.map(({ length }) => length));
      const filled = given.map((column) => {
        if (column.length === count) return column;
        const longer = new Float64Array(count).fill(Number.NaN);
        longer.set(column);
        return longer;
      });
      const out = new Float64Array(count);
      runnerOf(program, Math.min(count, block))(filled, out, count);
      return out;
    },
  };
};

const refuseNoObject = (values: unknown, called: string): void => {
  if (typeof values !== 'object' || values === null)
    throw new UsageError('scoring/bad-argument', `\`${called}\` needs an object with a value for each name`);
};
