import { millisecondsOf } from '@throughline/core';
import { readValue } from './read-value.ts';
import { provenanceShape } from './value-shapes.ts';

/** The first part of a draft that is missing or wrong; `undefined` for a proposed draft. Its goals are checked later. */
export const wrongPartOf = (draft: unknown): string | undefined => {
  if (!isObject(draft)) return 'draft';
  if (draft['status'] !== 'proposed') return 'status';
  if (typeof draft['aiGenerated'] !== 'boolean') return 'aiGenerated';
  if (!isObject(draft['value'])) return 'value';
  const provenance = draft['provenance'];
  if (!isObject(provenance)) return 'provenance';
  const part = ['draft', 'task', 'drafter'].find((name) => typeof provenance[name] !== 'string');
  if (part !== undefined) return part;
  if (typeof provenance['createdAt'] !== 'string' || millisecondsOf(provenance['createdAt']) === undefined)
    return 'createdAt';
  if (!Number.isFinite(provenance['taskVersion'])) return 'taskVersion';
  const { inputs } = provenance;
  if (!Array.isArray(inputs) || !inputs.every((input) => typeof input === 'string')) return 'inputs';
  const read = readValue(provenance, provenanceShape);
  if (!read.ok) return String(read.path[0]);
  return Array.isArray(draft['notes']) ? undefined : 'notes';
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
