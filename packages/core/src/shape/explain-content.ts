import { idFault, isId } from './is-id.ts';
import { isCivilDate, isInstant } from './is-date-text.ts';
import { nearestWord } from './nearest-word.ts';
import { type FoundProblem, type ProblemReport, report } from './problem-report.ts';
import type { Content } from './shape.ts';
import { idLength, longTextLength, shortTextLength } from './shape-limits.ts';
import { shownText } from './shown-text.ts';

/** A content that is a single value, not a list, an object or the host's own data. */
export type Scalar = Exclude<Content, { readonly type: 'list' | 'shape' | 'extensions' }>;

/** Says what is wrong with a single value, if anything is. Absent values have been dealt with before. */
export const explainScalar = (to: ProblemReport, content: Scalar, value: unknown): void => {
  const problem = scalarProblem(content, value);
  if (problem !== undefined) report(to, problem);
};

/** What is wrong with a single value, if anything is. */
export const scalarProblem = (content: Scalar, value: unknown): FoundProblem | undefined => {
  switch (content.type) {
    case 'number':
      if (typeof value !== 'number') return wrongType('number', value);
      return Number.isFinite(value) ? undefined : { ruleId: 'shape/not-finite' };
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType('boolean', value);
    case 'choice':
      return content.of.includes(value as string) ? undefined : notListed(value, content.of);
    case 'tag':
      return value === content.value ? undefined : notListed(value, [content.value]);
    case 'version':
      return value === content.value ? undefined : wrongVersion(content.value);
    default:
      return typeof value === 'string' ? textProblem(content, value) : wrongType('text', value);
  }
};

const textProblem = ({ type }: Scalar, text: string): FoundProblem | undefined => {
  switch (type) {
    case 'id':
      return isId(text) ? undefined : badId(text);
    case 'date':
      return isCivilDate(text) ? undefined : misread('shape/not-a-date', text);
    case 'instant':
      return isInstant(text) ? undefined : misread('shape/not-an-instant', text);
    case 'shortText':
      return wrongLength(text, shortTextLength);
    default:
      return wrongLength(text, longTextLength);
  }
};

const wrongLength = (
  { length }: string,
  { least, most }: { least: number; most: number },
): FoundProblem | undefined => {
  if (length < least)
    return { ruleId: 'shape/too-short', describe: () => ({ data: { limit: least, length } }) };
  if (length > most) return { ruleId: 'shape/too-long', describe: () => ({ data: { limit: most, length } }) };
  return undefined;
};

const misread = (ruleId: 'shape/not-a-date' | 'shape/not-an-instant', text: string): FoundProblem => ({
  ruleId,
  describe: () => ({ data: { value: shownText(text) } }),
});

const badId = (text: string): FoundProblem => ({
  ruleId: 'shape/bad-id',
  describe: () => ({ messageId: idFault(text), data: { value: shownText(text), limit: idLength } }),
});

const wrongVersion = (known: number): FoundProblem => ({
  ruleId: 'shape/schema-version',
  describe: () => ({ data: { known } }),
});

/** A value that is not one of the words it may be. */
export const notListed = (value: unknown, allowed: readonly string[]): FoundProblem => ({
  ruleId: 'shape/not-listed',
  describe: () => {
    if (typeof value !== 'string') return { messageId: value === null ? 'null' : 'other', data: { allowed } };
    const nearest = nearestWord(value, allowed);
    const data = { value: shownText(value), allowed };
    return nearest === undefined ? { data } : { messageId: 'near', data: { ...data, nearest } };
  },
});

/** A field nobody knows, beside those that are known. */
export const unknownKey = (key: string, known: readonly string[]): FoundProblem => ({
  ruleId: 'shape/unknown-key',
  describe: () => {
    const nearest = nearestWord(key, known);
    return nearest === undefined ? {} : { messageId: 'near', data: { nearest } };
  },
});

/** A value of another kind than it has to be. */
export const wrongType = (
  expected: 'text' | 'number' | 'boolean' | 'list' | 'object' | 'json',
  value: unknown,
): FoundProblem => ({
  ruleId: 'shape/wrong-type',
  describe: () => ({
    messageId: value === null ? 'null' : expected,
    data: { expected, found: kindOfValue(value) },
  }),
});

/** What a value is, in the words of the data of a finding. */
export const kindOfValue = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return ['number', 'boolean', 'object'].includes(typeof value) ? typeof value : 'other';
};
