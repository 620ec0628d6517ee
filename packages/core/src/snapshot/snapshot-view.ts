import type { ListName } from '../change/stored-places.ts';
import { storedPlaces } from '../change/stored-places.ts';
import { factsOf } from '../index/facts-of.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { IndexView } from '../index/index-view.ts';
import { latestFactOf } from '../index/latest-fact-of.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Goal } from '../model/goal.ts';
import type { Id } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { compileSnapshot } from './compile-snapshot.ts';
import { factsIn } from './facts-in.ts';
import { snapshotDocument, wholeSnapshotDocument } from './snapshot-document.ts';
import { entryIn, positionIn } from './snapshot-lookups.ts';
import { type Snapshot, snapshotParts } from './snapshot.ts';

const { numbers, history, many } = snapshotParts;

/** Lists of goals by code of the kind. */
const listsByCode: readonly ListName[] = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'];

/**
 * The view of a snapshot: answers what it can from the base and what was written, and works out the rest when
 * it is asked for. Once every column is there, the snapshot is let go.
 */
export const viewSnapshot = (snapshot: Snapshot): IndexView => {
  let open: Snapshot | undefined = snapshot;
  let document: GoalSet | undefined;
  // Of no use before it is worked out.
  let compiled: GoalIndex = snapshot.base;

  const documentIn = (here: Snapshot): GoalSet => (document ??= snapshotDocument(here));
  const settled = (): GoalIndex => {
    if (open !== undefined) {
      compiled = compileSnapshot(open, documentIn(open));
      open = undefined;
    }
    return compiled;
  };
  /** The snapshot, if those parts are as in the base, so that numbers of goals and rows mean the same. */
  const without = (parts: number): Snapshot | undefined =>
    open === undefined || (open.parts & parts) !== 0 ? undefined : open;

  return {
    snapshot: () => open,
    settled,
    revision: () => (open ?? settled().document).revision,
    document: () => (open === undefined ? settled().document : documentIn(open)),
    toGoalSet: () =>
      open === undefined ? toGoalSet(settled()) : wholeSnapshotDocument(open, documentIn(open)),
    goalAt: (goal) => {
      const here = without(numbers);
      if (here === undefined) return goalAt(settled(), goal);
      const { kind, position } = here.base;
      const list = listsByCode[kind[goal] ?? -1];
      return list === undefined ? undefined : (entryIn(here, list, position[goal] ?? -1) as unknown as Goal);
    },
    factsOf: (goal, asOf, knownAt, into) => {
      const here = without(numbers | history | many);
      if (here === undefined) return factsOf(settled(), goal, asOf, knownAt, into);
      const few = factsIn(here, goal);
      return few === undefined
        ? factsOf(here.base, goal, asOf, knownAt, into)
        : few.factsOf(asOf, knownAt, into);
    },
    latestFactOf: (goal, asOf, knownAt) => {
      const here = without(numbers | history | many);
      if (here === undefined) return latestFactOf(settled(), goal, asOf, knownAt);
      const few = factsIn(here, goal);
      return few === undefined
        ? latestFactOf(here.base, goal, asOf, knownAt)
        : few.latestFactOf(asOf, knownAt);
    },
    checkInAt: (row) =>
      open === undefined
        ? readCheckIn(settled(), row)
        : (entryIn(open, 'checkIns', row) as unknown as CheckIn | undefined),
    referenceOf: (entity, id) => {
      if (open === undefined) return settled().referenceOf(entity, id);
      if (entity === 'plannedMetric') return metricPosition(open.organization as unknown as Organization, id);
      if (!Object.hasOwn(storedPlaces, entity)) return undefined;
      const position = positionIn(open, storedPlaces[entity].list, id);
      return position < 0 ? undefined : position;
    },
  };
};

const metricPosition = ({ strategy }: Organization, id: Id): number | undefined => {
  const position = strategy?.plannedMetrics?.findIndex((metric) => metric.id === id) ?? -1;
  return position < 0 ? undefined : position;
};
