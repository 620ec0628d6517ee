import type { GoalIndex } from '../index/goal-index.ts';
import { setView, viewOf } from '../index/index-view.ts';
import { snapshotParts, type Snapshot } from './snapshot.ts';
import { viewSnapshot } from './snapshot-view.ts';

const { numbers, facts, history, values, references, weights, states, measures } = snapshotParts;
const anyValue = numbers | values | references;
/** The document has another revision whatever was written. */
const always = -1;

/** Fields of an index in the order `compileGoals` gives them, each with the parts that make it differ from the base. */
const fields = [
  ['indexFormat', 0],
  ['document', always],
  ['size', numbers],
  ['ids', numbers],
  ['numberOf', 0],
  ['documentOrder', numbers],
  ['measureFirst', anyValue | measures],
  ['measureSecond', anyValue | measures],
  ['position', numbers],
  ['weight', anyValue | weights],
  ['cycle', anyValue],
  ['unit', anyValue],
  ['startDay', anyValue],
  ['endDay', anyValue],
  ['kind', numbers],
  ['state', anyValue | states],
  ['commitment', anyValue],
  ['measureKind', anyValue | measures],
  ['marks', numbers],
  ['container', numbers],
  ['loops', numbers],
  ['contained', numbers],
  ['supports', numbers | values],
  ['supportedBy', numbers],
  ['dependsOn', numbers],
  ['checkIns', numbers | facts | history],
  ['referenceOf', 0],
  ['unitParent', references],
  ['unitLevel', references],
  ['unitOnLoop', references],
  ['assignments', references],
  ['rates', references],
] as const satisfies readonly (readonly [keyof GoalIndex, number])[];

/** Getters by field, the same for every index, so that all of them have one hidden class per set of parts. */
const getters: Readonly<Record<string, PropertyDescriptor>> = /* @__PURE__ */ Object.fromEntries(
  fields.map(([field]) => [
    field,
    {
      enumerable: true,
      get(this: GoalIndex): unknown {
        const view = viewOf(this);
        return field === 'document' ? view?.document() : view?.settled()[field];
      },
    },
  ]),
);

/**
 * The index of a snapshot. Fields that nothing was written to are those of the base; the others are worked out
 * when one of them is first read, once for all of them, and are what `compileGoals` would have given.
 */
export const changedIndex = (snapshot: Snapshot): GoalIndex => {
  const { base, parts } = snapshot;
  const index: Record<string, unknown> = {};
  const view = viewSnapshot(snapshot);
  for (const [field, differs] of fields) {
    if ((parts & differs) !== 0 || differs === always) Object.defineProperty(index, field, getters[field]!);
    else index[field] = base[field];
  }
  if ((parts & numbers) !== 0) index['numberOf'] = (id: string) => view.settled().numberOf(id);
  index['referenceOf'] = view.referenceOf;
  setView(index, view);
  return index as unknown as GoalIndex;
};
