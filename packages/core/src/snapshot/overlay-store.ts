import { openDocument } from '../change/document-store.ts';
import type { EntityStore } from '../change/entity-store.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { changedIndex } from './changed-index.ts';
import { openOverlay } from './overlay.ts';
import { snapshotOf } from './snapshot.ts';
import { wholeSnapshotDocument } from './snapshot-document.ts';

/**
 * A store over an index. It writes beside the index, and what it publishes shares the index and everything
 * written before. An entry that is put between others, taken from among them or given another id moves what
 * follows: from then on the store works on the document, and publishes an index compiled anew.
 */
export const openIndex = (index: GoalIndex): EntityStore<GoalIndex> => {
  const overlay = openOverlay(snapshotOf(index));
  let document: EntityStore<GoalSet> | undefined;
  const moved = (): EntityStore<GoalSet> =>
    (document ??= openDocument(wholeSnapshotDocument(overlay.close())));

  return {
    organization: () => (document ?? overlay).organization(),
    setOrganization: (value) => (document ?? overlay).setOrganization(value),
    isThere: (name) => (document ?? overlay).isThere(name),
    sizeOf: (name) => (document ?? overlay).sizeOf(name),
    list: (name) => (document ?? overlay).list(name),
    at: (name, position) => (document ?? overlay).at(name, position),
    positionOf: (name, id) => (document ?? overlay).positionOf(name, id),
    lastPositionOf: (name, id) => (document ?? overlay).lastPositionOf(name, id),
    goalPlace: (id) => (document ?? overlay).goalPlace(id),
    set: (name, position, value) => {
      if (document === undefined && overlay.keepsItsId(name, position, value))
        overlay.set(name, position, value);
      else moved().set(name, position, value);
    },
    append: (name, value) => (document ?? overlay).append(name, value),
    insert: (name, position, value) => moved().insert(name, position, value),
    remove: (name, position) => {
      if (document === undefined && overlay.isLastWritten(name, position)) overlay.takeLast(name);
      else moved().remove(name, position);
    },
    dropList: (name) => (document ?? overlay).dropList(name),
    publish: (revision) =>
      document === undefined
        ? changedIndex(overlay.close(revision))
        : compileGoals(document.publish(revision)),
  };
};
