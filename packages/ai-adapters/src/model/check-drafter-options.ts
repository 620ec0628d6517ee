import { UsageError } from '@throughline/core';
import { type ModelDrafterOptions, modelDrafterDefaults } from './model-drafter-options.ts';
import type { ModelPort } from './model-port.ts';
import { isDialect } from './port-options.ts';

/** Bounds as whole numbers: what is absent has its default. */
export type SettledBounds = { readonly [Name in keyof typeof modelDrafterDefaults]: number };

const deps = ['sleep', 'random', 'controller', 'hash'] as const;
const others: ReadonlySet<string> = new Set(['deps', 'tasks', 'fields', 'temperature', 'seed']);

/** Refuses a port or options that only wrong code can make. */
export const checkDrafterOptions = (port: ModelPort, options: ModelDrafterOptions): SettledBounds => {
  const given: unknown = port;
  if (
    !isObject(given) ||
    given['portVersion'] !== 1 ||
    typeof given['id'] !== 'string' ||
    typeof given['generate'] !== 'function' ||
    !isDialect(given['dialect'])
  )
    throw bad('`port` must be a model port of version 1, with `id`, `dialect` and `generate`');
  const asked: unknown = options;
  const platform: unknown = isObject(asked) ? asked['deps'] : undefined;
  if (!isObject(asked) || !isObject(platform) || deps.some((name) => typeof platform[name] !== 'function'))
    throw bad('`deps` must have `sleep`, `random`, `controller` and `hash`');
  if (platform['now'] !== undefined && typeof platform['now'] !== 'function')
    throw bad('`now` must be a function that gives an instant');
  if (!Array.isArray(asked['tasks']) || !asked['tasks'].every(isObject))
    throw bad('`tasks` must be a list, e.g. `goalTextTasks`');
  if (asked['fields'] !== undefined && !isObject(asked['fields']))
    throw bad("`fields` must be a field policy, e.g. `{ 'checkIn.note': 'drop' }`");
  const bounds: { -readonly [Name in keyof SettledBounds]: number } = { ...modelDrafterDefaults };
  for (const [name, value] of Object.entries(asked)) {
    if (others.has(name) || value === undefined) continue;
    if (!Object.hasOwn(bounds, name)) throw bad(`there is no option \`${name}\``);
    const least = name === 'maxTransportRetries' || name === 'maxRetryAfterMs' ? 0 : 1;
    const most = name === 'maxAttempts' || name === 'maxTransportRetries' ? 10 : 1e9;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw bad(`\`${name}\` must be a whole number from ${String(least)} to ${String(most)}`);
    bounds[name as keyof typeof bounds] = value;
  }
  for (const name of ['temperature', 'seed'] as const)
    if (options[name] !== undefined && !Number.isFinite(options[name]))
      throw bad(`\`${name}\` must be a number`);
  return bounds;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

const bad = (message: string): UsageError => new UsageError('ai-adapters/bad-argument', message);
