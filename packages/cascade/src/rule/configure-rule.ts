import { UsageError } from '@throughline/core';
import type { Severity } from '@throughline/core';
import { checkRule } from './check-rule.ts';
import type { ConfiguredRule } from './configured-rule.ts';
import type { Rule } from './rule.ts';

/**
 * A rule with another severity or other options, checked: an option the rule does not have, or a value of
 * another type than its default, and a range that ends before it begins, is a `UsageError` `cascade/bad-option`.
 * Options left out keep their default.
 *
 * @example
 * ```ts
 * import { configureRule, keyResultsPerObjective } from '@throughline/cascade';
 *
 * configureRule(keyResultsPerObjective, 'error', { min: 2 }).options; // => { min: 2 }
 * ```
 */
export const configureRule = <Options extends object>(
  rule: Rule<Options>,
  severity?: Severity,
  options?: Partial<Options>,
): ConfiguredRule<Options> => {
  checkRule(rule);
  const wrong = wrongSeverity(severity) ?? wrongOption(rule.defaults, options) ?? wrongRange(rule, options);
  if (wrong !== undefined) throw new UsageError('cascade/bad-option', `rule \`${rule.meta.id}\`: ${wrong}`);
  return {
    rule,
    ...(severity === undefined ? {} : { severity }),
    ...(options === undefined ? {} : { options }),
  };
};

const wrongSeverity = (severity: unknown): string | undefined =>
  severity === undefined || severity === 'error' || severity === 'warning' || severity === 'info'
    ? undefined
    : 'severity must be `error`, `warning` or `info`';

const wrongOption = (defaults: object, options: unknown): string | undefined => {
  if (options === undefined) return undefined;
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return 'options must be an object';
  const known = new Map<string, unknown>(Object.entries(defaults));
  for (const [name, value] of Object.entries(options)) {
    const fallback = known.get(name);
    if (fallback === undefined) {
      return `has no option \`${name}\`; ${known.size === 0 ? 'it has none' : `it has ${[...known.keys()].join(', ')}`}`;
    }
    if (!fits(value, fallback)) return `option \`${name}\` must be ${wordFor(fallback)}`;
  }
  return undefined;
};

/** A range that ends before it begins would find fault with everything. Options left out count with their default. */
const wrongRange = ({ meta, defaults }: Rule, options: object | undefined): string | undefined => {
  const settled = new Map<string, unknown>(Object.entries({ ...defaults, ...options }));
  for (const [low, high] of meta.ranges ?? []) {
    const [from, to] = [settled.get(low), settled.get(high)];
    if (typeof from === 'number' && typeof to === 'number' && from > to)
      return `\`${low}\` is ${from}, more than \`${high}\`, which is ${to}`;
  }
  return undefined;
};

const fits = (value: unknown, fallback: unknown): boolean => {
  if (Array.isArray(fallback)) {
    const kind = typeof (fallback[0] as unknown);
    return Array.isArray(value) && value.every((item) => typeof item === kind);
  }
  return typeof value === typeof fallback && (typeof value !== 'number' || Number.isFinite(value));
};

const wordFor = (fallback: unknown): string => {
  if (Array.isArray(fallback)) return 'a list like its default';
  if (typeof fallback === 'number') return 'a number';
  return typeof fallback === 'boolean' ? '`true` or `false`' : 'a text';
};
