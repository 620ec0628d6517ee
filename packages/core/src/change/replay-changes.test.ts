import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGoals } from '../index/compile-goals.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { applyChange, type ChangeEntry, replayChanges } from './index.ts';
import { runLog } from './run-log.ts';
import { drawnLogs } from '../../test/drawn-log.ts';
import { applied, checkIn, context, keyOf } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';

describe('the log', () => {
  it('does not replay over a gap or on another base', () => {
    const { entries } = applied([
      { kind: 'setWeight', goal: 'arr', weight: 5 },
      { kind: 'setWeight', goal: 'arr', weight: 6 },
    ]);
    const rules = (base: GoalSet, log: unknown): string[] => {
      const result = replayChanges(base, log as typeof entries);
      return result.ok ? [] : result.problems.map(keyOf);
    };
    expect(rules(smallCompany, entries)).toEqual([]);
    expect(rules(smallCompany, entries.slice(1))).toEqual(['change/log-gap']);
    expect(
      rules(
        { ...smallCompany, keyResults: smallCompany.keyResults!.map((each) => ({ ...each, weight: 5 })) },
        entries,
      ),
    ).toEqual(['change/log-gap']);
    expect(rules({ ...smallCompany, keyResults: [] }, entries)).toContain('change/unknown-goal');
    expect(rules(smallCompany, [{ ...entries[0], at: 'never' }])[0]).toBe('change/bad-shape');
  });

  it('replays what had its reason from the context', () => {
    const shift = { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 8, to: 9 } } as const;
    const { goals, entries } = applied([shift], { ...context, reason: 'less demand' });
    const replayed = replayChanges(smallCompany, entries);
    expect(replayed.ok && replayed.value).toEqual(goals);
  });

  it('is plain JSON', () => {
    const { entries } = applied([
      { kind: 'revise', goal: 'deals', set: { title: 'x' } },
      { kind: 'recordCheckIn', checkIn },
    ]);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });
});

/** A value put somewhere into an entry, or, where it is `undefined`, something taken out of it. */
interface Damage {
  readonly entry: number;
  readonly step: number;
  readonly value: unknown;
}

const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    entry: fc.nat(20),
    step: fc.nat(200),
    value: fc.constantFrom<unknown>(undefined, null, Number.NaN, -0, 'x', [], {}, new Date(0), 10n),
  }),
  { maxLength: 2 },
);

/** The log with each damage done to some field of some entry; entries that are hit are copies. */
const damaged = (log: readonly ChangeEntry[], done: readonly Damage[]): ChangeEntry[] => {
  const copy = [...log];
  for (const { entry, step, value } of done) {
    const at = entry % copy.length;
    const hit = structuredClone(copy[at]!);
    copy[at] = hit;
    const places: (readonly [Record<string, unknown>, string])[] = [];
    const open: object[] = [hit];
    for (const holder of open) {
      for (const [key, inner] of Object.entries(holder) as [string, unknown][]) {
        places.push([holder as Record<string, unknown>, key]);
        if (typeof inner === 'object' && inner !== null) open.push(inner);
      }
    }
    const [holder, key] = places[step % places.length]!;
    if (value === undefined) Reflect.deleteProperty(holder, key);
    else holder[step % 5 === 0 ? 'odd' : key] = value;
  }
  return copy;
};

describe('a replay', () => {
  it('is the changes of the log one by one, on a document and on an index', () => {
    fc.assert(
      fc.property(drawnLogs(10), ({ base, log }) => {
        let now: GoalSet = base;
        for (const { change, actor, at, reason } of log) {
          const done = applyChange(now, change, { actor, at, ...(reason === undefined ? {} : { reason }) });
          if (!done.ok) throw new Error(done.problems[0].message);
          now = done.value.goals;
        }
        expect(replayChanges(base, log)).toEqual({ ok: true, value: now });
        const onIndex = replayChanges(compileGoals(base), log);
        expect(onIndex.ok && toGoalSet(onIndex.value)).toEqual(toGoalSet(compileGoals(now)));
      }),
      { numRuns: 40 },
    );
  });

  it('takes and refuses what is taken and refused when whole entries are copied first', () => {
    let refused = 0;
    fc.assert(
      fc.property(drawnLogs(6), damages, ({ base, log }, done) => {
        const entries = damaged(log, done);
        const whole = runLog(base, entries, 'entries');
        refused += whole.ok ? 0 : 1;
        expect(replayChanges(base, entries)).toEqual(
          whole.ok ? { ok: true, value: whole.value.goals } : whole,
        );
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(20);
  });

  it('does not take over what the caller goes on writing to', () => {
    const { entries } = applied([{ kind: 'recordCheckIn', checkIn }]);
    const log = structuredClone(entries) as unknown as { change: { checkIn: { note?: string } } }[];
    const replayed = replayChanges(smallCompany, log as unknown as typeof entries);
    log[0]!.change.checkIn.note = 'written later';
    expect(JSON.stringify(replayed)).not.toContain('written later');
  });
});
