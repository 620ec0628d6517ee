import { UsageError } from '@throughline/core';
import type { Rule } from './rule.ts';

/**
 * Refuses what cannot be run as a rule. Less than `defineRule` asks for, so that the runner brings little along:
 * whatever passes gives findings that are whole.
 */
export const checkRule = (rule: unknown): void => {
  if (!isRecord(rule)) throw notARule('a rule is an object with `meta`, `defaults` and `check`');
  const { meta, defaults, check } = rule as Partial<Record<keyof Rule, unknown>>;
  if (!isRecord(meta) || typeof meta['id'] !== 'string') throw notARule('a rule has a `meta` with an `id`');
  const about = (what: string): UsageError =>
    notARule(`rule \`${String(meta['id']).slice(0, 60)}\`: ${what}`);
  if (typeof check !== 'function') throw about('`check` must be a function');
  if (!isRecord(defaults)) throw about('`defaults` must be an object');
  if (!isRecord(meta['messages'])) throw about('`meta.messages` must hold at least one message');
  const { ranges } = meta;
  if (
    ranges !== undefined &&
    !(Array.isArray(ranges) && Array.from(ranges as unknown[]).every(Array.isArray))
  )
    throw about('`meta.ranges` must be pairs of options');
  if (meta['severity'] !== 'error' && meta['severity'] !== 'warning' && meta['severity'] !== 'info')
    throw about('`meta.severity` must be `error`, `warning` or `info`');
};

const notARule = (what: string): UsageError => new UsageError('cascade/bad-rule', what);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
