import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../encode/canonical-json.ts';
import { encodeChangeLog } from '../log/encode-change-log.ts';
import { drawnLogs, testSalt } from '../../test/drawn-log.ts';
import { chainChangeLog, sha256Of, verifyChangeLog } from './index.ts';
import type { SealedEntry } from './index.ts';
import { utf8Bytes } from './utf8-bytes.ts';

const salted = { salt: testSalt };
const decoder = new TextDecoder();
const rulesOf = (result: ReturnType<typeof verifyChangeLog>): string[] =>
  result.ok
    ? []
    : result.problems.map(({ ruleId, messageId, path }) => `${ruleId}#${messageId ?? ''} ${path.join('.')}`);

const spliced = <Item>(list: readonly Item[], at: number, gone: number, ...items: Item[]): Item[] => {
  const copy = [...list];
  copy.splice(at, gone, ...items);
  return copy;
};

/** Which of the single-byte changes a verifier lets through. */
const missedFlips = (verify: (text: string) => boolean, runs: number): number => {
  let missed = 0;
  fc.assert(
    fc.property(
      drawnLogs(8),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 30, maxLength: 30 }),
      ({ log }, flips) => {
        const bytes = new TextEncoder().encode(encodeChangeLog(chainChangeLog(log, salted)));
        expect(verify(decoder.decode(bytes))).toBe(true);
        for (const [place, change] of flips) {
          const flipped = bytes.slice();
          flipped[place % bytes.length]! ^= change;
          if (verify(decoder.decode(flipped))) missed += 1;
        }
      },
    ),
    { numRuns: runs },
  );
  return missed;
};

