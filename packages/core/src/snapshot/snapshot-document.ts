import type { Stored } from '../change/stored.ts';
import type { ListName } from '../change/stored-places.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { listOf, sizeIn } from './snapshot-lookups.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The document of a snapshot, fields in the order they have after the same changes on a document. Check-ins are
 * left out, as in the document of any index, unless the list is there and empty.
 */
export const snapshotDocument = (snapshot: Snapshot): GoalSet => {
  const before = snapshot.base.document as unknown as Stored;
  const document: Record<string, unknown> = {};
  for (const field of snapshot.fields) {
    if (field === 'organization') document[field] = snapshot.organization;
    else if (field === 'revision') document[field] = snapshot.revision;
    else if (field === 'checkIns') {
      if (sizeIn(snapshot, field) === 0) document[field] = [];
    } else
      document[field] =
        snapshot.lists[field as ListName] !== undefined ? listOf(snapshot, field as ListName) : before[field];
  }
  return document as unknown as GoalSet;
};

/** The document with its check-ins, which come last. */
export const wholeSnapshotDocument = (snapshot: Snapshot, document = snapshotDocument(snapshot)): GoalSet =>
  sizeIn(snapshot, 'checkIns') === 0
    ? document
    : { ...document, checkIns: listOf(snapshot, 'checkIns') as unknown as NonNullable<GoalSet['checkIns']> };
