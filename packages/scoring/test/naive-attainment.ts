import type { CheckIn, Measure, ThresholdMeasure } from '@throughline/core';
import { standardPolicy } from '@throughline/scoring';
import type { MeasurePolicy } from '@throughline/scoring';

type Answer = number | string;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const atLeast = (a: number, b: number): boolean => a > b || near(a, b);

const along = (points: readonly (readonly [number, number])[], step: boolean, x: number): Answer => {
  const first = points[0]?.[0];
  const last = points.at(-1)?.[0];
  if (first === undefined || last === undefined || first === last) return 'degenerate-target';
  const sign = last > first ? 1 : -1;
  const ordered = points.map(([at, worth]) => [at * sign, worth] as const);
  if (ordered.some(([at], i) => i > 0 && at < (ordered[i - 1]?.[0] ?? 0))) return 'degenerate-target';
  const here = x * sign;
  const below = ordered.filter(([at]) => atLeast(here, at)).at(-1);
  const above = ordered.find(([at]) => !atLeast(here, at));
  if (below === undefined) return 0;
  if (step || above === undefined) return below[1];
  return below[1] + ((above[1] - below[1]) * (here - below[0])) / (above[0] - below[0]);
};

const judge = (policy: MeasurePolicy, measure: Measure, value: number): Answer => {
  switch (measure.kind) {
    case 'change': {
      const { from = 0, to = 0 } = measure;
      return reach(policy, from, to, value);
    }
    case 'relative': {
      const { from = 0, by, as, direction } = measure;
      const up = direction === 'increase';
      const step = as === 'percent' ? (Math.abs(from) * by) / 100 : by;
      if (as === 'multiple' && from <= 0) return 'degenerate-target';
      const to = as === 'multiple' ? (up ? from * by : from / by) : up ? from + step : from - step;
      return reach(policy, from, to, value);
    }
    case 'threshold': {
      if (policy.thresholds.read === 'mean-to-limit') {
        const { limit: most = 0 } = measure;
        if (most <= 0) return 'degenerate-target';
        return measure.comparator.startsWith('>') ? value / most : value <= 0 ? 1 : most / value;
      }
      const { comparator, limit = 0, tolerance = 0 } = measure;
      if (near(value, limit)) return comparator.includes('=') || tolerance > 0 ? 1 : 0;
      const short = comparator.startsWith('>') ? limit - value : value - limit;
      return short < 0 ? 1 : tolerance > 0 ? Math.max(0, 1 - short / tolerance) : 0;
    }
    case 'range': {
      const { low, high, tolerance = 0 } = measure;
      if (low > high) return 'degenerate-target';
      if (atLeast(value, low) && atLeast(high, value)) return 1;
      const off = value < low ? low - value : value - high;
      return tolerance > 0 ? Math.max(0, 1 - off / tolerance) : 0;
    }
    case 'exact':
      if (measure.from === measure.to) return 'degenerate-target';
      return near(value, measure.to)
        ? 1
        : Math.max(0, 1 - Math.abs(value - measure.to) / Math.abs(measure.to - measure.from));
    case 'zones': {
      const { start, commit, target, stretch, between } = measure;
      return along(
        [
          [start, 0],
          [commit, policy.zones.commit],
          [target, policy.zones.target],
          [stretch, 1],
        ],
        between === 'step',
        value,
      );
    }
    case 'payout':
      return along(
        measure.points.map(({ at, pays }) => [at, pays] as const),
        measure.between === 'step',
        value,
      );
    default:
      return 'expression-error';
  }
};

const share = (
  parts: readonly { id: string; weight?: number }[],
  done: Map<string, boolean>,
  inOrder: boolean,
): Answer => {
  const valid = (weight: number | undefined): weight is number =>
    weight !== undefined && weight >= 0 && weight <= 10_000;
  const given = parts
    .map((part) => part.weight)
    .filter(valid)
    .map((weight) => Math.round(weight * 100));
  const mean = given.length === 0 ? 1 : given.reduce((a, b) => a + b, 0) / given.length;
  const weightOf = (part: { weight?: number }): number =>
    valid(part.weight) ? Math.round(part.weight * 100) : mean;
  const all = parts.reduce((sum, part) => sum + weightOf(part), 0);
  if (parts.length === 0) return 'degenerate-target';
  if (all === 0) return 'no-weight';
  if (!parts.some((part) => done.has(part.id))) return 'no-data';
  const isOpen = (part: { id: string }): boolean => done.get(part.id) !== true;
  const firstOpen = parts.findIndex(isOpen);
  const counted = inOrder
    ? parts.slice(0, firstOpen < 0 ? parts.length : firstOpen)
    : parts.filter((part) => !isOpen(part));
  return counted.reduce((sum, part) => sum + weightOf(part), 0) / all;
};