describe('law 69', () => {
  test('every change of a single byte of the encoded log is detected', () => {
    expect(missedFlips((text) => verifyChangeLog(text).ok, 10)).toBe(0);
  });

  test('a verifier that hashes the change alone would be found out', () => {
    const careless = (text: string): boolean => {
      try {
        return text
          .trimEnd()
          .split('\n')
          .every((line) => {
            const { entry } = JSON.parse(line) as SealedEntry;
            return text.includes(canonicalJson(entry.change)) && typeof entry.revision === 'number';
          });
      } catch {
        return false;
      }
    };
    expect(missedFlips(careless, 5)).toBeGreaterThan(0);
  });

  /** How many logs with an entry taken out, repeated, moved or replaced a verifier lets through. */
  const missedEdits = (verify: (log: readonly SealedEntry[], head: string) => boolean): number => {
    let missed = 0;
    fc.assert(
      fc.property(drawnLogs(), fc.nat(), fc.nat(), ({ log }, one, other) => {
        const sealed = chainChangeLog(log, salted);
        const head = sealed.at(-1)!.seal.hash;
        expect(verify(sealed, head)).toBe(true);
        const at = one % sealed.length;
        const to = other % sealed.length;
        const rest = spliced(sealed, at, 1);
        const forged = chainChangeLog([log[at]!], { salt: () => 'someone else wrote this' })[0]!;
        const edited = [
          rest,
          spliced(sealed, at, 0, sealed[at]!),
          ...(to === at ? [] : [spliced(rest, to, 0, sealed[at]!)]),
          spliced(sealed, at, 1, forged),
        ];
        missed += edited.filter((entries) => verify(entries, head)).length;
      }),
      { numRuns: 20 },
    );
    return missed;
  };

  test('the log is only added to: no entry can be taken out, repeated, moved or replaced', () => {
    expect(missedEdits((log, head) => verifyChangeLog(log, { head }).ok)).toBe(0);
  });

  test('a verifier that looks at each entry alone, and one that counts revisions only, would be found out', () => {
    const alone = (log: readonly SealedEntry[]): boolean =>
      log.every((entry) => verifyChangeLog([entry], { previous: entry.seal.previous }).ok);
    const counting = (log: readonly SealedEntry[]): boolean =>
      log.every(({ entry }, at) => at === 0 || entry.revision === log[at - 1]!.entry.revision + 1);
    expect(missedEdits(alone)).toBeGreaterThan(0);
    expect(missedEdits(counting)).toBeGreaterThan(0);
  });

  test('every entry that is taken out, repeated, moved or put in is detected and named', () => {
    fc.assert(
      fc.property(drawnLogs(), fc.nat(), fc.nat(), ({ log }, one, other) => {
        const sealed = chainChangeLog(log, salted);
        const head = sealed.at(-1)!.seal.hash;
        expect(verifyChangeLog(sealed, { head })).toEqual({
          ok: true,
          value: { head, count: log.length, erased: 0 },
        });
        const at = one % sealed.length;
        const without = verifyChangeLog(spliced(sealed, at, 1), { head });
        const named =
          at === 0
            ? 'log/broken-chain#front entries.0'
            : at === sealed.length - 1
              ? 'log/broken-chain#end '
              : `log/gap# entries.${at}.revision`;
        expect(rulesOf(without)).toContain(named);
        expect(rulesOf(verifyChangeLog(spliced(sealed, at, 0, sealed[at]!), { head }))).toContain(
          `log/repeated-revision# entries.${at + 1}.revision`,
        );
        const to = other % sealed.length;
        const moved = spliced(spliced(sealed, at, 1), to, 0, sealed[at]!);
        expect(verifyChangeLog(moved, { head }).ok).toBe(to === at);
        const forged = chainChangeLog([log[at]!], { salt: () => 'someone else wrote this' })[0]!;
        expect(verifyChangeLog(spliced(sealed, at, 1, forged), { head }).ok).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test('a cut at the end is seen by the head, one at the front by the first hash, and a later part can be verified alone', () => {
    fc.assert(
      fc.property(drawnLogs(), ({ log }) => {
        const sealed = chainChangeLog(log, salted);
        const [first, ...rest] = sealed;
        expect(verifyChangeLog(sealed.slice(0, -1)).ok).toBe(true);
        expect(rulesOf(verifyChangeLog(sealed.slice(0, -1), { head: sealed.at(-1)!.seal.hash }))).toEqual([
          'log/broken-chain#end ',
        ]);
        expect(rulesOf(verifyChangeLog(rest))).toEqual(['log/broken-chain#front entries.0']);
        expect(verifyChangeLog(rest, { previous: first!.seal.hash }).ok).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('sealing in parts is sealing at once', () => {
    fc.assert(
      fc.property(drawnLogs(), fc.nat(), ({ log }, cut) => {
        const whole = chainChangeLog(log, salted);
        const first = chainChangeLog(log.slice(0, cut % log.length), salted);
        const previous = first.at(-1);
        const rest = chainChangeLog(log.slice(cut % log.length), {
          ...salted,
          ...(previous === undefined ? {} : { previous }),
        });
        expect([...first, ...rest]).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

test('any value is verified without an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.array(fc.anything()), fc.json()), (value) => {
      const result = verifyChangeLog(value);
      expect(result.ok || result.problems.length > 0).toBe(true);
      expect(result.ok).toBe(
        (Array.isArray(value) && value.length === 0) ||
          // A text whose last line has no end was cut off, be it blank.
          (typeof value === 'string' && (value === '' || (value.trim() === '' && value.endsWith('\n')))),
      );
    }),
    { numRuns: 200 },
  );
  const angry = new Proxy([], {
    get: () => {
      throw new Error('no');
    },
  });
  expect(rulesOf(verifyChangeLog(angry))).toEqual(['log/not-a-log# ']);
  expect(rulesOf(verifyChangeLog('{"entry":\n{}\n'))).toEqual([
    'log/bad-line# lines.1',
    'log/bad-entry# entries.0',
    'shape/missing# entries.0.entry',
    'shape/missing# entries.0.seal',
  ]);
});

test('a log of many bad entries is told up to a limit, and one that is too long is not read', () => {
  const many = verifyChangeLog(Array.from({ length: 300 }, () => 1));
  expect(many.ok ? [] : [many.problems.length, many.more]).toEqual([100, 500]);
  expect(rulesOf(verifyChangeLog([1, 2, 3], { limits: { entries: 2 } }))).toEqual(['log/not-a-log#long ']);
  expect(rulesOf(verifyChangeLog('1\n2\n3\n', { limits: { entries: 2 } })).at(-1)).toBe(
    'log/not-a-log#long ',
  );
});

test('hashes are those of SHA-256 over the canonical text', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(sha256Of(value)).toBe(createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex'));
    }),
    { numRuns: 40 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
    { numRuns: 40 },
  );
});

test('a salt that is too short to be random, and entries that are none, are refused', () => {
  const entry = {
    revision: 1,
    actor: { kind: 'human', id: 'ana' },
    at: '2026-05-15T12:00:00Z',
    change: { kind: 'setWeight', goal: 'arr', weight: 1 },
    inverse: [],
  } as const;
  expect(() => chainChangeLog([entry], { salt: () => 'short' })).toThrow(/core\/bad-option/);
  expect(() => chainChangeLog([entry], {} as never)).toThrow(/core\/bad-option/);
  expect(() => chainChangeLog([{ ...entry, at: 'never' }], salted)).toThrow(/core\/bad-option/);
  expect(() => chainChangeLog('x' as never, salted)).toThrow(/core\/bad-option/);
});
