import { checkOptions, UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import type { SchemaDialect } from './model-port.ts';
import { readField } from './read-field.ts';

/** What a port is made from, beside a client. */
interface PortOptions {
  readonly model: string;
  readonly url?: string;
  readonly dialect?: SchemaDialect;
}

const dialects: readonly unknown[] = [
  'json-schema',
  'openai-strict',
  'anthropic',
  'gemini',
  'none',
] satisfies SchemaDialect[];

/** Is it a dialect that schemas can be rewritten for? */
export const isDialect = (dialect: unknown): dialect is SchemaDialect => dialects.includes(dialect);

/** A copy of options that were looked at: known names alone, a model by name, a known dialect. A wrong call is a `UsageError`. */
export const portOptions = <Options extends PortOptions>(
  call: string,
  options: Options,
  others: readonly Exclude<keyof Options & string, 'model'>[],
): Options => {
  const read = answering(call, () => {
    checkOptions(call, options, ['model', ...others], 'ai-adapters/bad-argument');
    return { ...options };
  });
  for (const name of ['model', ...others.filter((other) => other === 'url')]) {
    const text = readField(read, name);
    if (typeof text !== 'string' || text === '') throw bad(`\`${call}\` needs \`${name}\` as a text`);
  }
  const { dialect } = read;
  if (dialect !== undefined && !isDialect(dialect))
    throw bad(`\`dialect\` of \`${call}\` must be one of \`${dialects.join('`, `')}\``);
  return read;
};

/** Refuses a client without the function that is called. */
export const checkClient = (call: string, client: unknown, ...path: readonly string[]): void => {
  if (typeof readField(client, ...path) !== 'function')
    throw bad(`\`${call}\` needs a client with \`${path.join('.')}\``);
};

const bad = (message: string): UsageError => new UsageError('ai-adapters/bad-argument', message);
