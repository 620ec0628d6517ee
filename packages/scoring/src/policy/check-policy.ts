import { nearestWord, UsageError } from '@throughline/core';
import type { Allowed } from './allowed.ts';
import { policyFields } from './policy-fields.ts';

/** Throws unless every field of a policy is there, known, and holds what it may. */
export const checkPolicy = (
  policy: unknown,
  fields: { readonly [name: string]: Allowed } = policyFields,
): void => {
  if (!isRecord(policy)) throw bad('a policy is a plain object such as `standardPolicy`, not its name');
  const { id, ...rest } = policy;
  if (typeof id !== 'string' || id === '') throw bad('`id` of a policy must be a name');
  checkFields(rest, fields, '');
};

// As deep as its table, whatever the caller hands in.
const checkFields = (
  given: { readonly [name: string]: unknown },
  fields: { readonly [name: string]: Allowed },
  path: string,
): void => {
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(fields, name)) continue;
    const meant = fieldMeant(name, fields);
    throw bad(
      `\`${path}${name}\` is not a field of a policy${meant === undefined ? '' : `; did you mean \`${path}${meant}\`?`}`,
    );
  }
  for (const [name, values] of Object.entries(fields)) checkField(given[name], values, `${path}${name}`);
};

/** The field somebody probably meant, also one that stands a level below. */
const fieldMeant = (name: string, fields: { readonly [name: string]: Allowed }): string | undefined => {
  const group = Object.keys(fields).find((field) => {
    const values = fields[field];
    return isRecord(values) && Object.hasOwn(values, name);
  });
  return group === undefined ? nearestWord(name, Object.keys(fields)) : `${group}.${name}`;
};

const checkField = (value: unknown, values: Allowed, path: string): void => {
  if (typeof values === 'function') {
    const problem = values(value);
    if (problem !== undefined) throw bad(`\`${path}\` ${problem}`);
  } else if (!Array.isArray(values)) {
    if (!isRecord(value)) throw bad(`\`${path}\` must be an object`);
    checkFields(value, values as { readonly [name: string]: Allowed }, `${path}.`);
  } else if (typeof values[0] === 'number') {
    if (typeof value !== 'number' || !(value >= values[0] && value <= (values[1] as number)))
      throw bad(`\`${path}\` must be a number from ${values[0]} to ${String(values[1])}`);
  } else if (!values.includes(value)) {
    throw bad(`\`${path}\` must be one of \`${values.join('`, `')}\``);
  }
};

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bad = (message: string): UsageError => new UsageError('scoring/bad-policy', message);
