import type { Change } from '../change/change.ts';
import { replayChanges } from '../change/replay-changes.ts';
import { encodeChangeLog } from '../log/encode-change-log.ts';
import type { GoalStore, MakeStore, StoreWrite } from './goal-store.ts';
import { type StoreCase, type StoreStory, storeCase } from './store-case.ts';
import { changeThrough, sameGoals, storeCompany, writeOf } from './store-company.ts';

const safe = { beforeWrite: (): void => undefined };
const weigh = (goal: string, weight: number): Change => ({ kind: 'setWeight', goal, weight });
const lift = (goal: string, parent: string): Change => ({
  kind: 'reparent',
  goal,
  supports: [{ goal: parent }],
});

/** Cases about saving: versions, lost updates, loops, repeats. */
export const storeSaveCases = (makeStore: MakeStore): readonly StoreCase[] => [
  storeCase('gives back what was saved, also after a restart', makeStore, givesBack),
  storeCase('refuses a save that was made for another revision', makeStore, comparesRevision),
  storeCase('loses no update when two save at once', makeStore, losesNoUpdate),
  storeCase('keeps two moves from closing a loop together', makeStore, keepsLoopsOut),
  storeCase('appends nothing when the same save is sent again', makeStore, appendsOnce),
];

const mustWrite = (story: StoreStory, write: StoreWrite | undefined): StoreWrite => {
  story.expect(
    write !== undefined,
    'the goals that were loaded allow the change',
    'they do not, so they are not the goals that were saved',
  );
  return write as StoreWrite;
};

/** Goals and log have to tell the same story at any time. */
export const expectReplay = async (story: StoreStory, store: GoalStore): Promise<void> => {
  const goals = await store.load();
  const log = await store.readLog();
  const replayed = replayChanges(storeCompany, log);
  const found = replayed.ok
    ? `the goals are at revision ${String(goals.revision ?? 0)}, the log leads to revision ${String(replayed.value.revision ?? 0)}`
    : replayed.problems[0].message;
  story.expect(
    replayed.ok && sameGoals(replayed.value, goals),
    'replaying the log gives the stored goals',
    found,
  );
};

const givesBack = async (story: StoreStory, makeStore: MakeStore): Promise<void> => {
  const { store, reopen } = await makeStore(storeCompany, safe);
  story.expect(
    sameGoals(await store.load(), storeCompany),
    'a new store holds the goals it was made with',
    'other goals',
  );
  story.expect((await store.readLog()).length === 0, 'a new store has an empty log', 'entries');
  const write = mustWrite(story, writeOf(await store.load(), weigh('deals', 3)));
  const outcome = await store.save(write);
  story.step(`set the weight of \`deals\` to 3 and save for revision 0: ${outcome}`);
  story.expect(outcome === 'saved', 'the save is taken', outcome);
  for (const [when, open] of [
    ['', store],
    [' after a restart', await reopen()],
  ] as const) {
    story.step(`load${when}`);
    story.expect(
      sameGoals(await open.load(), write.goals),
      `the goals that were saved${when}`,
      'other goals',
    );
    const log = await open.readLog();
    story.expect(
      encodeChangeLog(log) === encodeChangeLog(write.entries),
      `the entry that was saved${when}`,
      `${String(log.length)} entries, not the same`,
    );
  }
};

const comparesRevision = async (story: StoreStory, makeStore: MakeStore): Promise<void> => {
  const { store } = await makeStore(storeCompany, safe);
  const old = await store.load();
  const outcome = await store.save(mustWrite(story, writeOf(old, weigh('deals', 3))));
  story.step(`Ana loads revision 0, sets the weight of \`deals\` to 3 and saves: ${outcome}`);
  const late = await store.save(mustWrite(story, writeOf(old, weigh('north', 5), 'ben')));
  story.step(`Ben, who loaded revision 0 too, sets the weight of \`north\` to 5 and saves: ${late}`);
  const weight = (await store.load()).keyResults?.[0]?.weight;
  story.expect(
    late === 'conflict',
    'the second save is a conflict',
    `it was ${late}; \`deals\` now weighs ${String(weight)}`,
  );
  story.expect(weight === 3, 'what Ana saved is still there', `\`deals\` weighs ${String(weight)}`);
  await expectReplay(story, store);
};

const losesNoUpdate = async (story: StoreStory, makeStore: MakeStore): Promise<void> => {
  const { store } = await makeStore(storeCompany, safe);
  const writers = ['north', 'south', 'west', 'deals'];
  const outcomes = await Promise.all(writers.map((goal, at) => changeThrough(store, weigh(goal, at + 1))));
  story.step(
    `four editors at once set one weight each, and load again after a conflict: ${outcomes.join(', ')}`,
  );
  const goals = await store.load();
  const weights = [...(goals.objectives ?? []), ...(goals.keyResults ?? [])].map(
    ({ id, weight }) => `${id} ${String(weight ?? 'none')}`,
  );
  story.expect(
    weights.join(', ') === 'north 1, south 2, west 3, deals 4',
    'north 1, south 2, west 3, deals 4',
    weights.join(', '),
  );
  story.expect(goals.revision === 4, 'revision 4', `revision ${String(goals.revision)}`);
  await expectReplay(story, store);
};

const keepsLoopsOut = async (story: StoreStory, makeStore: MakeStore): Promise<void> => {
  const { store } = await makeStore(storeCompany, safe);
  const [one, two] = await Promise.all([
    changeThrough(store, lift('north', 'south')),
    changeThrough(store, lift('south', 'north'), 'ben'),
  ]);
  story.step(
    `at once, Ana puts \`north\` under \`south\` (${one}) and Ben \`south\` under \`north\` (${two})`,
  );
  const links = ((await store.load()).objectives ?? []).flatMap(({ id, supports = [] }) =>
    supports.map(({ goal }) => `${id} supports ${goal}`),
  );
  story.expect(
    links.length === 1,
    'one of the two moves; the other is refused, because it would close a loop',
    links.length === 0 ? 'no link' : links.join(', '),
  );
  story.expect([one, two].sort().join() === 'refused,saved', 'one saved, one refused', `${one}, ${two}`);
  await expectReplay(story, store);
};

const appendsOnce = async (story: StoreStory, makeStore: MakeStore): Promise<void> => {
  const { store } = await makeStore(storeCompany, safe);
  const write = mustWrite(story, writeOf(await store.load(), weigh('deals', 3)));
  const outcomes = [await store.save(write), await store.save(write)];
  story.step(`the same save is sent twice, as after an answer that got lost: ${outcomes.join(', ')}`);
  const log = await store.readLog();
  story.expect(
    log.length === 1,
    'one entry',
    `entries of revisions ${log.map(({ revision }) => revision).join(', ')}`,
  );
  await expectReplay(story, store);
};
