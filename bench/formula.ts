import { compileFormula } from '@throughline/scoring/formula';
import { compile, evaluate as evaluateText } from 'mathjs/number';
import { compare, printTable } from './harness.ts';

const rows = 200_000;

/** Reading the text anew for each row is so slow that few rows are enough. */
const fewRows = 1000;

/** Made-up numbers, the same in every run. */
const column = (step: number, least: number): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) => least + ((row * step) % 997) / 7);

const columns = {
  won: column(31, 1),
  leads: column(17, 2),
  cost: column(13, 3),
  revenue: column(29, 5),
};

/** Formulas with the code somebody would write for them by hand; both give NaN where there is no number. */
const cases: readonly (readonly [
  text: string,
  byHand: (w: number, l: number, c: number, r: number) => number,
])[] = [
  ['won / leads * 100', (w, l) => (w / l) * 100],
  ['(revenue - cost) / revenue * 100 - won / leads', (w, l, c, r) => ((r - c) / r) * 100 - w / l],
  ['leads == 0 ? 0 : won / leads * 100', (w, l) => (l === 0 ? 0 : (w / l) * 100)],
  [
    'max(0, min(1, (revenue - cost * 2) / (revenue + 1)))',
    (_w, _l, c, r) => Math.max(0, Math.min(1, (r - c * 2) / (r + 1))),
  ],
  [
    'sqrt(won ^ 2 + leads ^ 2) + abs(cost - revenue)',
    (w, l, c, r) => Math.sqrt(w * w + l * l) + Math.abs(c - r),
  ],
];

/** Each case gets its own copy of the loop, so that its code is compiled for that case alone. */
const loopOf = (byHand: (w: number, l: number, c: number, r: number) => number): (() => Float64Array) => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a loop of its own, as if it were written out
  const make = new Function(
    'byHand',
    'columns',
    'rows',
    `const { won, leads, cost, revenue } = columns;
     return () => {
       const out = new Float64Array(rows);
       for (let row = 0; row < rows; row++) {
         const value = byHand(won[row], leads[row], cost[row], revenue[row]);
         out[row] = value - value === 0 ? value : NaN;
       }
       return out;
     };`,
  ) as (of: typeof byHand, from: typeof columns, count: number) => () => Float64Array;
  return make(byHand, columns, rows);
};

/** User formulas against hand-written code and against the evaluator of mathjs. */
export const formula = (): void => {
  for (const [text, byHand] of cases) {
    const compiled = compileFormula(text);
    if (!compiled.ok) throw new Error(compiled.problems[0].message);
    const { evaluate, evaluateColumns } = compiled.value;
    const peer = compile(text);
    const scope = { won: 0, leads: 0, cost: 0, revenue: 0 };
    const at = (row: number): typeof scope => {
      scope.won = columns.won[row]!;
      scope.leads = columns.leads[row]!;
      scope.cost = columns.cost[row]!;
      scope.revenue = columns.revenue[row]!;
      return scope;
    };
    const each = (value: (of: typeof scope) => number) => (): Float64Array => {
      const out = new Float64Array(rows);
      for (let row = 0; row < rows; row++) out[row] = value(at(row));
      return out;
    };
    const measured = compare([
      { name: 'by hand', run: loopOf(byHand) },
      { name: 'formula, columns', run: () => evaluateColumns(columns) },
      {
        name: 'formula, row by row',
        run: each((of) => {
          const found = evaluate(of);
          return found.scored ? found.value : Number.NaN;
        }),
      },
      { name: 'mathjs, compiled once', run: each((of) => peer.evaluate(of) as number) },
      {
        name: `mathjs, evaluate(text), ${fewRows.toLocaleString('en')} rows`,
        run: () => {
          let sum = 0;
          for (let row = 0; row < fewRows; row++) sum += evaluateText(text, at(row)) as number;
          return sum;
        },
      },
    ]);
    printTable(`\`${text}\`, ${rows.toLocaleString('en')} rows`, measured);
    const [, ours = Number.NaN, , once = Number.NaN, text1 = Number.NaN] = measured.map(
      ({ median }) => median,
    );
    console.log(
      `\nper row, to the formula over columns: mathjs compiled once ${(once / ours).toFixed(0)} x, mathjs evaluate(text) ${((text1 * rows) / fewRows / ours).toFixed(0)} x`,
    );
  }
};