/** How far a change has come; what to say where there is no way to go. */
const reach = (policy: MeasurePolicy, from: number, to: number, value: number): Answer => {
  const { basis, zeroRange } = policy;
  const under = basis === 'ratio-to-target' ? to : to - from;
  const isBelow = from < 0 || to < 0;
  if (basis === 'ratio-to-target' && isBelow && policy.ratioBelowZero === 'unscored')
    return 'degenerate-target';
  if (basis === 'geometric' && (from <= 0 || to <= 0)) return 'degenerate-target';
  if (under === 0) {
    const word = near(value, to) ? zeroRange.at : value > to ? zeroRange.beyond : zeroRange.short;
    if (word === 'unscored') return 'degenerate-target';
    return word === 'non-finite' ? word : { zero: 0, half: 0.5, whole: 1 }[word];
  }
  if (basis === 'geometric') return value > 0 ? Math.log(value / from) / Math.log(to / from) : 'non-finite';
  if (basis === 'distance') return Math.abs(value - from) / Math.abs(under);
  return basis === 'from-baseline' ? (value - from) / under : value / under;
};

/** A limit as a policy reads it. */
const limitUnder = (policy: MeasurePolicy, measure: ThresholdMeasure): ThresholdMeasure => {
  const { read, tolerance } = policy.thresholds;
  const side = measure.comparator.startsWith('>') ? '>' : '<';
  const { tolerance: own, fold: _fold, ...rest } = measure;
  const written = read === 'as-written';
  const near =
    read === 'proximity' ? (own ?? Math.abs(measure.limit ?? 0) * tolerance) : written ? own : undefined;
  const fold = read === 'mean-to-limit' ? 'mean' : read === 'share-of-periods' ? read : measure.fold;
  return {
    ...rest,
    comparator:
      policy.boundary === 'as-written'
        ? measure.comparator
        : policy.boundary === 'inclusive'
          ? `${side}=`
          : side,
    ...(near === undefined ? {} : { tolerance: near }),
    ...(fold === undefined ? {} : { fold }),
  };
};

const meant = (policy: MeasurePolicy, measure: Measure): Measure => {
  if ('of' in measure) return { ...measure, of: meant(policy, measure.of) as never };
  if (measure.kind === 'threshold') return limitUnder(policy, measure);
  if (measure.kind !== 'zones' || policy.zones.between === 'as-written') return measure;
  return { ...measure, between: policy.zones.between };
};

/** The reason that a ruler gives whatever the value; undefined where it depends on the value. */
const brokenReason = (policy: MeasurePolicy, measure: Measure): string | undefined => {
  const at = measure.kind === 'change' ? (measure.to ?? 0) : 'from' in measure ? (measure.from ?? 0) : 0;
  const answers = [at - 1, at, at + 1, Math.abs(at) + 1].map((value) => judge(policy, measure, value));
  const [first] = answers;
  return typeof first === 'string' && answers.every((each) => each === first) ? first : undefined;
};

const ownNumbers = ['no baseline', 'no target', 'no limit'];

/** What a measure is worth when nobody has reported, as on its first day. */
const atStart = (policy: MeasurePolicy, measure: Measure): Answer => {
  const base = { key: 's', goal: 'g', on: '2026-01-01', at: '2026-01-01T00:00:00Z' };
  const say = (fact: object): Answer => read(policy, measure, [{ ...base, ...fact } as CheckIn]);
  switch (measure.kind) {
    case 'change':
    case 'relative':
    case 'exact':
      return measure.from === undefined ? 'no-data' : say({ value: measure.from });
    case 'zones':
      return say({ value: measure.start });
    case 'binary':
      return 0;
    case 'milestones':
      return say({ done: false, milestone: measure.milestones[0]?.id });
    case 'learning':
      return say({ done: false, question: measure.questions[0]?.id });
    case 'ordinal':
      return measure.levels[0]?.attainment ?? 'no-data';
    default:
      return 'no-data';
  }
};

