import { goalStates } from '@throughline/core';
import type {
  ChangeEntry,
  GoalIndex,
  JsonValue,
  Measure,
  RestoreChange,
  Suggestion,
} from '@throughline/core';
import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { unitKey, unitOf } from '../../goal/unit-key.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link measureKeptAfterPublishing}. */
export interface MeasureKeptAfterPublishingOptions {
  /** True: a change with a reason is in order. Default false. */
  readonly reasonExcuses: boolean;
}

type Field = 'metric' | 'unit' | 'source';

/** Measure code of goals without a measure. */
const noMeasure = 255;
/** Codes of `goalStates` in which a goal counts: published and closed. */
const published = 3;
const closed = 4;

/** A goal on the way back through the log. */
interface Then {
  readonly goal: number;
  state: number;
  readonly values: Map<Field, string | undefined>;
  /** For each field that was changed, the latest entry that did. */
  readonly changed: Map<Field, ChangeEntry>;
  /** True once the walk has come to where the goal was published. */
  done: boolean;
}

/**
 * What a goal is measured by stays what it was published with: its metric, its unit and its source. A metric that
 * is swapped for an easier one on the way makes the result look like a success. Reads the change log, and says
 * nothing without one. Compares what was published last with what stands now, so a change that was taken back
 * is none, and neither is one that fills a gap. Whether a target may be shifted is a matter of governance.
 *
 * @example
 * ```ts
 * import { measureKeptAfterPublishing } from '@throughline/cascade';
 *
 * measureKeptAfterPublishing.defaults; // => { reasonExcuses: false }
 * ```
 */
export const measureKeptAfterPublishing: Rule<MeasureKeptAfterPublishingOptions, Field> = {
  meta: {
    id: 'measures/measure-kept-after-publishing',
    title: 'What a goal is measured by stays what it was published with',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-29'],
    source: 'docs/sources.md#measures-kept',
    url: '@throughline/cascade/src/rules/measures/measure-kept-after-publishing.md',
    scope: 'goal',
    messages: {
      metric: {
        message: '`{title}` was published to read `{before}`, and reads `{after}` since {on}',
        help: 'go back to the metric that was agreed to, or close the goal and publish another one',
      },
      unit: {
        message: '`{title}` was published in {before}, and is in {after} since {on}',
        help: 'go back to the unit that was agreed to, or close the goal and publish another one',
      },
      source: {
        message: '`{title}` was published to be read from `{before}`, and is read from `{after}` since {on}',
        help: 'go back to the source that was agreed to, or say to everybody why its values compare',
      },
    },
  },
  defaults: { reasonExcuses: false },
  fields: ['title', 'measure', 'metric', 'source', 'frozen', 'log', 'standing'],
  check({ index, day, log = [] }, { reasonExcuses }, report) {
    for (const { goal, state, values, changed, done } of asPublished(index, log)) {
      // Without the step of publishing in the log the goal has to have been published all along.
      if ((!done && !isPublished(state)) || !isOpen(index, goal, day)) continue;
      for (const [field, entry] of changed) {
        const before = values.get(field);
        const after = valuesNow(index, goal).get(field);
        if (before === undefined || after === undefined || before === after) continue;
        if (reasonExcuses && entry.reason !== undefined) continue;
        report({
          messageId: field,
          goal,
          path: pathOf(index, goal, field === 'unit' ? 'measure' : field),
          data: { title: measuredAt(index, goal).title, before, after, on: entry.at.slice(0, 10) },
          suggest: () => backTo(index, goal, field, before),
        });
      }
    }
  },
};

const isPublished = (state: number): boolean => state === published || state === closed;

/** Walks back through the log, and gives each measured goal it touches as it was when it was last published. */
const asPublished = (index: GoalIndex, log: readonly ChangeEntry[]): readonly Then[] => {
  const known = new Map<string, Then>();
  for (let at = log.length - 1; at >= 0; at--) {
    const entry = log[at]!;
    for (const back of entry.inverse) {
      if (back.kind !== 'restore' || (back.entity !== 'keyResult' && back.entity !== 'kpi')) continue;
      const then = known.get(back.id) ?? thenNow(index, back.id);
      if (then === undefined || then.done) continue;
      known.set(back.id, then);
      stepBack(index, then, back, entry);
    }
  }
  return [...known.values()];
};

const thenNow = (index: GoalIndex, id: string): Then | undefined => {
  const goal = index.numberOf(id);
  if (goal === undefined || index.measureKind[goal] === noMeasure || index.state[goal] !== published)
    return undefined;
  return { goal, state: published, values: valuesNow(index, goal), changed: new Map(), done: false };
};

const valuesNow = (index: GoalIndex, goal: number): Map<Field, string | undefined> => {
  const { metric, source, measure } = measuredAt(index, goal);
  return new Map<Field, string | undefined>([
    ['metric', metric],
    ['unit', unitText(index, measure)],
    ['source', source],
  ]);
};

const stepBack = (index: GoalIndex, then: Then, back: RestoreChange, entry: ChangeEntry): void => {
  const set: Readonly<Record<string, JsonValue>> = { ...back.value, ...back.set };
  const isGone = (field: string): boolean => back.unset?.includes(field) === true;
  const stateName = set['state'];
  const wasDraft = typeof stateName === 'string' && !isPublished(goalStates.indexOf(stateName as 'draft'));
  // What the entry published, or added as published, is what was agreed to.
  if (back.remove !== undefined || wasDraft) {
    then.done = isPublished(then.state);
    return;
  }
  if (typeof stateName === 'string' || isGone('state')) then.state = published;
  const before = (field: Field, value: string | undefined): void => {
    then.values.set(field, value);
    if (!then.changed.has(field)) then.changed.set(field, entry);
  };
  for (const field of ['metric', 'source'] as const) {
    const value = set[field];
    if (typeof value === 'string') before(field, value);
    else if (isGone(field)) before(field, undefined);
  }
  const measure = set['measure'];
  if (typeof measure === 'object' && measure !== null)
    before('unit', unitText(index, measure as unknown as Measure));
};

const unitText = ({ document }: GoalIndex, measure: Measure): string | undefined => {
  const unit = unitOf(measure);
  return unit === undefined ? undefined : unitKey(unit, document.organization.currency);
};

/** A unit goes with the numbers of its measure, so it cannot be put back by itself. */
const backTo = (index: GoalIndex, goal: number, field: Field, before: string): readonly Suggestion[] => {
  const isLost = field === 'source' && index.referenceOf('source', before) === undefined;
  if (field === 'unit' || isLost || measuredAt(index, goal).frozen === true) return [];
  return [
    {
      title: `set \`${field}\` back to \`${before}\``,
      changes: [{ kind: 'revise', goal: index.ids[goal]!, set: { [field]: before } }],
    },
  ];
};
