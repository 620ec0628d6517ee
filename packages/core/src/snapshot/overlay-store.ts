import { openDocument } from '../change/document-store.ts';
import type { EntityStore } from '../change/entity-store.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { openOverlay } from './overlay.ts';
import { snapshotOf } from './snapshot.ts';
import { wholeSnapshotDocument } from './snapshot-document.ts';

/**
 * A store over an index. It writes beside the index, and what it publishes shares the index and everything
 * written before. Once entries move, it works on the document, and publishes an index compiled anew.
 */
export const openIndex = (index: GoalIndex): EntityStore<GoalIndex> =>
  openOverlay(snapshotOf(index), (snapshot) => {
    const document = openDocument(wholeSnapshotDocument(snapshot));
    return { ...document, file: undefined, publish: (revision) => compileGoals(document.publish(revision)) };
  });
