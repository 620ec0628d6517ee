import type { GoalIndex } from '@throughline/core';
import { metricIn, parseKeyResult } from '@throughline/core/wording';
import { measureDirection } from '../../goal/measure-direction.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { unitKey, unitOf } from '../../goal/unit-key.ts';
import type { NoOptions, Rule, RuleContext } from '../../rule/rule.ts';
import { pairNumber, textNumber } from '../../wording/text-number.ts';
import type { TitleReader } from '../../wording/title-readings.ts';
import { titleWords } from '../../wording/title-words.ts';

type MessageId = 'metric' | 'unit' | 'direction';

/** Measure code of goals without a measure. */
const noMeasure = 255;
/** Links up of an objective or KRA that its measures take part in: enough for any real one, and no more work than that. */
const mostLinks = 20;

/** How goals under one key result that name the same thing read it. */
interface Readings {
  readonly metric: Set<string>;
  readonly unit: Set<string>;
  readonly direction: Set<string>;
}

/**
 * Goals that serve one key result and name the same thing measure it alike: by one metric, in one unit, in one
 * direction. Two name the same thing when the reader takes the same words of their titles for the metric, or words
 * that the metric catalogue knows for one. Looks at key results and KPIs that support the key result, by themselves or through their
 * objective or KRA. What is not said is no reading; changes relative to a baseline have no unit here.
 *
 * @example
 * ```ts
 * import { siblingsReadAlike } from '@throughline/cascade';
 *
 * siblingsReadAlike.meta.requirements; // => ['S0-03']
 * ```
 */
export const siblingsReadAlike: Rule<NoOptions, MessageId> = {
  meta: {
    id: 'wording/siblings-read-alike',
    title: 'Goals that serve one key result and name the same thing measure it alike',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-03'],
    source: 'docs/sources.md#duplicates',
    url: '@throughline/cascade/src/rules/wording/siblings-read-alike.md',
    scope: 'set',
    messages: {
      metric: {
        message:
          '`{title}` and others that serve `{parent}` name the same thing, and read it by several metrics: {readings}',
        help: 'agree on one metric, or say in the titles what sets them apart',
      },
      unit: {
        message:
          '`{title}` and others that serve `{parent}` name the same thing, and read it in several units: {readings}',
        help: 'agree on one unit, so that the values can be compared',
      },
      direction: {
        message:
          '`{title}` and others that serve `{parent}` name the same thing, and move it both up and down',
        help: 'agree on one direction, or say in the titles what sets them apart',
      },
    },
  },
  defaults: {},
  fields: ['title', 'measure', 'metric', 'supports', 'standing'],
  check(context, _options, report) {
    const { index } = context;
    // First by a number of what a title names: only where readings differ are titles read and compared.
    const rough = grouped(index, servants(context), (goal, parent) => {
      const thing = context.titles.of(readThing, goal);
      return thing === 0 ? undefined : pairNumber(parent, thing);
    });
    const doubtful = rough.filter(([, , known]) => differs(known));
    const looked = grouped(
      index,
      doubtful,
      (goal, parent) => `${String(parent)} ${thingOf(measuredAt(index, goal).title)}`,
    );
    for (const [goal, parent, known] of looked) {
      for (const messageId of ['metric', 'unit', 'direction'] as const) {
        if (known[messageId].size < 2) continue;
        const data = {
          title: measuredAt(index, goal).title,
          parent: index.ids[parent]!,
          readings: [...known[messageId]].sort(),
        };
        const field = messageId === 'metric' ? 'metric' : 'measure';
        report({ messageId, goal, path: pathOf(index, goal, field), data });
      }
    }
  },
};

type Servant = readonly [goal: number, parent: number];

/** How goals are read, together with the others of one key; a goal without a key is left out. */
const grouped = <Key>(
  index: GoalIndex,
  servants: readonly (readonly [goal: number, parent: number, ...rest: unknown[]])[],
  keyOf: (goal: number, parent: number) => Key | undefined,
): readonly (readonly [goal: number, parent: number, known: Readings])[] => {
  const readings = new Map<Key, Readings>();
  const all: (readonly [number, number, Readings])[] = [];
  for (const [goal, parent] of servants) {
    const key = keyOf(goal, parent);
    if (key === undefined) continue;
    let known = readings.get(key);
    if (known === undefined)
      readings.set(key, (known = { metric: new Set(), unit: new Set(), direction: new Set() }));
    read(index, goal, known);
    all.push([goal, parent, known]);
  }
  return all;
};

const differs = ({ metric, unit, direction }: Readings): boolean =>
  metric.size > 1 || unit.size > 1 || direction.size > 1;

/** Open measured goals with the open key results they serve: linked themselves, or their objective or KRA. */
const servants = ({ index, day }: RuleContext): readonly Servant[] => {
  const { supports } = index;
  const pairs: Servant[] = [];
  for (const goal of index.documentOrder) {
    if (index.measureKind[goal] === noMeasure || !isOpen(index, goal, day)) continue;
    // A link that is there twice, or both ways, counts once.
    const parents = new Set<number>();
    for (const from of [goal, index.container[goal]!]) {
      if (from < 0) continue;
      const first = supports.offsets[from]!;
      const end = Math.min(supports.offsets[from + 1]!, first + mostLinks);
      for (let edge = first; edge < end; edge++) {
        const parent = supports.goal[edge]!;
        const serves = parent >= 0 && parent !== goal && index.kind[parent] === goalCodes.keyResult;
        if (serves && isOpen(index, parent, day)) parents.add(parent);
      }
    }
    for (const parent of parents) pairs.push([goal, parent]);
  }
  // A key result that one goal serves has no siblings under it, and titles take time to read.
  const served = new Map<number, number>();
  for (const [, parent] of pairs) served.set(parent, (served.get(parent) ?? 0) + 1);
  return pairs.filter(([, parent]) => (served.get(parent) ?? 0) > 1);
};

/** What a title names: what the reader takes for the metric, else its words without numbers; nothing for a title of numbers. */
const thingOf = (title: string): string => {
  const named = titleWords(parseKeyResult(title).metric ?? title).filter((word) => letter.test(word));
  const words = named.join(' ');
  // `NPS` and `net promoter score` are the same thing when that is all they say.
  const metric = metricIn(words);
  return metric?.aliases.includes(words) === true ? `metric ${metric.id}` : words;
};

const readThing: TitleReader = (title) => textNumber(thingOf(title));

const letter = /^\p{L}/u;

const read = (index: GoalIndex, goal: number, into: Readings): void => {
  const { metric, measure } = measuredAt(index, goal);
  if (metric !== undefined) into.metric.add(metric);
  const unit = measure.kind === 'relative' ? undefined : unitOf(measure);
  if (unit !== undefined) into.unit.add(unitKey(unit, index.document.organization.currency));
  const direction = measureDirection(measure);
  if (direction !== 0) into.direction.add(direction > 0 ? 'up' : 'down');
};
