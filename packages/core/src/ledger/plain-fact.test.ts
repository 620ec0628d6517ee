import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { openLedger } from './open-ledger.ts';
import { emptyPlainFact, readPlainFact } from './plain-fact.ts';

const fitting = { key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T09:00:00.25Z', value: 3 };
const goals: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  keyResults: [
    { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 0, to: 10 } },
    { id: 'live', objective: 'grow', title: 'Live', measure: { kind: 'binary' } },
    // Not an id, as only a document that nobody parsed can have it.
    { id: '\u0000', objective: 'grow', title: 'Odd', measure: { kind: 'change', from: 0, to: 10 } },
  ],
};

/** What a ledger says of a check-in and what it holds afterwards. */
const outcomeOf = (checkIn: unknown): readonly unknown[] => {
  const ledger = openLedger(goals);
  const result = ledger.record([checkIn as CheckIn]);
  return [
    result,
    ledger.settled().document,
    [...ledger.settled().checkIns.value],
    ledger.index.checkIns.kept,
  ];
};

describe('a plain fact', () => {
  it('is recorded as one that is read the long way', () => {
    const ofText = fc.constantFrom('', 'a', 'arr', 'live', '\u0000', '__proto__', '2026-02-30', '2026-05-15');
    const odd = fc.oneof(ofText, fc.constantFrom(null, -0, 7, Number.NaN, Infinity, true, {}, []));
    const damage = fc.tuple(fc.constantFrom('key', 'goal', 'on', 'at', 'value', 'note', 'delta', 'by'), odd);
    let recorded = 0;
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 2 }), (damages) => {
        const checkIn = { ...fitting, ...Object.fromEntries(damages) };
        // A field that is not there is left out by the copy of the long way.
        const outcome = outcomeOf(checkIn);
        expect(outcome).toEqual(outcomeOf({ ...checkIn, confidence: undefined }));
        if (readPlainFact(checkIn, emptyPlainFact())) recorded++;
      }),
      { numRuns: 200 },
    );
    expect(recorded).toBeGreaterThan(20);
  });

  it('is none where anything else is said or the object is not plain', () => {
    const read = (given: unknown): boolean => readPlainFact(given, emptyPlainFact());
    expect(read(fitting)).toBe(true);
    class Made {
      readonly key = 'a';
    }
    const refusing = {
      ...fitting,
      get value(): number {
        throw new Error('no');
      },
    };
    const proxy = new Proxy(fitting, {
      ownKeys: () => {
        throw new Error('no');
      },
    });
    const others: unknown[] = [
      null,
      'a',
      [],
      Object.assign(new Made(), fitting),
      Object.create(fitting),
      Object.assign(Object.create({ goal: 'arr' }), fitting),
      { ...fitting, note: undefined },
      { ...fitting, value: '3' },
      refusing,
      proxy,
    ];
    expect(others.map(read)).toEqual(others.map(() => false));
    for (const other of others)
      expect(openLedger(goals).record([other as CheckIn])).toEqual(outcomeOf(other)[0]);
  });

  it('is read once, and a zero is a zero', () => {
    const fact = emptyPlainFact();
    let reads = 0;
    const counting = {
      ...fitting,
      get value(): number {
        reads++;
        return -0;
      },
    };
    expect(readPlainFact(counting, fact)).toBe(true);
    expect(reads).toBe(1);
    expect(Object.is(fact.value, 0)).toBe(true);
    expect(fact).toMatchObject({
      key: 'a',
      goal: 'arr',
      day: 20588,
      instant: 20588 * 86_400_000 + 32_400_250,
    });
  });
});
