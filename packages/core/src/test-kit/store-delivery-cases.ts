import type { Change } from '../change/change.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { MakeStore } from './goal-store.ts';
import { randomStream } from './random-stream.ts';
import { type StoreCase, type StoreStory, storeCase } from './store-case.ts';
import { changeThrough, storeCompany } from './store-company.ts';
import { expectReplay } from './store-save-cases.ts';

const safe = { beforeWrite: (): void => undefined };

/** Facts of twelve days, two of them recorded at the same instant. */
const facts: readonly Change[] = /* @__PURE__ */ Array.from({ length: 12 }, (_, day): Change => {
  const on = `2026-05-${String(day + 1).padStart(2, '0')}`;
  const at = `2026-05-${String(Math.max(1, day)).padStart(2, '0')}T21:00:00Z`;
  return { kind: 'recordCheckIn', checkIn: { key: `crm-${String(day)}`, goal: 'deals', on, at, value: day } };
});

/** Cases about facts from systems that send late, twice or all at once. */
export const storeDeliveryCases = (makeStore: MakeStore): readonly StoreCase[] => [
  storeCase('takes facts in any order, repeated or not', makeStore, takesAnyOrder),
  storeCase('takes facts from many senders at once', makeStore, takesAllAtOnce),
];

/** Keys and values, in one order. */
const factsIn = (goals: GoalSet): string =>
  (goals.checkIns ?? [])
    .map((checkIn) => `${checkIn.key}=${'value' in checkIn ? String(checkIn.value) : '?'}`)
    .sort()
    .join(' ');

const expected = /* @__PURE__ */ Array.from({ length: 12 }, (_, day) => `crm-${String(day)}=${String(day)}`)
  .sort()
  .join(' ');

const takesAnyOrder = async (story: StoreStory, makeStore: MakeStore): Promise<void> => {
  for (let seed = 1; seed <= 3; seed++) {
    const { store, reopen } = await makeStore(storeCompany, safe);
    const random = randomStream(seed);
    const sent = [...facts, ...facts.filter((_, at) => at % 3 === 0)]
      .map((fact) => [random.below(1_000_000), fact] as const)
      .sort(([a], [b]) => a - b);
    for (const [, fact] of sent) await changeThrough(store, fact);
    story.step(`12 facts are sent in order ${String(seed)} of 3, four of them twice`);
    const found = factsIn(await (await reopen()).load());
    story.expect(found === expected, `every fact once: ${expected}`, found);
    const log = await store.readLog();
    story.expect(
      log.length === 12,
      '12 entries, because a repeat changes nothing',
      `${String(log.length)} entries`,
    );
    await expectReplay(story, store);
  }
};

const takesAllAtOnce = async (story: StoreStory, makeStore: MakeStore): Promise<void> => {
  const { store } = await makeStore(storeCompany, safe);
  const outcomes = await Promise.all(facts.map((fact) => changeThrough(store, fact)));
  story.step('12 senders send one fact each at the same time, and again after a conflict');
  const found = factsIn(await store.load());
  story.expect(
    found === expected,
    `every fact once: ${expected}`,
    `${found} (${[...new Set(outcomes)].join(', ')})`,
  );
  await expectReplay(story, store);
};
