import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnLogs, testSalt } from '../../test/drawn-log.ts';
import { traces, withZoe, zoe } from '../../test/log-with-zoe.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { encodeChangeLog } from '../log/encode-change-log.ts';
import { chainChangeLog, eraseFromSealedLog, sha256Of, verifyChangeLog } from './index.ts';
import type { SealedEntry } from './index.ts';

const desk = { actor: { kind: 'service', id: 'privacy-desk' }, at: '2026-06-20T09:00:00Z' } as const;
let salts = 0;
const salt = (revision: number): string => `${testSalt(revision)} ${String(salts++)}`;
const erase = (base: GoalSet, log: readonly SealedEntry[], person: string, tombstone: string) => {
  const result = eraseFromSealedLog(base, log, { ...desk, person, tombstone, salt });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const rulesOf = (log: unknown): string[] => {
  const result = verifyChangeLog(log);
  return result.ok ? [] : result.problems.map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
};

const sample = fc.sample(drawnLogs(5).map(withZoe), { numRuns: 1, seed: 11 })[0]!;
const sealed = chainChangeLog(sample.log, { salt });

describe('erasing from a sealed log', () => {
  test('leaves no trace, keeps every hash of before, and the chain verifies', () => {
    fc.assert(
      fc.property(drawnLogs(6).map(withZoe), ({ base, log }) => {
        const before = chainChangeLog(log, { salt });
        const after = erase(base, before, zoe, 'x4711');
        const text = encodeChangeLog(after.log);
        expect(traces(text)).toEqual([]);
        expect(after.log.slice(0, -1).map(({ seal }) => seal.hash)).toEqual(
          before.map(({ seal }) => seal.hash),
        );
        const head = after.log.at(-1)!.seal.hash;
        const erased = after.log.filter(({ seal }) => seal.erasures !== undefined).length;
        expect(erased).toBeGreaterThan(5);
        expect(verifyChangeLog(text, { head })).toEqual({
          ok: true,
          value: { head, count: log.length + 1, erased },
        });
      }),
      { numRuns: 6 },
    );
  });

  test('keeps no salt with which an erased text could be guessed', () => {
    const { log } = erase(sample.base, sealed, zoe, 'x4711');
    const known = [zoe, 'Zoe Quux', 'zoe@example.com', 'I am worn out', 'E-77'];
    for (const [at, { seal }] of log.entries()) {
      if (seal.texts === undefined) continue;
      expect(seal.salt).toBeUndefined();
      const original = sealed[at]!.seal.salt!;
      for (const [place, text] of seal.texts.entries()) {
        // With the salt that was there before, guessing would work; so the guess itself is right.
        const saltThen = sha256Of([original, place]).slice(0, 32);
        if (!('hash' in text)) expect(text.salt).toBe(saltThen);
        else if (known.some((guess) => sha256Of([saltThen, guess]) === text.hash))
          expect(JSON.stringify(seal)).not.toContain(saltThen);
      }
    }
  });

  test('every change of a single byte is detected afterwards, too', () => {
    const { log } = erase(sample.base, sealed, zoe, 'x4711');
    const bytes = new TextEncoder().encode(encodeChangeLog(log));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const flipped = bytes.slice();
        flipped[at]! ^= change;
        return !verifyChangeLog(new TextDecoder().decode(flipped)).ok;
      }),
      { numRuns: 80 },
    );
  });

  test('a text that is passed off as erased is found, and so is a mark that is taken away', () => {
    const { log } = erase(sample.base, sealed, zoe, 'x4711');
    const at = log.findIndex(({ seal }) => seal.texts !== undefined);
    const { entry, seal } = log[at]!;
    const put = (forged: SealedEntry): SealedEntry[] =>
      log.map((each, index) => (index === at ? forged : each));
    expect(rulesOf(put({ entry: { ...entry, reason: 'x4711 agreed' }, seal })).length).toBeGreaterThan(0);
    const { erasures: _, ...unmarked } = seal;
    expect(rulesOf(put({ entry, seal: unmarked }))).toEqual([
      `log/unproven-erasure entries.${String(at)}`,
      `log/unproven-erasure entries.${String(log.length - 1)}`,
    ]);
    // Texts of an entry that nobody erased anything from cannot be passed off as erased either.
    const plain = log.findIndex((each) => each.seal.salt !== undefined && each.seal.erased === undefined);
    if (plain >= 0) {
      const { salt: own, ...rest } = log[plain]!.seal;
      const forged = { entry: log[plain]!.entry, seal: { ...rest, texts: [{ hash: String(own) }] } };
      expect(rulesOf(log.map((each, index) => (index === plain ? forged : each))).length).toBeGreaterThan(0);
    }
  });

  test('works for one person after the other', () => {
    const first = erase(sample.base, sealed, zoe, 'x4711');
    const other = first.goals.people!.find(({ id }) => id !== 'x4711')!.id;
    const second = erase(first.base, first.log, other, 'x4712');
    expect(verifyChangeLog(second.log)).toMatchObject({ ok: true, value: { count: sealed.length + 2 } });
    const twice = second.log.filter(({ seal }) => seal.erasures?.length === 2);
    for (const { seal } of twice) expect(seal.erasures![0]!.salt).toBeUndefined();
    expect(encodeChangeLog(second.log)).not.toContain(`"${other}"`);
  });

  test('does nothing to a log that does not verify', () => {
    const forged = sealed.slice(1);
    const result = eraseFromSealedLog(sample.base, forged, { ...desk, person: zoe, tombstone: 'x1', salt });
    expect(result.ok ? '' : result.problems[0].messageId).toBe('front');
    const text = encodeChangeLog(sealed) as never;
    expect(() => erase(sample.base, text, zoe, 'x1')).toThrow(/core\/bad-option/);
    const wrong = eraseFromSealedLog(sample.base, sealed, {
      ...desk,
      person: 'nobody',
      tombstone: 'x1',
      salt,
    });
    expect(wrong.ok ? '' : wrong.problems[0].ruleId).toBe('change/unknown-reference');
    expect(() =>
      eraseFromSealedLog(sample.base, sealed, { ...desk, person: zoe, tombstone: 'x1', salt: () => '' }),
    ).toThrow(/core\/bad-option/);
  });
});
