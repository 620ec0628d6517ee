import { checkOptions } from '../error/check-options.ts';
import { encodeGoalSet } from '../encode/encode-goal-set.ts';
import { encodeChangeLog } from '../log/encode-change-log.ts';
import { readChangeLog } from '../log/read-change-log.ts';
import { parseGoalSetJson } from '../parse/parse-goal-set-json.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { GoalStore, StoreFaults, StoreUnderTest } from './goal-store.ts';

/**
 * A store in memory that satisfies `storeContract`: goals and log are text, and one assignment replaces both.
 * To read as a pattern, and to stand in for storage in tests.
 *
 * @example
 * ```ts
 * import { emptyGoalSet } from '@throughline/core';
 * import { memoryStore } from '@throughline/core/test-kit';
 *
 * const goals = emptyGoalSet({ id: 'acme', name: 'Acme' });
 * const { store } = memoryStore(goals);
 * store.save({ expectedRevision: 7, goals, entries: [] }); // => 'conflict'
 * ```
 */
export const memoryStore = (
  base: GoalSet,
  faults: StoreFaults = { beforeWrite: () => undefined },
): StoreUnderTest => {
  checkOptions('memoryStore', faults, ['beforeWrite'], 'core/bad-option');
  const { beforeWrite } = faults;
  let medium = { goals: encodeGoalSet(base), log: '', revision: base.revision ?? 0 };
  const open = (): GoalStore => ({
    load: () => valueOf(parseGoalSetJson(medium.goals)),
    readLog: () => valueOf(readChangeLog(medium.log)),
    save: ({ expectedRevision, goals, entries }) => {
      if (expectedRevision !== medium.revision) return 'conflict';
      beforeWrite();
      medium = {
        goals: encodeGoalSet(goals),
        log: medium.log + encodeChangeLog(entries),
        revision: goals.revision ?? 0,
      };
      return 'saved';
    },
  });
  return { store: open(), reopen: open };
};

/** What was written here is read back; anything else is a fault of this store. */
const valueOf = <Value>(
  read:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly problems: readonly { readonly message: string }[] },
): Value => {
  if (read.ok) return read.value;
  throw new Error(read.problems[0]?.message ?? 'the stored text cannot be read');
};
