import { UsageError } from '@throughline/core';
import { answering } from '../draft/answering.ts';
import { isReservedKey } from '../draft/is-reserved-key.ts';
import type { Violation } from '../task/violation.ts';
import type { JsonSchema } from './json-schema.ts';

/** What a string of the reply becomes, or what is wrong with it. */
export type ReadString = (text: string, format: string | undefined, path: string) => string | Violation;

/** A reply that has the shape of its schema, copied; or what is wrong with it. */
export type CheckedReply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** Most violations that are listed: more do not help a model to mend a reply. Our choice. */
const mostViolations = 20;

/** Most values of a reply that are looked at. Our choice, far beyond what any task asks for. */
const mostValues = 100_000;

/** A value to be checked, and where its copy and its violations go. */
interface Step {
  readonly schema: JsonSchema | boolean;
  readonly value: unknown;
  readonly path: string;
  readonly sink: Violation[];
  readonly put: (copy: unknown) => void;
}

/**
 * Checks a value that `JSON.parse` gave against a schema of a task and copies it: new objects and lists with nothing but
 * their own keys. Understands `type`, `properties`, `required`, `additionalProperties`, `items`, `minItems`, `maxItems`,
 * `minLength`, `maxLength` (code points), `enum` and `const` of scalars, `anyOf`, `minimum`, `maximum`; `format` is left
 * to `readString`, which gets every string that is not one of a fixed choice. Keys such as `__proto__` are refused.
 * Messages and paths hold no word of the value. No recursion, and no throw over what `JSON.parse` gives, however deep it
 * is; what is no schema, or throws when it is read, is a `UsageError` `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { checkReply } from '@throughline/ai-adapters/model';
 *
 * const schema = { type: 'object', properties: { title: { type: 'string', maxLength: 4 } }, required: ['title'], additionalProperties: false };
 * checkReply(schema, { title: 'Grow' }); // => { ok: true, value: { title: 'Grow' } }
 * const wrong = checkReply(schema, { title: 'Grow more', pay: 1 });
 * wrong.ok || wrong.violations.map(({ code, path }) => `${code} ${path}`); // => ['additionalProperties ', 'maxLength /title']
 * ```
 */
export const checkReply = (
  schema: JsonSchema | boolean,
  value: unknown,
  readString: ReadString = (text) => text,
): CheckedReply => answering('checkReply', () => checkedReply(schema, value, readString));

