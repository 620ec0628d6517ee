import type * as z from 'zod';
import type { Finding } from '../../src/finding/finding.ts';

/** Who is blamed for what: one text for each place and kind of problem, sorted. */
export type Blame = readonly string[];

export const blameOfFindings = (findings: readonly Finding[]): Blame =>
  sorted(findings.map(({ path, ruleId }) => entry(path, ruleId)));

/** The same for what zod says about a value, read from zod's own codes. */
export const blameOfZod = (issues: readonly z.core.$ZodIssue[], input: unknown): Blame =>
  sorted([...entriesOf(issues, input, [])]);

type Path = readonly (string | number)[];

const entriesOf = (issues: readonly z.core.$ZodIssue[], input: unknown, above: Path): ReadonlySet<string> => {
  const entries = issues.flatMap((issue) =>
    entriesOfIssue(issue, input, [...above, ...(issue.path as Path)]),
  );
  // Where a text is due and a list stands, zod also measures the list.
  const misfits = new Set(entries.filter((one) => one.endsWith(' shape/wrong-type')).map(placeOf));
  return new Set(
    entries.filter((one) => !/ shape\/too-(short|long|many)$/.test(one) || !misfits.has(placeOf(one))),
  );
};

const placeOf = (one: string): string => one.slice(0, one.lastIndexOf(' '));

const entriesOfIssue = (issue: z.core.$ZodIssue, input: unknown, path: Path): readonly string[] => {
  const value = valueAt(input, path);
  const isRoot = path.length === 0;
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined && !isRoot) return [entry(path, 'shape/missing')];
      if (typeof value === 'number' && issue.expected === 'number') return [entry(path, 'shape/not-finite')];
      return [entry(path, isRoot ? 'shape/not-an-object' : 'shape/wrong-type')];
    case 'unrecognized_keys':
      return issue.keys.map((key) => entry([...path, key], 'shape/unknown-key'));
    case 'invalid_value':
      if (value === undefined) return [entry(path, 'shape/missing')];
      return [entry(path, path.at(-1) === 'schemaVersion' ? 'shape/schema-version' : 'shape/not-listed')];
    case 'too_small':
      return [entry(path, 'shape/too-short')];
    case 'too_big':
      return [entry(path, issue.origin === 'string' ? 'shape/too-long' : 'shape/too-many')];
    case 'invalid_union':
      return entriesOfUnion(issue, input, path, value);
    case 'custom':
      return [entry(path, String(issue.params?.['ruleId']))];
    default:
      return [entry(path, `zod says ${issue.code}`)];
  }
};

const entriesOfUnion = (
  issue: z.core.$ZodIssueInvalidUnion,
  input: unknown,
  path: Path,
  value: unknown,
): readonly string[] => {
  // Told apart by a field: zod found no variant and blames that field.
  if (issue.errors.length === 0)
    return [entry(path, value === undefined ? 'shape/missing' : 'shape/not-listed')];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [
      entry(
        path,
        path.length === 0
          ? 'shape/not-an-object'
          : value === undefined
            ? 'shape/missing'
            : 'shape/wrong-type',
      ),
    ];
  }
  // Told apart by marks: if one variant alone accepts the marks that are there, its complaints count.
  const variants = issue.errors.map((errors) => entriesOf(errors, input, path));
  const marks = variants.length === partyMarks.length ? partyMarks : checkInMarks;
  const meant = variants.filter((_, at) =>
    marks[at]?.some((mark) => (value as Record<string, unknown>)[mark] !== undefined),
  );
  if (meant.length === 1) return [...(meant[0] ?? [])];
  // Otherwise only what all variants complain of.
  const [first = new Set<string>(), ...others] = variants;
  return [
    entry(path, 'shape/one-variant'),
    ...[...first].filter((one) => others.every((other) => other.has(one))),
  ];
};

/** Two shapes are told apart by marks: parties with three variants, check-ins with six. */
const partyMarks = [['person'], ['unit'], ['role']];
const checkInMarks = [['value'], ['delta'], ['done'], ['numerator', 'denominator'], ['level'], ['retracts']];

const valueAt = (input: unknown, path: Path): unknown => {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
  }
  return value;
};

const entry = (path: Path, ruleId: string): string => `${JSON.stringify(path)} ${ruleId}`;

const sorted = (entries: readonly string[]): Blame => [...new Set(entries)].sort();
