import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnLogs, type DrawnLog } from '../../test/drawn-log.ts';
import { traces, traceMarks as marks, withZoe, zoe as person } from '../../test/log-with-zoe.ts';
import { keyOf } from '../../test/change-samples.ts';
import { applyChanges } from '../change/apply-changes.ts';
import { replayChanges } from '../change/replay-changes.ts';
import { encodeGoalSet } from '../encode/encode-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { encodeChangeLog } from './encode-change-log.ts';
import { eraseFromLog } from './erase-from-log.ts';
import { goalsAsOf } from './goals-as-of.ts';
import { replaceWords } from './replace-words.ts';

const desk = { actor: { kind: 'service', id: 'privacy-desk' }, at: '2026-06-20T09:00:00Z' } as const;
const erased = ({ base, log }: Pick<DrawnLog, 'base' | 'log'>, tombstone = 'x4711') => {
  const result = eraseFromLog(base, log, { ...desk, person, tombstone });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('erasing a person from a log', () => {
  test('leaves no trace in the log, nor in any state that is replayed from it', () => {
    fc.assert(
      fc.property(drawnLogs(8).map(withZoe), (drawn) => {
        expect(traces(encodeGoalSet(drawn.base) + encodeChangeLog(drawn.log))).toEqual(marks);
        const { base, log, goals, remaining } = erased(drawn);
        expect(remaining).toEqual([]);
        expect(traces(encodeChangeLog(log))).toEqual([]);
        expect(traces(encodeGoalSet(goals))).toEqual([]);
        for (let count = 0; count <= log.length; count++) {
          const then = replayChanges(base, log.slice(0, count));
          if (!then.ok) throw new Error(JSON.stringify(then.problems));
          expect(traces(encodeGoalSet(then.value))).toEqual([]);
          if (count === log.length) expect(encodeGoalSet(then.value)).toBe(encodeGoalSet(goals));
        }
        const early = goalsAsOf(base, log, { asOf: '2026-05-21', knownAt: '2026-06-01T09:00:00Z' });
        expect(early.ok && traces(encodeGoalSet(early.value))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('keeps every number, day and state of every entry, and what is said about nobody', () => {
    /** A value with every text that the erasure may touch blanked out. */
    const bare = (value: unknown): string =>
      JSON.stringify(value, (_, part: unknown) =>
        typeof part === 'string' && /zoe|worn out|E-77|x4711/i.test(part) ? '' : part,
      );
    fc.assert(
      fc.property(drawnLogs(8).map(withZoe), (drawn) => {
        const { log } = erased(drawn);
        for (const [at, entry] of drawn.log.entries()) {
          const people = /"(passport|erased)":/;
          if (people.test(JSON.stringify(entry))) continue;
          expect(bare(log[at])).toBe(bare(entry));
          if (!/zoe|worn out/i.test(JSON.stringify(entry))) expect(log[at]).toBe(entry);
        }
        expect(log.length).toBe(drawn.log.length + 1);
        expect(log.at(-1)?.change).toEqual({ kind: 'erasePerson', person: 'x4711', tombstone: 'x4711' });
      }),
      { numRuns: 8 },
    );
  });

  test('works again for the next person, and for one who was erased from the goals alone before', () => {
    const drawn = fc.sample(drawnLogs(4).map(withZoe), { numRuns: 1, seed: 7 })[0]!;
    const first = erased(drawn);
    const other = first.goals.people!.find(({ id }) => id !== 'x4711')!;
    const second = eraseFromLog(first.base, first.log, { ...desk, person: other.id, tombstone: 'x4712' });
    expect(second.ok && encodeChangeLog(second.value.log).includes(`"${other.id}"`)).toBe(false);
    expect(
      second.ok &&
        second.value.goals
          .people!.filter((each) => each.erased === true)
          .map(({ id }) => id)
          .sort(),
    ).toEqual(['x4711', 'x4712']);

    const alone = applyChanges(drawn.states[0]!, [{ kind: 'erasePerson', person, tombstone: 'x9' }], desk);
    if (!alone.ok) throw new Error('refused');
    const late = erased({ base: drawn.base, log: [...drawn.log, ...alone.value.entries] }, 'x9');
    expect(traces(encodeChangeLog(late.log) + encodeGoalSet(late.goals))).toEqual([]);
  });

  test('says where something has to stay', () => {
    const base: GoalSet = {
      schemaVersion: 1,
      organization: { id: 'o', name: 'O', extensions: { 'zoe-quux': 1 } },
      people: [
        { id: person, name: 'Zoe Quux' },
        { id: 'zoe-quux-2', name: 'Zoe Quux Junior' },
      ],
      objectives: [{ id: person, title: 'Ask Zoe Quux Junior', cycle: 'c', commitment: 'committed' }],
      checkIns: [
        { key: 'zoe-quux/1', goal: person, on: '2026-05-01', at: '2026-05-01T00:00:00Z', done: true },
      ],
    };
    const { remaining, goals } = erased({ base, log: [] });
    expect(remaining.map(({ ruleId, severity, data }) => [ruleId, severity, data['place']])).toEqual([
      ['log/still-named', 'warning', 'base.organization.extensions.x4711'],
      ['log/still-named', 'warning', 'base.objectives.0.id'],
      ['log/still-named', 'warning', 'base.checkIns.0.key'],
      ['log/still-named', 'warning', 'base.checkIns.0.goal'],
    ]);
    expect(JSON.stringify(remaining)).not.toContain('zoe');
    // Somebody else with a longer name is left alone.
    expect(goals.people![1]).toBe(base.people![1]);
    expect(goals.objectives![0]!.title).toBe('Ask Zoe Quux Junior');
  });

  test('is refused for an unknown person, a tombstone in use and a log that does not fit', () => {
    const base: GoalSet = {
      schemaVersion: 1,
      organization: { id: 'o', name: 'O' },
      people: [
        { id: person, name: 'Zoe Quux' },
        { id: 'ben', name: 'Ben' },
      ],
    };
    const rules = (options: { person: string; tombstone: string }, log: unknown = []): string[] => {
      const result = eraseFromLog(base, log as never, { ...desk, ...options });
      return result.ok ? [] : result.problems.map(keyOf);
    };
    expect(rules({ person: 'nobody', tombstone: 'x1' })).toEqual(['change/unknown-reference']);
    expect(rules({ person, tombstone: 'ben' })).toEqual(['change/id-taken']);
    expect(rules({ person, tombstone: 'en' })).toEqual(['log/tombstone-in-use']);
    expect(rules({ person, tombstone: 'gone zoe-quux' })).toEqual(['log/tombstone-in-use']);
    expect(rules({ person, tombstone: '' })[0]).toBe('change/bad-shape');
    expect(rules({ person, tombstone: 'x1' }, [{ revision: 3 }])[0]).toBe('change/bad-shape');
    expect(() => rules({ person, tombstone: 'x1' }, 'log')).toThrow(/core\/bad-option/);
    expect(() => eraseFromLog(base, [], { person, tombstone: 'x1' } as never)).toThrow(/core\/bad-context/);
  });
});

describe('replacing words', () => {
  test('takes whole words only, the longest first, and does not read what it put in', () => {
    const words = new Map([
      ['Ana', 'X'],
      ['Ana Lee', 'Y'],
      ['X', 'Z'],
    ]);
    expect(replaceWords('Ana, Ana Lee, Anastasia, MAna, Ana2, X (Ana)', words)).toBe(
      'X, Y, Anastasia, MAna, Ana2, Z (X)',
    );
    expect(
      replaceWords(
        'Änä Ana𝒜 Ana',
        new Map([
          ['Ana', 'X'],
          ['Änä', 'W'],
        ]),
      ),
    ).toBe('W Ana𝒜 X');
    expect(replaceWords('', words)).toBe('');
    expect(replaceWords('abc', new Map([['', 'X']]))).toBe('abc');
  });
});
