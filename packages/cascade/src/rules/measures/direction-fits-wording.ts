import type { Measure, Suggestion } from '@throughline/core';
import { metricIn, parseKeyResult } from '@throughline/core/wording';
import type { KeyResultReading } from '@throughline/core/wording';
import { measureDirection } from '../../goal/measure-direction.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goodWay } from '../../goal/metric-of.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { verbOfChange } from '../../wording/verb-of-change.ts';

/** Measure code of goals without a measure. */
const noMeasure = 255;
/** Signs and words that limit a value from above or below. */
const limits = /[<>≤≥]|\b(?:under|over|below|above|at least|at most|no more|no less|mindestens|höchstens)\b/i;

type MessageId = 'falls' | 'rises' | 'floor' | 'ceiling';

const perGoal: GoalCheck<NoOptions, MessageId> = {
  reads: [],
  look({ index, day }, _options, report) {
    return (goal) => {
      if (index.measureKind[goal] === noMeasure || !isOpen(index, goal, day)) return;
      const { title, measure } = measuredAt(index, goal);
      const direction = measureDirection(measure);
      if (direction === 0) return;
      const reading = contradiction(title, measure, direction);
      if (reading === undefined) return;
      const messageId = messageOf(title, measure, direction);
      const suggest = (): readonly Suggestion[] => turned(index.ids[goal]!, measure, reading);
      report({ messageId, goal, path: pathOf(index, goal, 'measure'), data: { title }, suggest });
    };
  },
};

/**
 * A measure goes the way its title says: what is to be increased does not fall. Speaks only where the title is
 * plain: it begins with a verb of change (in German: ends with one) or states a limit, and names a metric of the
 * catalogue or the same numbers as the measure. `Increase page speed` over a measure in seconds says nothing.
 *
 * @example
 * ```ts
 * import { directionFitsWording } from '@throughline/cascade';
 *
 * directionFitsWording.meta.severity; // => 'warning'
 * ```
 */
export const directionFitsWording: Rule<NoOptions, MessageId> = {
  meta: {
    id: 'measures/direction-fits-wording',
    title: 'A measure goes the way its title says',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-06', 'S0-09'],
    source: 'docs/sources.md#reading-sentences',
    url: '@throughline/cascade/src/rules/measures/direction-fits-wording.md',
    scope: 'goal',
    messages: {
      falls: {
        message: '`{title}` says up, but its measure goes down',
        help: 'swap baseline and target, or say in the title what should go down',
      },
      rises: {
        message: '`{title}` says down, but its measure goes up',
        help: 'swap baseline and target, or say in the title what should go up',
      },
      floor: {
        message: '`{title}` limits from above, but its measure from below',
        help: 'turn the comparator of the measure round, or the words of the title',
      },
      ceiling: {
        message: '`{title}` limits from below, but its measure from above',
        help: 'turn the comparator of the measure round, or the words of the title',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** A verb tells the way; without one it is a limit that stands the other way round. */
const messageOf = (title: string, { kind }: Measure, direction: 1 | -1): MessageId => {
  if (kind === 'threshold' && verbOfChange(title) === undefined) return direction > 0 ? 'floor' : 'ceiling';
  return direction > 0 ? 'rises' : 'falls';
};

/** The reading of a title that beyond doubt says the other way; undefined when there is any. */
const contradiction = (title: string, measure: Measure, direction: 1 | -1): KeyResultReading | undefined => {
  const verb = verbOfChange(title);
  if (verb?.way === direction) return undefined;
  if (verb === undefined) {
    if (measure.kind !== 'threshold' || !limits.test(title.slice(0, longestTitle))) return undefined;
    const reading = parseKeyResult(title);
    const isSame =
      reading.comparatorExplicit && reading.target === measure.limit && reading.relative === null;
    return isSame && sideOf(reading) === -direction ? reading : undefined;
  }
  const reading = parseKeyResult(title, { language: verb.language });
  const metric = metricIn(reading.metric ?? '');
  const good = metric === undefined ? 0 : goodWay(metric);
  // `Improve NPS`: only the metric says which way that is.
  if (verb.way === 0) return good === -direction && !agrees(reading, direction) ? reading : undefined;
  // `Increase page speed from 4 s to 2 s`: the numbers say what was meant, unless the metric says otherwise.
  if (good === verb.way) return reading;
  return sharesNumbers(reading, measure) && !agrees(reading, direction) ? reading : undefined;
};

/** Longest title that is searched for a limit, in UTF-16 units. */
const longestTitle = 10_000;

const sideOf = ({ comparator }: KeyResultReading): 1 | -1 | 0 =>
  comparator === '>=' || comparator === '>' ? 1 : comparator === '<=' || comparator === '<' ? -1 : 0;

/** Do the numbers of the title go from baseline to target the same way? */
const agrees = ({ baseline, target, relative }: KeyResultReading, direction: 1 | -1): boolean =>
  baseline !== null && target !== null && relative === null && (target - baseline) * direction > 0;

/** Does the title speak of the very numbers of the measure? */
const sharesNumbers = ({ target, baseline, relative }: KeyResultReading, measure: Measure): boolean => {
  if (target === null) return false;
  if (measure.kind === 'threshold') return relative === null && target === measure.limit;
  if (measure.kind === 'relative') return relative === measure.as && target === measure.by;
  if (measure.kind !== 'change' || relative !== null) return false;
  return target === measure.to || (target === measure.from && baseline === measure.to);
};

/** The measure turned round, where the title says exactly how. */
const turned = (goal: string, measure: Measure, reading: KeyResultReading): readonly Suggestion[] => {
  const { baseline, target, comparator } = reading;
  if (measure.kind === 'change' && target !== null && target === measure.from && baseline === measure.to) {
    const swapped = { ...measure, from: measure.to ?? target, to: target };
    return [
      {
        title: 'swap baseline and target',
        changes: [{ kind: 'shiftTarget', goal, measure: swapped, reason: 'as the title says' }],
      },
    ];
  }
  const explicit =
    reading.comparatorExplicit && sideOf(reading) !== 0 && target === (measure as { limit?: number }).limit;
  if (measure.kind !== 'threshold' || !explicit) return [];
  const round = { ...measure, comparator: comparator as typeof measure.comparator };
  return [
    {
      title: `turn the comparator round to \`${String(comparator)}\``,
      changes: [{ kind: 'shiftTarget', goal, measure: round, reason: 'as the title says' }],
    },
  ];
};
