import type { Finding } from '../finding/finding.ts';
import { fail, ok, type Result } from '../result.ts';
import { isPlainList, isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import { unreadable } from '../shape/check-shape.ts';
import { shapeFinding } from '../shape/problem-report.ts';

/** What changed from one version of a document to the next. */
export interface UpgradeStep {
  /** Fields of the entries of a list that got another name. */
  readonly rename: readonly { readonly list: string; readonly was: string; readonly is: string }[];
}

/**
 * Takes a document step by step to the version after the last step. What cannot be upgraded, because it is no
 * document at all or its version is no number, comes back untouched, for the checker to complain about.
 */
export const upgradeDocument = (input: unknown, steps: readonly UpgradeStep[]): Result<unknown, Finding> => {
  try {
    if (!isPlainObject(input)) return ok(input);
    const { schemaVersion: version = 0 } = input;
    if (
      typeof version !== 'number' ||
      !Number.isInteger(version) ||
      version < 0 ||
      version === steps.length
    ) {
      return ok(input);
    }
    if (version > steps.length) {
      const describe = () => ({ messageId: 'newer', data: { found: version, known: steps.length } });
      return fail([shapeFinding({ ruleId: 'shape/schema-version', describe }, ['schemaVersion'])]);
    }
    let document: PlainObject = input;
    for (const { rename } of steps.slice(version)) {
      for (const { list, was, is } of rename) document = withRenamed(document, list, was, is);
    }
    return ok({ ...document, schemaVersion: steps.length });
  } catch {
    return fail([unreadable()]);
  }
};

const withRenamed = (document: PlainObject, list: string, was: string, is: string): PlainObject => {
  const entries = document[list];
  if (!isPlainList(entries)) return document;
  // Only a list in which something has the old name is copied.
  const isOld = (entry: unknown): entry is PlainObject =>
    isPlainObject(entry) && Object.hasOwn(entry, was) && !Object.hasOwn(entry, is);
  if (!entries.some(isOld)) return document;
  return { ...document, [list]: entries.map((entry) => (isOld(entry) ? withName(entry, was, is) : entry)) };
};

const withName = (entry: PlainObject, was: string, is: string): PlainObject =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [key === was ? is : key, value]));
