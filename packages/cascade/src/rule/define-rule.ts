import { UsageError } from '@throughline/core';
import type { GoalCheck } from './goal-check.ts';
import type { Rule, RuleMeta, RuleOptions } from './rule.ts';

/** Rule ids, in lower case with dashes. One class per part keeps it linear on any text. */
const idShape = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

/**
 * Checks a rule of your own when it is made and gives it back, typed: the options of `check` are those of
 * `defaults`, and the message ids it may report are the keys of `messages`. Wrong metadata is a `UsageError`
 * `cascade/bad-rule`. Messages start in lower case and have no line break and no final period; `{name}` is
 * replaced by the fact of that name.
 *
 * @example
 * ```ts
 * import { checkGoals, defineRule } from '@throughline/cascade';
 *
 * const shortTitle = defineRule({
 *   meta: {
 *     id: 'house/short-title', title: 'A title has a limited length', severity: 'warning', since: '1.0.0',
 *     requirements: [], source: 'house style', url: 'docs/short-title.md', scope: 'goal',
 *     messages: { default: { message: '`{title}` is longer than {most} characters' } },
 *   },
 *   defaults: { most: 12 },
 *   check({ index }, { most }, report) {
 *     for (const { id, title } of index.document.objectives ?? []) {
 *       if (title.length > most) report({ goal: index.numberOf(id), path: ['objectives', id, 'title'], data: { title, most } });
 *     }
 *   },
 * });
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Win the mid-market', cycle: 'q2', commitment: 'committed' }],
 * } as const;
 * checkGoals(goals, { asOf: '2026-05-15', rules: [shortTitle] }).findings[0]?.message;
 * // => '`Win the mid-market` is longer than 12 characters'
 * ```
 */
export const defineRule = <const Options extends RuleOptions, const MessageId extends string>(rule: {
  readonly meta: RuleMeta<MessageId>;
  readonly defaults: Options;
  readonly perGoal?: GoalCheck<WidenedOptions<Options>, MessageId>;
  readonly fields?: readonly string[];
  readonly check: Rule<WidenedOptions<Options>, MessageId>['check'];
}): Rule<WidenedOptions<Options>, MessageId> => {
  const wrong = faultOf(rule);
  if (wrong !== undefined) throw new UsageError('cascade/bad-rule', wrong);
  return rule as unknown as Rule<WidenedOptions<Options>, MessageId>;
};

/** The default `5` stands for any number, `true` for any truth, a word for any word. */
export type WidenedOptions<Options> = {
  readonly [Name in keyof Options]: Options[Name] extends number
    ? number
    : Options[Name] extends string
      ? string
      : Options[Name] extends boolean
        ? boolean
        : Options[Name] extends readonly (infer Item)[]
          ? readonly (Item extends number ? number : string)[]
          : never;
};

/** What is wrong with a rule, in words; undefined when nothing is. Code in JavaScript can pass anything. */
const faultOf = (rule: unknown): string | undefined => {
  if (!isRecord(rule) || !isRecord(rule['meta']))
    return 'a rule is an object with `meta`, `defaults` and `check`';
  const { meta, defaults, check } = rule;
  const id = meta['id'];
  if (!isText(id) || !idShape.test(id)) return '`meta.id` must look like `topic/what-must-hold`';
  const about = (what: string): string => `rule \`${id}\`: ${what}`;
  for (const field of ['title', 'since', 'source', 'url']) {
    if (!isText(meta[field])) return about(`\`meta.${field}\` must be a text`);
  }
  if (!isPlainLine(meta['title'])) return about('`meta.title` must be one line without a final period');
  if (!severities.includes(meta['severity'])) {
    return about('`meta.severity` must be `error`, `warning` or `info`');
  }
  if (meta['scope'] !== 'goal' && meta['scope'] !== 'set')
    return about('`meta.scope` must be `goal` or `set`');
  if (!Array.isArray(meta['requirements']) || !meta['requirements'].every(isText)) {
    return about('`meta.requirements` must be a list of texts');
  }
  if (!isRecord(meta['messages'])) return about('`meta.messages` must hold at least one message');
  const messages = Object.entries(meta['messages']);
  if (messages.length === 0) return about('`meta.messages` must hold at least one message');
  for (const [key, template] of messages) {
    if (!isRecord(template) || !isPlainLine(template['message'])) {
      return about(`message \`${key}\` must be one line without a final period`);
    }
    if (template['help'] !== undefined && !isPlainLine(template['help'])) {
      return about(`help of message \`${key}\` must be one line without a final period`);
    }
  }
  if (!isRecord(defaults)) return about('`defaults` must be an object, empty when there are no options');
  for (const [name, value] of Object.entries(defaults)) {
    if (!isOption(value))
      return about(`default of \`${name}\` must be a number, a text, true or false, or a list of these`);
  }
  if (meta['ranges'] !== undefined && !areRanges(meta['ranges'], defaults))
    return about('`meta.ranges` must be pairs of numeric options, the lower one first');
  if (!isGoalCheck(rule['perGoal']))
    return about('`perGoal` must have a list `reads` of what it reads, and a function `look`');
  if (rule['fields'] !== undefined && !(Array.isArray(rule['fields']) && rule['fields'].every(isText)))
    return about('`fields` must be a list of texts');
  return typeof check === 'function' ? undefined : about('`check` must be a function');
};

const severities: readonly unknown[] = ['error', 'warning', 'info'];

/** Names of what a check goal by goal may read; one it does not name would go unseen after a change. */
const readable: readonly unknown[] = [
  'contained',
  'siblings',
  'parents',
  'children',
  'dependencies',
  'facts',
];

const isGoalCheck = (value: unknown): boolean =>
  value === undefined ||
  (isRecord(value) &&
    typeof value['look'] === 'function' &&
    (value['rest'] === undefined || typeof value['rest'] === 'function') &&
    Array.isArray(value['reads']) &&
    value['reads'].every((each) => readable.includes(each)));

const areRanges = (ranges: unknown, defaults: Record<string, unknown>): boolean =>
  Array.isArray(ranges) &&
  ranges.every((range: unknown) => {
    if (!Array.isArray(range) || range.length !== 2) return false;
    const [low, high] = range.map((name: unknown) =>
      isText(name) && Object.hasOwn(defaults, name) ? defaults[name] : undefined,
    );
    return typeof low === 'number' && typeof high === 'number' && low <= high;
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;

const isPlainLine = (value: unknown): boolean =>
  isText(value) && !/[\r\n]/.test(value) && !value.endsWith('.');

const isOption = (value: unknown): boolean => {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.every(
    (item) =>
      Number.isFinite(item) || typeof item === 'string' || (typeof item === 'boolean' && item === value),
  );
};
