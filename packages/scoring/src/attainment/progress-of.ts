import type { ChangeMeasure, Measure } from '@throughline/core';
import type { Attainment } from './attainment.ts';
import { plainFacts } from '../explain/plain-facts.ts';
import { formulaReader } from './formula-reader.ts';
import type { Formulas, ReadableFormulas } from './formulas.ts';
import type { Reading } from './outcome.ts';
import type { AnyFact, ProgressFact } from './progress-fact.ts';
import type { MeasureReader } from './measure-reader.ts';
import { standardReader } from './standard-reader.ts';

/** The short form of a change: from a baseline to a target. */
export type ShortMeasure = Omit<ChangeMeasure, 'kind'>;

/** What a policy says that `underPolicy` did not make. */
const noReading: Reading = ['expression-error', { missing: 'policy' }];

/** What `progressOf` may be given besides. */
export interface ProgressOptions {
  /** How formula measures are read, from `@throughline/scoring/formula`. Absent: they are `expression-error`. */
  readonly formulas?: Formulas;
  /** How measures are read and shown, from `underPolicy`. Absent: by policy `standard`. */
  readonly policy?: MeasureReader;
}

/**
 * How far a measure has come: one number between 0 and 1, the raw number beside it, and every step on the
 * way; or the one reason why there is no number. Rising and falling metrics alike. Never throws.
 *
 * Facts are in order, latest last; a single number is the latest value. `value` is clamped to 0..1, `raw` is
 * not. No fact, or no baseline yet, is `no-data` and never 0; a target equal to its baseline is
 * `degenerate-target`. The facts of a formula are the values of its inputs, and `formulas` says how to read it.
 * `policy` reads by another policy than `standard`. Formulas and edges: docs/sources.md#measures.
 *
 * @example
 * ```ts
 * import { progressOf } from '@throughline/scoring';
 *
 * const half = progressOf({ from: 40, to: 20 }, 30);
 * half.scored && half.value; // => 0.5
 * half.scored && half.direction; // => 'decrease'
 *
 * const over = progressOf({ kind: 'change', from: 20, to: 30 }, [{ value: 22 }, { value: 35 }]);
 * over.scored && [over.value, over.raw]; // => [1, 1.5]
 *
 * const silent = progressOf({ kind: 'threshold', comparator: '>=', limit: 99.9 }, []);
 * silent.scored || silent.reason; // => 'no-data'
 * ```
 */
export const progressOf = (
  measure: Measure | ShortMeasure,
  facts: number | readonly ProgressFact[] | null | undefined,
  options: ProgressOptions = {},
): Attainment => {
  const full: Measure = { kind: 'change', ...measure };
  const list: readonly AnyFact[] =
    typeof facts === 'number' ? [{ value: facts }] : Array.isArray(facts) ? facts : [];
  const { policy = standardReader, formulas } = Object(options) as ProgressOptions;
  // What is no reading gives no number, rather than one that another policy gives.
  const { read, show } = Object(policy) as Partial<MeasureReader>;
  const formula = (formulas as Partial<ReadableFormulas> | null | undefined)?.[formulaReader];
  const isReader = typeof read === 'function' && typeof show === 'function';
  const reading = isReader ? read(full, list, formula) : undefined;
  const [outcome, inputs, way] = reading ?? noReading;
  const scored = Number.isFinite(outcome);
  // Adding 0 turns -0 into 0.
  const raw = (outcome as number) + 0;
  const step = {
    rule: `measure/${typeof full.kind === 'string' ? full.kind : 'unknown'}`,
    inputs: plainFacts(inputs),
    output: scored ? raw : null,
  };
  const shown: unknown = scored ? show?.(raw) : undefined;
  if (!Array.isArray(shown))
    return { scored: false, reason: typeof outcome === 'string' ? outcome : 'non-finite', trace: [step] };
  const [value, choices] = shown as unknown as ReturnType<MeasureReader['show']>;
  return {
    scored: true,
    value,
    raw,
    direction: (way as number) > 0 ? 'increase' : (way as number) < 0 ? 'decrease' : 'none',
    trace: [step, { rule: 'clamp/display', inputs: { raw, ...choices }, output: value }],
  };
};
