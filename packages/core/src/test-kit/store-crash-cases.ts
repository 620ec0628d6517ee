import type { GoalStore, MakeStore, StoreWrite } from './goal-store.ts';
import { type StoreCase, type StoreStory, storeCase } from './store-case.ts';
import { sameGoals, storeCompany, writeOf } from './store-company.ts';
import { expectReplay } from './store-save-cases.ts';

/** More writes than any save should need. */
const mostWrites = 50;

/** The case about a process that dies while it saves. */
export const storeCrashCases = (makeStore: MakeStore): readonly StoreCase[] => [
  storeCase('survives a crash between any two writes', makeStore, survives),
];

const survives = async (story: StoreStory, makeStore: MakeStore): Promise<void> => {
  for (let fatal = 1; fatal <= mostWrites; fatal++) {
    if (!(await diesAt(fatal, story, makeStore))) {
      story.expect(
        fatal > 1,
        'the store calls `beforeWrite` before it writes',
        'it never did, so no crash could be tried',
      );
      return;
    }
  }
  story.expect(false, `a save needs at most ${String(mostWrites)} writes`, 'more');
};

/** Lets the process die before one of the writes of a save. False when the save needs fewer writes. */
const diesAt = async (fatal: number, story: StoreStory, makeStore: MakeStore): Promise<boolean> => {
  const dying = { armed: false, writes: 0, died: false };
  const { store, reopen } = await makeStore(storeCompany, {
    beforeWrite: () => {
      if (!dying.armed || ++dying.writes !== fatal) return;
      dying.died = true;
      throw new Error('the process dies here');
    },
  });
  const first = writeOf(await store.load(), { kind: 'setWeight', goal: 'deals', weight: 3 });
  if (first !== undefined) await store.save(first);
  const before = await store.load();
  const second = writeOf(before, { kind: 'setWeight', goal: 'north', weight: 5 });
  story.expect(second !== undefined, 'a second change can be made after the first', 'it cannot');
  dying.armed = true;
  try {
    await store.save(second as StoreWrite);
  } catch (error) {
    if (!dying.died) throw error;
  }
  if (!dying.died) return false;
  dying.armed = false;
  story.step(
    `revision 1 is saved; while revision 2 is saved, the process dies before write ${String(fatal)}; the store is opened again`,
  );
  await recovers(story, await reopen(), before, second as StoreWrite);
  return true;
};

const recovers = async (
  story: StoreStory,
  store: GoalStore,
  before: StoreWrite['goals'],
  write: StoreWrite,
): Promise<void> => {
  const goals = await store.load();
  const whole = sameGoals(goals, before) || sameGoals(goals, write.goals);
  story.expect(whole, 'the goals of revision 1 or those of revision 2', 'something between');
  await expectReplay(story, store);
  const again = await store.save(write);
  story.step(`the save of revision 2 is sent again: ${again}`);
  story.expect(sameGoals(await store.load(), write.goals), 'the goals of revision 2', 'other goals');
  await expectReplay(story, store);
};
