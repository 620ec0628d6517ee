import fc from 'fast-check';

/** Levels of nesting and length of texts that stand for "far too much". */
const deep = 100_000;

/** Texts that name what no object may have as a key, or that readers of JSON stumble over. */
const traps = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"title":"a","title":"b"}',
  '[1e999,-1e999,-0,1e-400,123456789012345678901234567890]',
  '{"title":"\\u0000\\u202e\\u2066\\ud800"}',
  '{"":""}',
  'null',
  '"text"',
  '0',
  '[]',
  '{}',
];

/**
 * Texts that `JSON.parse` takes and that do harm where nobody expects them: keys that name prototypes, nesting of
 * 100,000 levels, numbers out of reach, control signs, half signs, and any JSON at all.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { hostileJson } from '@throughline/ai-adapters/test-kit';
 *
 * fc.assert(fc.property(hostileJson(), (text) => JSON.parse(text) !== undefined), { numRuns: 20 });
 * ```
 */
export const hostileJson = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.json() },
    { weight: 3, arbitrary: fc.constantFrom(...traps) },
    { weight: 1, arbitrary: fc.constantFrom(nested('[', '1', ']'), nested('{"a":', '1', '}')) },
    { weight: 1, arbitrary: fc.constant(JSON.stringify({ title: 'x'.repeat(deep) })) },
  );

/**
 * Any text that a model may write: bytes without sense, prose, JSON that is cut off, fenced or followed by words, and
 * all of {@link hostileJson}.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { garbageText } from '@throughline/ai-adapters/test-kit';
 *
 * fc.assert(fc.property(garbageText(), (text) => typeof text === 'string'), { numRuns: 20 });
 * ```
 */
export const garbageText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', ' ', '\ufeff', '\ud800', '['.repeat(deep), '```json', '<html></html>'),
    },
    { weight: 3, arbitrary: hostileJson() },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.json(), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([text, share]) => text.slice(0, Math.floor(text.length * share))),
    },
    { weight: 1, arbitrary: fc.json().map((text) => `\`\`\`json\n${text}\n\`\`\``) },
    { weight: 1, arbitrary: fc.json().map((text) => `Sure!\n${text}\nAnything else?`) },
  );

/**
 * What a broken port may hand over in place of a reply: values of any kind, replies with parts missing or of the
 * wrong type, getters and proxies that throw, texts far too long, keys that name prototypes. About one in six is a
 * reply of the right shape with a garbage text.
 *
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { garbageReply } from '@throughline/ai-adapters/test-kit';
 *
 * const kinds = new Set(fc.sample(garbageReply(), 200).map((reply) => typeof reply));
 * kinds.has('object') && kinds.size > 2; // => true
 * ```
 */
export const garbageReply = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
    },
    { weight: 2, arbitrary: wellShaped() },
    { weight: 4, arbitrary: fc.tuple(wellShaped(), damages).map(([reply, damage]) => damage(reply)) },
    { weight: 2, arbitrary: fc.constantFrom(...traitors).map((make) => make()) },
    {
      weight: 1,
      arbitrary: fc.record({
        text: fc.constant('x'.repeat(20 * deep)),
        finish: finishes,
        usage: fc.constant({}),
      }),
    },
  );

type Reply = Readonly<Record<string, unknown>>;

const finishes = fc.constantFrom('stop', 'length', 'refusal', 'filtered', 'other');

const wellShaped = (): fc.Arbitrary<Reply> =>
  fc.record({
    text: garbageText(),
    finish: finishes,
    usage: fc.record({ input: fc.nat(), output: fc.nat() }, { requiredKeys: [] }),
  });

/** One part left out, or of another kind. */
const damages: fc.Arbitrary<(reply: Reply) => unknown> = fc
  .tuple(
    fc.constantFrom('text', 'finish', 'usage', 'refusal', 'servedModel', 'responseId'),
    fc.option(fc.anything(), { nil: undefined }),
  )
  .map(([name, value]) => (reply) => ({ ...reply, [name]: value }));

/** Numbers that are no counts, and objects that fight back when somebody looks at them. */
const traitors: readonly (() => unknown)[] = [
  () => ({
    text: '{}',
    finish: 'stop',
    usage: { input: Number.NaN, output: -1, reasoning: 0.5, cachedInput: Infinity },
  }),
  () => ({ text: { toString: betray }, finish: 'stop', usage: {} }),
  () => Object.defineProperty({ finish: 'stop', usage: {} }, 'text', { get: betray, enumerable: true }),
  () => Object.defineProperty({ text: '{}', finish: 'stop' }, 'usage', { get: betray, enumerable: true }),
  () => new Proxy({}, betrayal),
  () => Object.setPrototypeOf({ finish: 'stop' }, { text: '{}', usage: {} }) as unknown,
  () => JSON.parse('{"text":"{}","finish":"stop","usage":{},"__proto__":{"polluted":true}}') as unknown,
  () => {
    const loop: Record<string, unknown> = { text: '{}', finish: 'stop' };
    loop['usage'] = loop;
    return loop;
  },
  () => () => 'a function',
];

/** Names alone: what looks for signs of the language, as test runners do, finds nothing. */
const betrayName = (_: object, name: string | symbol): boolean => typeof name === 'string' && betray();

const betrayal = {
  get: (_: object, name: string | symbol): unknown => (typeof name === 'string' ? betray() : undefined),
  has: betrayName,
  ownKeys: (): never => betray(),
};

const betray = (): never => {
  throw new Error('looked at');
};

const nested = (open: string, middle: string, close: string): string =>
  open.repeat(deep) + middle + close.repeat(deep);
