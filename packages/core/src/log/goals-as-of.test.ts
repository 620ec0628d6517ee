import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnLogs } from '../../test/drawn-log.ts';
import { smallCompany } from '../../test/small-company.ts';
import { applied, keyOf } from '../../test/change-samples.ts';
import { applyChange } from '../change/apply-change.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { encodeGoalSet } from '../encode/encode-goal-set.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { isGoalIndex } from '../index/document-of.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { goalsAsOf, type AsOfOptions } from './goals-as-of.ts';

const textOf = (result: ReturnType<typeof goalsAsOf>): string => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return encodeGoalSet(result.value);
};

/** The obvious way: one entry after the other until one is too late, then every list gone through by hand. */
const slowly = (base: GoalSet, log: readonly ChangeEntry[], { asOf, knownAt }: AsOfOptions): string => {
  let now = base;
  for (const { change, actor, at, reason } of log) {
    if (knownAt !== undefined && Date.parse(at) > Date.parse(knownAt)) break;
    const done = applyChange(now, change, { actor, at, ...(reason === undefined ? {} : { reason }) });
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    now = done.value.goals;
  }
  const then = JSON.parse(JSON.stringify(now)) as Record<string, { on: string }[]>;
  for (const list of ['checkIns', 'judgements', 'retrospectives']) {
    if (asOf !== undefined && then[list] !== undefined)
      then[list] = then[list].filter((each) => each.on <= asOf || 'retracts' in each);
  }
  return encodeGoalSet(then as unknown as GoalSet);
};

type AsOf = typeof goalsAsOf;

/** A part of the log from its start gives the state at its last instant. */
const givesPrefixes = (asOf: AsOf): void =>
  fc.assert(
    fc.property(drawnLogs(), ({ base, log, states }) => {
      for (const [at, entry] of log.entries()) {
        // Two entries can share an instant; both were known then.
        if (log.slice(at + 1).some((later) => later.at === entry.at)) continue;
        expect(textOf(asOf(base, log, { knownAt: entry.at }))).toBe(encodeGoalSet(states[at]!));
      }
      expect(textOf(asOf(base, log, { knownAt: '2026-04-30T23:59:59.999Z' }))).toBe(encodeGoalSet(base));
      expect(textOf(asOf(base, log, {}))).toBe(encodeGoalSet(states.at(-1)!));
    }),
    { numRuns: 20, endOnFailure: true },
  );

/** Both times together are what the slow way gives, for a document and for an index. */
const agreesWithSlowWay = (asOf: AsOf): void => {
  const days = fc
    .integer({ min: 1, max: 28 })
    .map((day) => `2026-0${day % 2 === 0 ? 4 : 5}-${String(day).padStart(2, '0')}`);
  fc.assert(
    fc.property(drawnLogs(), fc.option(days, { nil: undefined }), fc.nat(), ({ base, log }, day, choice) => {
      const knownAt = log[choice % log.length]!.at;
      const options = { knownAt, ...(day === undefined ? {} : { asOf: day }) };
      const expected = slowly(base, log, options);
      expect(textOf(asOf(base, log, options))).toBe(expected);
      const index = asOf(compileGoals(base), log, options);
      expect(index.ok && isGoalIndex(index.value)).toBe(true);
      expect(textOf(index)).toBe(expected);
    }),
    { numRuns: 20, endOnFailure: true },
  );
};

describe('law 67', () => {
  test('a part of the log from its start gives the state at its last instant', () => {
    givesPrefixes(goalsAsOf);
  });

  test('both times together are what the slow way gives, for a document and for an index', () => {
    agreesWithSlowWay(goalsAsOf);
  });

  test('catches an answer with hindsight, one that misses the last entry, and one that keeps later facts', () => {
    const withHindsight: AsOf = (base, log, { knownAt: _, ...options }) => goalsAsOf(base, log, options);
    const exclusive: AsOf = (base, log, options) =>
      goalsAsOf(
        base,
        log.filter(({ at }) => at !== options.knownAt),
        {},
      );
    const withoutDay: AsOf = (base, log, { asOf: _, ...options }) => goalsAsOf(base, log, options);
    for (const wrong of [withHindsight, exclusive]) expect(() => givesPrefixes(wrong)).toThrow();
    for (const wrong of [withHindsight, withoutDay]) expect(() => agreesWithSlowWay(wrong)).toThrow();
  });

  test('a late fact is missing early and there later, for the same day', () => {
    const late = {
      key: 'late',
      goal: 'arr',
      on: '2026-05-02',
      at: '2026-05-20T10:00:00Z',
      value: 9.5,
    } as const;
    const { entries } = applied([{ kind: 'recordCheckIn', checkIn: late }], {
      actor: { kind: 'service', id: 'crm' },
      at: late.at,
    });
    const keys = (options: AsOfOptions): string[] => {
      const then = goalsAsOf(smallCompany, entries, options);
      return then.ok ? (then.value.checkIns ?? []).map(({ key }) => key) : [];
    };
    expect(keys({ asOf: '2026-05-10', knownAt: '2026-05-10T00:00:00Z' })).toEqual(['c1']);
    expect(keys({ asOf: '2026-05-10', knownAt: '2026-05-21T00:00:00Z' })).toEqual(['c1', 'late']);
    expect(keys({ asOf: '2026-05-01', knownAt: '2026-05-21T00:00:00Z' })).toEqual(['c1']);
    expect(keys({ asOf: '2026-04-30' })).toEqual([]);
  });
});

test('what is not touched is shared with the base', () => {
  const then = goalsAsOf(smallCompany, [], { asOf: '2027-01-01', knownAt: '2026-01-01T00:00:00Z' });
  expect(then.ok && then.value).toBe(smallCompany);
});

test('a bad log is a finding, bad times are a usage error', () => {
  const { entries } = applied([
    { kind: 'setWeight', goal: 'arr', weight: 5 },
    { kind: 'setWeight', goal: 'arr', weight: 6 },
  ]);
  const found = goalsAsOf(smallCompany, entries.slice(1), { knownAt: '2026-06-01T00:00:00Z' });
  expect(found.ok ? [] : found.problems.map(keyOf)).toEqual(['change/log-gap']);
  const broken = goalsAsOf(smallCompany, [null, 5] as never, { knownAt: '2026-06-01T00:00:00Z' });
  expect(broken.ok ? [] : broken.problems[0].ruleId).toBe('change/bad-shape');
  expect(() => goalsAsOf(smallCompany, entries, { knownAt: 'yesterday' })).toThrow(/core\/not-an-instant/);
  expect(() => goalsAsOf(smallCompany, entries, { asOf: '2026-02-30' })).toThrow(/core\/not-a-date/);
  expect(() => goalsAsOf(smallCompany, 'log' as never, {})).toThrow(/core\/bad-option/);
});
