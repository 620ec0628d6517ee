import { describe, expect, it } from 'vitest';
import { checkInOfFact } from '../ledger/plain-fact.ts';
import type { ChangeEntry } from './change-entry.ts';
import { plainCopy } from './plain-copy.ts';
import {
  emptyRecordedFact,
  readRecordedFact,
  type RecordedFact,
  settleRecordedFact,
} from './recorded-fact.ts';
import { shapeProblems } from './shape-problems.ts';

const at = '2026-05-15T09:00:00.25Z';
const bare = { key: 'a', goal: 'arr', on: '2026-05-15', at, value: 3 };
const words = { by: 'ana', source: 'crm', confidence: 0.5, note: 'as planned' };
const back = { kind: 'restore', entity: 'checkIn', id: 'a', remove: 'entry' };

const entryOf = (checkIn: object): Record<string, unknown> => ({
  revision: 7,
  actor: { kind: 'human', id: 'ana' },
  at,
  change: { kind: 'recordCheckIn', checkIn },
  inverse: [{ ...back }],
});

/** The fact of an entry, when it is read as one. Every fact is written over another one. */
const factOf = (entry: unknown): RecordedFact | undefined => {
  const fact = emptyRecordedFact();
  readRecordedFact(entryOf({ ...bare, ...words, key: 'before' }), fact);
  settleRecordedFact(fact);
  return readRecordedFact(entry, fact) && settleRecordedFact(fact) ? fact : undefined;
};

const odd: readonly unknown[] = [
  ...['', 'a', 'restore', 'retractCheckIn', '\u0000', '__proto__', '2026-02-30', '2026-05-15', at],
  ...[null, undefined, -0, 7, 1.5, Number.NaN, Infinity, true, {}, [], [{}], 'x'.repeat(20_001)],
];
const more = ['reason', 'note', 'by', 'delta', 'extensions', 'remove', '__proto__x'];

/** Entries with one thing changed in them, wherever that is. */
const damaged = function* (words: object): Generator<Record<string, unknown>> {
  for (let place = 0; place < 5; place++)
    for (let which = 0; which < 16; which++)
      for (const value of odd) {
        const checkIn = { ...bare, ...words };
        const entry = entryOf(checkIn);
        const [step] = entry['inverse'] as [object];
        const object = [entry, entry['change'], checkIn, entry['actor'], step][place] as Record<
          string,
          unknown
        >;
        const name = [...Object.keys(object), ...more][which];
        if (name === undefined) continue;
        object[name] = value;
        yield entry;
      }
};

describe('a recorded fact', () => {
  it('is read only from entries of the right shape, and says what they say', () => {
    let [read, passed] = [0, 0];
    for (const entry of [...damaged({}), ...damaged(words)]) {
      const fact = factOf(entry);
      if (fact === undefined) {
        passed++;
        continue;
      }
      read++;
      const copy = plainCopy(entry) as ChangeEntry;
      expect(shapeProblems('changeEntry', copy, [])).toEqual([]);
      expect({ kind: 'recordCheckIn', checkIn: checkInOfFact(fact) }).toEqual(copy.change);
      expect(fact.revision + 0).toBe(copy.revision);
    }
    expect(Math.min(read, passed)).toBeGreaterThan(100);
  });

  it('is read with any words that a check-in may bring', () => {
    for (const said of [{}, { by: 'ana' }, { source: 'crm' }, { confidence: -0 }, { note: '' }, words]) {
      const fact = factOf(entryOf({ ...bare, ...said }));
      expect(fact && checkInOfFact(fact)).toEqual(plainCopy({ ...bare, ...said }));
    }
    expect(factOf({ ...entryOf(bare), reason: 'late' })?.key).toBe('a');
  });

  it('is read once, whatever reading it does', () => {
    let reads = 0;
    const counting = {
      ...bare,
      get value(): number {
        return ++reads;
      },
    };
    expect(factOf(entryOf(counting))?.value).toBe(1);
    expect(reads).toBe(1);
    const refusing = new Proxy(bare, {
      ownKeys: () => {
        throw new Error('no');
      },
      get: () => {
        throw new Error('no');
      },
    });
    expect(factOf(entryOf(refusing))).toBeUndefined();
    for (const other of [null, 7, 'a', [], {}, { change: null }]) expect(factOf(other)).toBeUndefined();
  });
});
