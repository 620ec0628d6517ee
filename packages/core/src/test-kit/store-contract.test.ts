import { describe, expect, test } from 'vitest';
import type { ChangeEntry } from '../change/change-entry.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { GoalStore, MakeStore, StoreUnderTest } from './goal-store.ts';
import { memoryStore, storeContract } from './index.ts';

/** Lets others run, as a database would. */
const pause = (): Promise<void> => new Promise((done) => void setTimeout(done, 0));

/** The store in memory behind a network. */
const slowStore: MakeStore = (base, faults) => {
  const { store, reopen } = memoryStore(base, faults);
  const slow = (inner: GoalStore): GoalStore => ({
    load: async () => (await pause(), inner.load()),
    readLog: async () => (await pause(), inner.readLog()),
    save: async (write) => {
      await pause();
      const outcome = await inner.save(write);
      await pause();
      return outcome;
    },
  });
  return Promise.resolve({ store: slow(store), reopen: async () => slow(await reopen()) });
};

/** What is usually written first: the last one wins, and goals and log are written one after the other. */
const naiveStore: MakeStore = (base, { beforeWrite }): StoreUnderTest => {
  let goals: GoalSet = base;
  const log: ChangeEntry[] = [];
  const store: GoalStore = {
    load: () => goals,
    readLog: () => [...log],
    save: async (write) => {
      await pause();
      beforeWrite();
      goals = write.goals;
      beforeWrite();
      log.push(...write.entries);
      return 'saved' as const;
    },
  };
  return { store, reopen: () => store };
};

/** Compares the revision, then lets others in before it writes. */
const racingStore: MakeStore = (base, { beforeWrite }): StoreUnderTest => {
  let stored = { goals: base, log: [] as readonly ChangeEntry[] };
  const store: GoalStore = {
    load: () => stored.goals,
    readLog: () => stored.log,
    save: async (write) => {
      if ((stored.goals.revision ?? 0) !== write.expectedRevision) return 'conflict';
      await pause();
      beforeWrite();
      stored = { goals: write.goals, log: [...stored.log, ...write.entries] };
      return 'saved';
    },
  };
  return { store, reopen: () => store };
};

/** Compares and swaps, but writes the log after the goals. */
const tornStore: MakeStore = (base, { beforeWrite }): StoreUnderTest => {
  let goals: GoalSet = base;
  const log: ChangeEntry[] = [];
  const store: GoalStore = {
    load: () => goals,
    readLog: () => [...log],
    save: (write) => {
      if ((goals.revision ?? 0) !== write.expectedRevision) return 'conflict';
      beforeWrite();
      goals = write.goals;
      beforeWrite();
      log.push(...write.entries);
      return 'saved';
    },
  };
  return { store, reopen: () => store };
};

const failures = async (makeStore: MakeStore): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  for (const { name, run } of storeContract(makeStore)) {
    const counterexample = await run();
    if (counterexample !== undefined) found[name] = counterexample;
  }
  return found;
};

describe('the contract of stores', () => {
  test.each([
    ['in memory', memoryStore as MakeStore],
    ['slow', slowStore],
  ])('holds for a store %s', async (_, makeStore) => {
    expect(await failures(makeStore)).toEqual({});
  });

  test('is broken by a store where the last one wins, with a counterexample to read', async () => {
    const found = await failures(naiveStore);
    expect(Object.keys(found)).toEqual([
      'refuses a save that was made for another revision',
      'loses no update when two save at once',
      'keeps two moves from closing a loop together',
      'appends nothing when the same save is sent again',
      'survives a crash between any two writes',
      'takes facts from many senders at once',
    ]);
    expect(found['refuses a save that was made for another revision']?.split('\n')).toEqual([
      'the store fails: refuses a save that was made for another revision',
      '  1. Ana loads revision 0, sets the weight of `deals` to 3 and saves: saved',
      '  2. Ben, who loaded revision 0 too, sets the weight of `north` to 5 and saves: saved',
      'expected: the second save is a conflict',
      'found: it was saved; `deals` now weighs undefined',
    ]);
    expect(found['appends nothing when the same save is sent again']).toContain(
      'found: entries of revisions 1, 1',
    );
  });

  test('is broken by a race between comparing and writing', async () => {
    expect(Object.keys(await failures(racingStore))).toEqual([
      'loses no update when two save at once',
      'keeps two moves from closing a loop together',
      'takes facts from many senders at once',
    ]);
  });

  test('is broken by goals and log that are written one after the other', async () => {
    const found = await failures(tornStore);
    expect(Object.keys(found)).toEqual(['survives a crash between any two writes']);
    expect(Object.values(found)[0]?.split('\n').slice(-3)).toEqual([
      '  3. revision 1 is saved; while revision 2 is saved, the process dies before write 2; the store is opened again',
      'expected: replaying the log gives the stored goals',
      'found: the goals are at revision 2, the log leads to revision 1',
    ]);
  });

  test('tells what a store throws, and one that never says when it writes', async () => {
    const broken: MakeStore = () => {
      throw new Error('no connection');
    };
    const messages = Object.values(await failures(broken));
    expect(messages.length).toBe(storeContract(broken).length);
    for (const message of messages) expect(message).toContain('found: it threw no connection');
    const silent: MakeStore = (base) => memoryStore(base);
    expect(Object.values(await failures(silent))).toEqual([
      [
        'the store fails: survives a crash between any two writes',
        'expected: the store calls `beforeWrite` before it writes',
        'found: it never did, so no crash could be tried',
      ].join('\n'),
    ]);
  });
});
