import { UsageError, canonicalJson } from '@throughline/core';
import type { GoalIndex, Severity } from '@throughline/core';
import type { ConfiguredRule } from '../rule/configured-rule.ts';
import type { Found, Rule } from '../rule/rule.ts';
import { overrideScopes } from './override-scopes.ts';
import { resolveRules } from './resolve-rules.ts';
import type { RuleChoice } from './rule-configuration.ts';
import { unitExists } from './unit-exists.ts';
import type { UnitOverride } from './unit-override.ts';

/** Most overrides of a check: each may make every rule run once more. */
const mostOverrides = 1000;

const ranks = { info: 0, warning: 1, error: 2 };

/**
 * The rules of a choice and of its overrides by unit, as one list. A rule runs once for each set of options it is
 * given somewhere, over the whole goal set, and only what it finds where these options hold is kept. The list serves
 * every index with the same units.
 */
export const rulesByUnit = (
  index: GoalIndex,
  choice: RuleChoice,
  overrides: readonly UnitOverride[],
): readonly ConfiguredRule[] => {
  checkOverrides(overrides);
  const positions = overrides.map(({ unit }) => index.referenceOf('unit', unit) ?? -1);
  const { ofUnit, above } = overrideScopes(index, positions);
  const byScope = rulesOfScopes(choice, overrides, above);
  // The index at hand may be a later one, in which goals belong to other units; the units themselves are the same.
  const scopeOf = (at: GoalIndex, { goal, path }: Found): number => {
    const [array, id] = path;
    const unit =
      goal === undefined
        ? array === 'units' && typeof id === 'string'
          ? at.referenceOf('unit', id)
          : undefined
        : at.unit[goal];
    return unit === undefined || unit < 0 ? 0 : ofUnit[unit]!;
  };
  const rules = variantsOf(byScope).map((variant) => scoped(variant, scopeOf));
  const unknown = overrides.filter((_override, at) => positions[at]! < 0).map(({ unit }) => unit);
  return unknown.length === 0 ? rules : [...rules, { rule: unitExists(unknown) }];
};

/** Code in JavaScript can pass anything. */
const checkOverrides = (overrides: unknown): void => {
  const wrong = (what: string): UsageError => new UsageError('cascade/bad-option', what);
  if (!Array.isArray(overrides)) throw wrong('`units` must be a list');
  if (overrides.length > mostOverrides)
    throw wrong(`\`units\` must have at most ${mostOverrides} entries; put units under one that lies above`);
  const seen = new Set<string>();
  for (const override of overrides as readonly unknown[]) {
    const { unit, rules, inherit } = (override ?? {}) as Partial<Record<keyof UnitOverride, unknown>>;
    if (typeof unit !== 'string' || typeof rules !== 'object' || rules === null)
      throw wrong('an entry of `units` needs `unit` and `rules`');
    if (inherit !== undefined && typeof inherit !== 'boolean')
      throw wrong(`unit \`${unit.slice(0, 60)}\`: \`inherit\` must be \`true\` or \`false\``);
    if (seen.has(unit)) throw wrong(`unit \`${unit.slice(0, 60)}\` stands more than once in \`units\``);
    seen.add(unit);
  }
};

/** A choice as a list. */
type Entries = Extract<RuleChoice, readonly unknown[]>;

/** The rules that hold in each scope, by scope. What lies above is settled first, however many lie above it. */
const rulesOfScopes = (
  choice: RuleChoice,
  overrides: readonly UnitOverride[],
  above: Int32Array,
): readonly (readonly ConfiguredRule[])[] => {
  const settled: (readonly ConfiguredRule[] | undefined)[] = overrides.map(() => undefined);
  settled.unshift(resolveRules(choice));
  for (let start = 1; start < settled.length; start++) {
    const way: number[] = [];
    for (let scope = start; settled[scope] === undefined; scope = above[scope]!) way.push(scope);
    for (let scope = way.pop(); scope !== undefined; scope = way.pop()) {
      const { rules, inherit = true } = overrides[scope - 1]!;
      const own = (Array.isArray(rules) ? rules : [rules]) as Entries;
      settled[scope] = resolveRules(inherit ? [...settled[above[scope]!]!, ...own] : own);
    }
  }
  return settled as readonly (readonly ConfiguredRule[])[];
};

/** A rule with one set of options, and how severe it is in each scope; undefined where it does not hold. */
interface Variant {
  readonly rule: Rule;
  readonly options: object;
  readonly severities: (Severity | undefined)[];
}

const variantsOf = (byScope: readonly (readonly ConfiguredRule[])[]): readonly Variant[] => {
  const variants = new Map<Rule, Map<string, Variant>>();
  byScope.forEach((rules, scope) => {
    for (const { rule, severity = rule.meta.severity, options } of rules) {
      const settled = { ...rule.defaults, ...options };
      const ofRule = variants.get(rule) ?? new Map<string, Variant>();
      variants.set(rule, ofRule);
      const key = canonicalJson(settled);
      const variant = ofRule.get(key) ?? {
        rule,
        options: settled,
        severities: byScope.map(() => undefined),
      };
      ofRule.set(key, variant);
      variant.severities[scope] = severity;
    }
  });
  return [...variants.values()].flatMap((ofRule) => [...ofRule.values()]);
};

/** A rule that keeps what it finds where it holds, as severe as it is there. */
const scoped = (
  { rule, options, severities }: Variant,
  scopeOf: (index: GoalIndex, found: Found) => number,
): ConfiguredRule => {
  const highest = severities.reduce<Severity>(
    (most, each) => (each !== undefined && ranks[each] > ranks[most] ? each : most),
    'info',
  );
  if (severities.every((each) => each === highest)) return { rule, severity: highest, options };
  const check: Rule['check'] = (context, settled, report) => {
    rule.check(context, settled, (found) => {
      const here = severities[scopeOf(context.index, found)];
      if (here === undefined) return;
      const lower = found.severity !== undefined && ranks[found.severity] < ranks[here];
      report(lower ? found : { ...found, severity: here });
    });
  };
  // Without `perGoal`: one goal looked at alone would not be held against its unit.
  return { rule: { meta: rule.meta, defaults: rule.defaults, check }, severity: highest, options };
};
