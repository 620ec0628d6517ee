import { millisecondsOf } from '@throughline/core';
import type { DraftEntry, DraftRecord } from './draft-entry.ts';

/** Texts that each kind of entry has. */
const textsOf: Readonly<Record<DraftEntry['event'], readonly string[]>> = {
  drafted: ['outputHash'],
  declined: ['draft', 'task', 'drafter', 'code'],
  decided: ['draft', 'task', 'by', 'outcome'],
};

/** Is a plain value an entry of a draft log? */
export const isDraftEntry = (value: unknown): value is DraftEntry => {
  if (!isObject(value)) return false;
  const { event, at } = value;
  if (typeof event !== 'string' || !Object.hasOwn(textsOf, event) || !isInstant(at)) return false;
  const kind = event as DraftEntry['event'];
  if (!textsOf[kind].every((name) => typeof value[name] === 'string')) return false;
  if (kind === 'decided')
    return (
      outcomes.includes(String(value['outcome'])) &&
      isOptional(value['shownAt'], isInstant) &&
      isOptional(value['editRatio'], isShare) &&
      isOptional(value['finalHash'], isText) &&
      isOptional(value['against'], isTexts)
    );
  if (kind === 'declined') return true;
  const { provenance, words } = value;
  return (
    isObject(provenance) &&
    ['draft', 'task', 'drafter'].every((name) => typeof provenance[name] === 'string') &&
    typeof value['aiGenerated'] === 'boolean' &&
    Number.isSafeInteger(words) &&
    isTexts(value['notes'])
  );
};

/** Is a plain value a record of a draft log? Whether its seal holds is another matter. */
export const isDraftRecord = (value: unknown): value is DraftRecord => {
  if (!isObject(value) || !isDraftEntry(value['entry'])) return false;
  const { seal } = value;
  return (
    isObject(seal) &&
    seal['format'] === 1 &&
    Number.isSafeInteger(seal['sequence']) &&
    typeof seal['previous'] === 'string' &&
    typeof seal['hash'] === 'string'
  );
};

const outcomes = ['accepted', 'edited', 'rejected', 'refused'];

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && millisecondsOf(value) !== undefined;

const isText = (value: unknown): boolean => typeof value === 'string';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
