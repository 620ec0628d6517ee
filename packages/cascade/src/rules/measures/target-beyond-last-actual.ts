import { civilDateOf, factsOf, latestFactOf } from '@throughline/core';
import type { ChangeMeasure, GoalIndex } from '@throughline/core';
import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { numbering } from '../../goal/numbering.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { unitKey, unitOf } from '../../goal/unit-key.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** A value that was recorded, by the row of its check-in; -1 none. */
type Row = number;

/** Code of a check-in with a value. */
const valueFact = 0;

/**
 * A target from a baseline lies beyond the last value before the period: what was reached already is no aim. The
 * last value is that of the goal it goes on from, of the goal itself, or of goals in the same unit that declare
 * the same metric in the same unit of measurement. A limit may be wider than the last value, since it only holds
 * a line; so limits, sums and means are left out.
 *
 * @example
 * ```ts
 * import { targetBeyondLastActual } from '@throughline/cascade';
 *
 * targetBeyondLastActual.meta.requirements; // => ['S0-11', 'S4-11']
 * ```
 */
export const targetBeyondLastActual: Rule<NoOptions> = {
  meta: {
    id: 'measures/target-beyond-last-actual',
    title: 'A target lies beyond the last value before its period',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-11', 'S4-11'],
    source: 'docs/sources.md#target-history',
    url: '@throughline/cascade/src/rules/measures/target-beyond-last-actual.md',
    scope: 'set',
    messages: {
      default: {
        message: '`{title}` aims at {target}, and the last value before was better already: {actual} on {on}',
        help: 'aim beyond what was reached, or say by a limit that it is to be held',
      },
    },
  },
  defaults: {},
  fields: ['title', 'measure', 'metric', 'carriedFrom', 'unit', 'checkIns', 'standing'],
  check({ index, day }, _options, report) {
    const { measureFirst, measureSecond, startDay, checkIns } = index;
    if (checkIns.size === 0) return;
    // What began before anything was recorded has nothing to be compared with.
    const firstDay = firstValueDay(index);
    let latestOf: ReturnType<typeof latestByMetric> | undefined;
    for (let goal = 0; goal < index.size; goal++) {
      const [from, target] = [measureFirst[goal]!, measureSecond[goal]!];
      if (!(from !== target) || startDay[goal]! <= firstDay || !isOpen(index, goal, day)) continue;
      if (Number.isNaN(from) || Number.isNaN(target) || !isFromTo(index, goal)) continue;
      latestOf ??= latestByMetric(index);
      const row = later(index, lastOwn(index, goal), latestOf(goal, startDay[goal]! - 1));
      if (row < 0) continue;
      const actual = checkIns.value[row]!;
      if ((target - actual) * (target > from ? 1 : -1) >= 0) continue;
      const { title } = measuredAt(index, goal);
      const on = civilDateOf(checkIns.day[row]!) ?? '...';
      report({ goal, path: pathOf(index, goal, 'measure'), data: { title, target, actual, on } });
    }
  },
};

/** The first day with a value, and at least the day before all days that are known. */
const firstValueDay = ({ checkIns: { day, variant, size } }: GoalIndex): number => {
  let first = Infinity;
  for (let row = 0; row < size; row++) if (variant[row] === valueFact && day[row]! < first) first = day[row]!;
  return Math.max(first, -1);
};

/** Is the latest value what counts, on the way from a baseline to a target? */
const isFromTo = (index: GoalIndex, goal: number): boolean =>
  index.measureKind[goal] === measureCodes.change &&
  ((measuredAt(index, goal).measure as ChangeMeasure).fold ?? 'latest') === 'latest';

/** The last value before the period of the goal itself, or of the one it goes on from. */
const lastOwn = (index: GoalIndex, goal: number): Row => {
  const before = index.startDay[goal]! - 1;
  const { carriedFrom } = measuredAt(index, goal);
  const earlier = carriedFrom === undefined ? undefined : index.numberOf(carriedFrom);
  const comparable =
    earlier !== undefined &&
    isFromTo(index, earlier) &&
    seriesKey(index, earlier, '') === seriesKey(index, goal, '');
  const own = valueRow(index, latestFactOf(index, goal, before));
  return comparable ? later(index, own, valueRow(index, latestFactOf(index, earlier, before))) : own;
};

const valueRow = ({ checkIns }: GoalIndex, row: Row): Row =>
  row >= 0 && checkIns.variant[row] === valueFact ? row : -1;

/** The later of two rows; of two at one instant the one with the greater value, so that no order decides. */
const later = (index: GoalIndex, a: Row, b: Row): Row => {
  if (a < 0 || b < 0) return Math.max(a, b);
  return byTime(index)(a, b) < 0 ? b : a;
};

const byTime =
  ({ checkIns: { day, at, value } }: GoalIndex) =>
  (a: Row, b: Row): number =>
    day[a]! - day[b]! || at[a]! - at[b]! || value[a]! - value[b]!;

/** What goals share whose values can be compared: metric, unit of the company, unit of the values and what they are per. */
const seriesKey = (index: GoalIndex, goal: number, metric: string): string => {
  const { measure } = measuredAt(index, goal);
  const unit = unitOf(measure);
  const values = unit === undefined ? '' : unitKey(unit, index.document.organization.currency);
  const where = metric === '' ? '' : String(index.unit[goal]!);
  return JSON.stringify([metric, where, values, measure.per ?? '', measure.statistic ?? '']);
};

/** Finds the last value of all goals with the metric of one goal, up to a day. Rows are sorted once per metric. */
const latestByMetric = (index: GoalIndex): ((goal: number, day: number) => Row) => {
  const goals: number[][] = [];
  const series = numbering<string>();
  const seriesOf = new Int32Array(index.size).fill(-1);
  for (let goal = 0; goal < index.size; goal++) {
    const metric = isFromTo(index, goal) ? measuredAt(index, goal).metric : undefined;
    if (metric === undefined || metric === '') continue;
    const number = series.of(seriesKey(index, goal, metric));
    seriesOf[goal] = number;
    if (number === goals.length) goals.push([goal]);
    else goals[number]!.push(goal);
  }
  const sorted = new Map<number, readonly Row[]>();
  return (goal, day) => {
    const key = seriesOf[goal]!;
    if (key < 0) return -1;
    let rows = sorted.get(key);
    if (rows === undefined) {
      const all = goals[key]!.flatMap((member) => factsOf(index, member, Infinity));
      rows = all.filter((row) => valueRow(index, row) >= 0).sort(byTime(index));
      sorted.set(key, rows);
    }
    let [low, end] = [0, rows.length];
    while (low < end) {
      const middle = (low + end) >>> 1;
      if (index.checkIns.day[rows[middle]!]! > day) end = middle;
      else low = middle + 1;
    }
    return rows[low - 1] ?? -1;
  };
};
