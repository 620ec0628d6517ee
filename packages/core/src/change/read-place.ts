import type { Measure } from '../measure/measure.ts';
import type { StoredKind } from './change.ts';
import type { Stored } from './stored.ts';
import { stageOf } from './life-cycle.ts';

/**
 * What a change looks up before it is made. `exists`, `closed`, `frozen`, `published` and `takes` (which
 * check-ins it takes) are said of the whole thing; `*` is anything about it; every other name is a field.
 */
export interface ReadPlace {
  /** All kinds of goal are `goal`: they share one id space. */
  readonly entity: 'goal' | StoredKind;
  /** Its id; `*` for anything of that kind. */
  readonly id: string;
  readonly field: string;
}

/** What may be said of a thing, beside its fields. `undefined`: it is not there. */
const sayings: readonly (readonly [string, (thing: Stored | undefined) => string | boolean])[] = [
  ['exists', (thing) => thing !== undefined],
  ['closed', (thing) => thing?.['state'] === 'closed'],
  ['frozen', (thing) => thing !== undefined && stageOf(thing) === 'frozen'],
  ['published', (thing) => thing !== undefined && ['published', 'frozen'].includes(stageOf(thing))],
  ['takes', (thing) => takenBy(thing?.['measure'] as Partial<Measure> | undefined)],
];

/** The kind of a measure and the parts that check-ins name. */
const takenBy = (measure: Partial<Measure> = {}): string => {
  const { kind, milestones, questions, levels } = measure as {
    readonly kind?: string;
    readonly milestones?: readonly Part[];
    readonly questions?: readonly Part[];
    readonly levels?: readonly Part[];
  };
  return JSON.stringify([
    kind,
    ...[milestones, questions, levels].map((parts) => parts?.map(({ id }) => id)),
  ]);
};

interface Part {
  readonly id: string;
}

/** The fields and sayings that are not the same before and after; `names` are the fields that may differ. */
export const readDifferences = (
  before: Stored | undefined,
  after: Stored | undefined,
  names: readonly string[],
): readonly string[] => [
  ...names,
  ...sayings.filter(([, say]) => say(before) !== say(after)).map(([saying]) => saying),
];

/** The field behind what was looked up, as a reader knows it. */
export const shownField = (field: string): string =>
  ({ closed: 'state', frozen: 'state', published: 'state', takes: 'measure', exists: '*' })[field] ?? field;