/** Raw attainment, written a second time from the description alone. */
export const naiveAttainment = (
  given: Measure,
  facts: readonly CheckIn[],
  policy = standardPolicy.measures,
  age = 0,
): Answer => {
  const measure = meant(policy, given);
  const answer = read(policy, measure, facts);
  const isOld = typeof answer === 'number' && policy.stale === 'dropped' && age > policy.maxAgeDays;
  const lack = isOld ? 'stale' : ownNumbers.includes(String(answer)) ? 'no-data' : answer;
  if (!isOld && answer !== 'no-data') return lack;
  if (policy.noData === 'unscored') return lack;
  if (policy.noData === 'zero') return 0;
  const start = atStart(policy, measure);
  return start === 'no-data' ? lack : start;
};

const read = (policy: MeasurePolicy, measure: Measure, facts: readonly CheckIn[]): Answer => {
  if (measure.kind === 'formula') return 'expression-error';
  if (measure.kind === 'milestones' || measure.kind === 'learning') {
    const done = new Map<string, boolean>();
    for (const fact of facts) {
      const id =
        'done' in fact ? (measure.kind === 'milestones' ? fact.milestone : fact.question) : undefined;
      if ('done' in fact && id !== undefined) done.set(id, fact.done);
    }
    return share(
      measure.kind === 'milestones' ? measure.milestones : measure.questions,
      done,
      measure.kind === 'milestones' && measure.inOrder === true,
    );
  }
  if (measure.kind === 'binary') {
    const last = facts.filter((fact) => 'done' in fact).at(-1);
    return last === undefined ? 'no-data' : last.done ? 1 : 0;
  }
  if (measure.kind === 'ordinal') {
    const reached = facts
      .flatMap((fact) => ('level' in fact ? measure.levels.filter((level) => level.id === fact.level) : []))
      .at(-1);
    return reached?.attainment ?? 'no-data';
  }
  if (measure.kind === 'baseline') {
    const measured = facts.some(
      (fact) =>
        'value' in fact ||
        'delta' in fact ||
        'level' in fact ||
        ('denominator' in fact && fact.denominator > 0),
    );
    return measured ? 1 : 'no-data';
  }
  if (measure.kind === 'pooled') {
    const counts = facts.filter((fact) => 'numerator' in fact);
    if (counts.length === 0) return 'no-data';
    const top = counts.reduce((sum, fact) => sum + fact.numerator, 0);
    const bottom = counts.reduce((sum, fact) => sum + fact.denominator, 0);
    if (bottom <= 0) return 'zero-denominator';
    if (bottom < (measure.minimumSample ?? 1)) return 'insufficient-sample';
    const percent = (measure.of.unit ?? measure.unit)?.kind === 'percent';
    const { of } = measure;
    if (of.kind === 'change' && (of.from === undefined || of.to === undefined)) return 'no baseline';
    if (of.kind === 'threshold' && of.limit === undefined) return 'no limit';
    const each = counts.flatMap((fact) => (fact.denominator > 0 ? [fact.numerator / fact.denominator] : []));
    const mean = each.reduce((sum, ratio) => sum + ratio, 0) / each.length;
    const ratio = policy.ratios === 'mean' ? mean : top / bottom;
    return judge(policy, of, ratio * (percent ? 100 : 1));
  }
  if ((measure.kind === 'change' || measure.kind === 'relative') && measure.from === undefined)
    return 'no baseline';
  if (measure.kind === 'change' && measure.to === undefined) return 'no target';
  if (measure.kind === 'threshold' && measure.limit === undefined) return 'no limit';
  const broken = brokenReason(policy, measure);
  if (broken !== undefined) return broken;
  const fold = measure.fold ?? 'latest';
  const values: number[] = [];
  for (const fact of facts) {
    const before = fold === 'sum' ? 0 : (values.at(-1) ?? ('from' in measure ? (measure.from ?? 0) : 0));
    if ('value' in fact) values.push(fact.value);
    if ('delta' in fact) values.push(before + fact.delta);
  }
  if (values.length === 0) return 'no-data';
  const sum = values.reduce((a, b) => a + b, 0);
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  if (fold === 'share-of-periods')
    return values.filter((value) => atLeast(Number(judge(policy, measure, value)), 1)).length / values.length;
  return judge(
    policy,
    measure,
    fold === 'sum'
      ? sum
      : fold === 'mean'
        ? sum / values.length
        : fold === 'median'
          ? median
          : (values.at(-1) ?? 0),
  );
};
