import type { GoalIndex } from '../index/goal-index.ts';
import { setView, viewIn } from '../index/index-view.ts';
import { snapshotParts, type Snapshot } from './snapshot.ts';
import { viewSnapshot } from './snapshot-view.ts';

const { numbers, facts, history, values, references, names, weights, states, measures, named } =
  snapshotParts;
const anyValue = numbers | values | references;

type Open<Whole> = { -readonly [Part in keyof Whole]: Whole[Part] };

const settledIn = (index: object): GoalIndex => viewIn(index).settled();

/**
 * Getters of the fields that can differ from the base; the document has another revision whatever was written. The same
 * for every index, so that all of them have one hidden class per set of parts. Written out, because rules and scores
 * read columns through them goal by goal: an engine makes a plain read of one that always reads the same field.
 */
const fields = {
  get document() {
    return viewIn(this).document();
  },
  get size() {
    return settledIn(this).size;
  },
  get ids() {
    return settledIn(this).ids;
  },
  get documentOrder() {
    return settledIn(this).documentOrder;
  },
  get measureFirst() {
    return settledIn(this).measureFirst;
  },
  get measureSecond() {
    return settledIn(this).measureSecond;
  },
  get measureStart() {
    return settledIn(this).measureStart;
  },
  get position() {
    return settledIn(this).position;
  },
  get weight() {
    return settledIn(this).weight;
  },
  get cycle() {
    return settledIn(this).cycle;
  },
  get unit() {
    return settledIn(this).unit;
  },
  get startDay() {
    return settledIn(this).startDay;
  },
  get endDay() {
    return settledIn(this).endDay;
  },
  get kind() {
    return settledIn(this).kind;
  },
  get state() {
    return settledIn(this).state;
  },
  get commitment() {
    return settledIn(this).commitment;
  },
  get driver() {
    return settledIn(this).driver;
  },
  get measureKind() {
    return settledIn(this).measureKind;
  },
  get rulers() {
    return settledIn(this).rulers;
  },
  get marks() {
    return settledIn(this).marks;
  },
  get faults() {
    return settledIn(this).faults;
  },
  get faultyLists() {
    return settledIn(this).faultyLists;
  },
  get container() {
    return settledIn(this).container;
  },
  get loops() {
    return settledIn(this).loops;
  },
  get contained() {
    return settledIn(this).contained;
  },
  get supports() {
    return settledIn(this).supports;
  },
  get supportedBy() {
    return settledIn(this).supportedBy;
  },
  get dependsOn() {
    return settledIn(this).dependsOn;
  },
  get checkIns() {
    return settledIn(this).checkIns;
  },
  get unitParent() {
    return settledIn(this).unitParent;
  },
  get unitLevel() {
    return settledIn(this).unitLevel;
  },
  get unitOnLoop() {
    return settledIn(this).unitOnLoop;
  },
  get assignments() {
    return settledIn(this).assignments;
  },
  get rates() {
    return settledIn(this).rates;
  },
} satisfies Partial<GoalIndex>;

type LazyField = keyof typeof fields;

const getters: Readonly<Record<LazyField, PropertyDescriptor>> =
  /* @__PURE__ */ Object.getOwnPropertyDescriptors(fields);

/**
 * The index of a snapshot. Fields that nothing was written to are those of the base; the others are worked out
 * when one of them is first read, once for all of them, and are what `compileGoals` would have given.
 */
export const changedIndex = (snapshot: Snapshot): GoalIndex => {
  const { base, parts } = snapshot;
  const view = viewSnapshot(snapshot);
  const index = {} as Open<GoalIndex>;
  const define = (field: LazyField): void => void Object.defineProperty(index, field, getters[field]);
  const isAsInBase = (field: LazyField, differs: number): boolean => {
    if ((parts & differs) === 0) return true;
    define(field);
    return false;
  };
  // In the order `compileGoals` gives them. Written out: an engine makes a slow table of an object that is
  // filled by names it cannot know, and that takes four times as long.
  index.indexFormat = base.indexFormat;
  define('document');
  if (isAsInBase('size', numbers)) index.size = base.size;
  if (isAsInBase('ids', numbers)) index.ids = base.ids;
  index.numberOf = (parts & numbers) === 0 ? base.numberOf : (id) => view.settled().numberOf(id);
  if (isAsInBase('documentOrder', numbers)) index.documentOrder = base.documentOrder;
  if (isAsInBase('measureFirst', anyValue | measures)) index.measureFirst = base.measureFirst;
  if (isAsInBase('measureSecond', anyValue | measures)) index.measureSecond = base.measureSecond;
  if (isAsInBase('position', numbers)) index.position = base.position;
  if (isAsInBase('weight', anyValue | weights)) index.weight = base.weight;
  if (isAsInBase('cycle', anyValue)) index.cycle = base.cycle;
  if (isAsInBase('unit', anyValue)) index.unit = base.unit;
  if (isAsInBase('startDay', anyValue)) index.startDay = base.startDay;
  if (isAsInBase('endDay', anyValue)) index.endDay = base.endDay;
  if (isAsInBase('measureStart', anyValue | measures)) index.measureStart = base.measureStart;
  if (isAsInBase('kind', numbers)) index.kind = base.kind;
  if (isAsInBase('state', anyValue | states)) index.state = base.state;
  if (isAsInBase('commitment', anyValue)) index.commitment = base.commitment;
  if (isAsInBase('driver', anyValue)) index.driver = base.driver;
  if (isAsInBase('measureKind', anyValue | measures)) index.measureKind = base.measureKind;
  if (isAsInBase('rulers', anyValue | measures)) index.rulers = base.rulers;
  if (isAsInBase('marks', anyValue)) index.marks = base.marks;
  if (isAsInBase('faults', anyValue | names | measures | named)) index.faults = base.faults;
  if (isAsInBase('faultyLists', numbers | facts | history | references | names))
    index.faultyLists = base.faultyLists;
  if (isAsInBase('container', numbers)) index.container = base.container;
  if (isAsInBase('loops', numbers)) index.loops = base.loops;
  if (isAsInBase('contained', numbers)) index.contained = base.contained;
  if (isAsInBase('supports', numbers | values)) index.supports = base.supports;
  if (isAsInBase('supportedBy', numbers)) index.supportedBy = base.supportedBy;
  if (isAsInBase('dependsOn', numbers)) index.dependsOn = base.dependsOn;
  if (isAsInBase('checkIns', numbers | facts | history)) index.checkIns = base.checkIns;
  index.referenceOf = view.referenceOf;
  if (isAsInBase('unitParent', references)) index.unitParent = base.unitParent;
  if (isAsInBase('unitLevel', references)) index.unitLevel = base.unitLevel;
  if (isAsInBase('unitOnLoop', references)) index.unitOnLoop = base.unitOnLoop;
  if (isAsInBase('assignments', references | names)) index.assignments = base.assignments;
  if (isAsInBase('rates', references)) index.rates = base.rates;
  setView(index, view);
  return index;
};