const checkedReply = (schema: JsonSchema | boolean, value: unknown, readString: ReadString): CheckedReply => {
  if (
    typeof schema !== 'boolean' &&
    (typeof (schema as unknown) !== 'object' || (schema as unknown) === null)
  )
    throw new UsageError('ai-adapters/bad-argument', '`checkReply` takes a schema');
  const violations: Violation[] = [];
  let result: unknown;
  let left = mostValues;
  const work: (() => void)[] = [];
  const check = (step: Step): void => {
    const { schema: of, path, sink } = step;
    left -= 1;
    if (left < 0) {
      if (left === -1) violations.push(violation('size', '', 'holds too many values'));
      return;
    }
    const wrong = (code: string, message: string): void => {
      if (sink.length < mostViolations) sink.push(violation(code, path, message));
    };
    if (of === false) {
      wrong('false', 'is not expected here');
      return;
    }
    const rules: JsonSchema = of === true ? {} : of;
    checkScalar(rules, step.value, wrong);
    const branches = rules['anyOf'];
    if (Array.isArray(branches)) checkBranches(branches as readonly JsonSchema[], step, wrong);
    const found = step.value;
    if (typeof found === 'string') {
      const fixed = rules['enum'] !== undefined || rules['const'] !== undefined || Array.isArray(branches);
      const read = fixed ? found : readString(found, textOf(rules['format']), path);
      if (typeof read === 'string') {
        if (!Array.isArray(branches)) step.put(read);
      } else if (sink.length < mostViolations) sink.push(read);
    } else if (typeof found !== 'object' || found === null) step.put(found);
    else if (Array.isArray(found)) checkList(rules, found, step, wrong);
    else checkObject(rules, found, step, wrong);
  };
  /** One branch must fit; the copy is that of the first which does. */
  const checkBranches = (
    branches: readonly JsonSchema[],
    { value: found, path, sink, put }: Step,
    wrong: (code: string, message: string) => void,
  ): void => {
    const tried = branches.map((branch) => {
      const own: { sink: Violation[]; copy: unknown } = { sink: [], copy: undefined };
      return { branch, own };
    });
    // Last in, first out: this runs when every branch has been worked through.
    work.push(() => {
      const fitting = tried.find(({ own }) => own.sink.length === 0);
      if (fitting !== undefined) {
        put(fitting.own.copy);
        return;
      }
      const [only] = tried;
      if (tried.length === 1 && only !== undefined)
        sink.push(...only.own.sink.slice(0, mostViolations - sink.length));
      else wrong('anyOf', 'fits none of the shapes that are allowed');
    });
    for (const { branch, own } of tried)
      work.push(() =>
        check({ schema: branch, value: found, path, sink: own.sink, put: (copy) => (own.copy = copy) }),
      );
  };
  const checkList = (
    rules: JsonSchema,
    found: readonly unknown[],
    { path, sink, put }: Step,
    wrong: (code: string, message: string) => void,
  ): void => {
    const { minItems, maxItems } = rules;
    if (typeof minItems === 'number' && found.length < minItems)
      wrong('minItems', `needs ${String(minItems)} entries or more`);
    if (typeof maxItems === 'number' && found.length > maxItems) {
      wrong('maxItems', `takes at most ${String(maxItems)} entries`);
      return;
    }
    const copy: unknown[] = [];
    if (!Array.isArray(rules['anyOf'])) put(copy);
    const items = (rules['items'] ?? true) as JsonSchema | boolean;
    for (let at = found.length - 1; at >= 0; at--) {
      const one = found[at];
      work.push(() =>
        check({
          schema: items,
          value: one,
          path: `${path}/${String(at)}`,
          sink,
          put: (inner) => (copy[at] = inner),
        }),
      );
      if (work.length > mostValues) {
        wrong('size', 'holds too many values');
        return;
      }
    }
  };
  const checkObject = (
    rules: JsonSchema,
    found: object,
    { path, sink, put }: Step,
    wrong: (code: string, message: string) => void,
  ): void => {
    const { properties, required, additionalProperties } = rules;
    const named = (properties ?? {}) as Readonly<Record<string, JsonSchema>>;
    for (const name of Array.isArray(required) ? required : [])
      if (!Object.hasOwn(found, String(name))) wrong('required', `needs the key ${String(name)}`);
    const copy: Record<string, unknown> = {};
    if (!Array.isArray(rules['anyOf'])) put(copy);
    for (const key of Object.keys(found).reverse()) {
      if (isReservedKey(key)) wrong('reserved-key', 'has a key that no object may have');
      const known = Object.hasOwn(named, key);
      if (!known && additionalProperties === false)
        wrong('additionalProperties', 'has a key that is not expected');
      if (isReservedKey(key) || (!known && additionalProperties === false)) continue;
      const inner = (found as Readonly<Record<string, unknown>>)[key];
      const part = known ? named[key] : (additionalProperties as JsonSchema | undefined);
      work.push(() =>
        check({
          schema: part ?? true,
          value: inner,
          // A key of the schema; another key is a word of the reply.
          path: known ? `${path}/${key}` : `${path}/*`,
          sink,
          put: (one) => (copy[key] = one),
        }),
      );
      if (work.length > mostValues) {
        wrong('size', 'holds too many values');
        return;
      }
    }
  };
  work.push(() => check({ schema, value, path: '', sink: violations, put: (copy) => (result = copy) }));
  for (let next = work.pop(); next !== undefined; next = work.pop()) next();
  return violations.length === 0
    ? { ok: true, value: result }
    : { ok: false, violations: violations.slice(0, mostViolations) };
};

const violation = (code: string, path: string, message: string): Violation => ({
  code,
  path,
  message,
  source: 'schema',
});

/** Length as JSON Schema counts it. */
const codePointsOf = (text: string): number => {
  let points = 0;
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
    points += 1;
  }
  return points;
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Type, fixed choices and bounds. */
const checkScalar = (
  rules: JsonSchema,
  value: unknown,
  wrong: (code: string, message: string) => void,
): void => {
  const { type, minLength, maxLength, minimum, maximum } = rules;
  const types = type === undefined ? undefined : Array.isArray(type) ? type : [type];
  if (types !== undefined && !types.some((one) => isOfType(value, one)))
    wrong('type', `must be ${types.join(' or ')}`);
  if (Object.hasOwn(rules, 'const') && value !== rules['const'])
    wrong('const', 'must be the value of the schema');
  const choices = rules['enum'];
  if (Array.isArray(choices) && !choices.includes(value))
    wrong('enum', 'must be one of the values of the schema');
  if (typeof value === 'string' && (typeof minLength === 'number' || typeof maxLength === 'number')) {
    const points = codePointsOf(value);
    if (typeof minLength === 'number' && points < minLength)
      wrong('minLength', `needs ${String(minLength)} characters or more`);
    if (typeof maxLength === 'number' && points > maxLength)
      wrong('maxLength', `takes at most ${String(maxLength)} characters`);
  }
  if (typeof value === 'number') {
    if (typeof minimum === 'number' && value < minimum)
      wrong('minimum', `must be ${String(minimum)} or more`);
    if (typeof maximum === 'number' && value > maximum)
      wrong('maximum', `must be ${String(maximum)} or less`);
  }
};

const isOfType = (value: unknown, type: unknown): boolean => {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
};
