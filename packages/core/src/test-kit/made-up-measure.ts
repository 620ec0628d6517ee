import type { CheckIn, CheckInFact } from '../model/check-in.ts';
import type { Measure } from '../measure/measure.ts';
import type { MadeUpMetric } from './made-up-metrics.ts';
import type { RandomStream } from './random-stream.ts';

const percent = { kind: 'percent' } as const;

/** How often each kind of measure comes, in percent; change takes the rest. */
const shares: readonly (readonly [Measure['kind'], number])[] = [
  ['threshold', 10],
  ['milestones', 8],
  ['relative', 5],
  ['range', 5],
  ['pooled', 5],
  ['binary', 4],
  ['zones', 4],
  ['payout', 3],
  ['learning', 3],
  ['exact', 2],
  ['ordinal', 2],
  ['baseline', 1],
];

/** At most two decimals, because made-up targets are round. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A measure of a random kind that fits the metric. Formula measures need other goals and are left out. */
export const madeUpMeasure = (random: RandomStream, metric: MadeUpMetric): Measure => {
  let left = random.below(100);
  const kind = shares.find(([, share]) => (left -= share) < 0)?.[0] ?? 'change';
  const span = metric.high - metric.low;
  const rises = metric.better === 'higher';
  const worst = rises ? metric.low : metric.high;
  const at = (fraction: number): number => round(worst + (rises ? span : -span) * fraction);
  const from = at(random.below(40) / 100);
  const to = at((50 + random.below(50)) / 100);
  const unit = metric.unit;
  const comparator = rises ? '>=' : '<=';
  switch (kind) {
    case 'threshold':
      return random.chance(50)
        ? { kind, comparator, limit: to, unit }
        : { kind, comparator, limit: to, tolerance: round(span / 5), unit };
    case 'relative':
      return {
        kind,
        by: 5 * (1 + random.below(8)),
        as: 'percent',
        direction: rises ? 'increase' : 'decrease',
        from,
        unit,
      };
    case 'range':
      return { kind, low: Math.min(from, to), high: Math.max(from, to), tolerance: round(span / 4), unit };
    case 'exact':
      return { kind, from, to, unit };
    case 'milestones': {
      const titles = [
        'plan agreed',
        'first customers live',
        'rollout done',
        'old way switched off',
        'lessons shared',
      ];
      const count = 2 + random.below(4);
      return {
        kind,
        milestones: titles.slice(0, count).map((title, step) => ({ id: `m${step + 1}`, title })),
      };
    }
    case 'zones':
      return {
        kind,
        start: from,
        commit: round(from + (to - from) * 0.3),
        target: round(from + (to - from) * 0.7),
        stretch: to,
        unit,
      };
    case 'payout': {
      const [low, high] = from < to ? [from, to] : [to, from];
      return {
        kind,
        points: [
          { at: low, pays: 0 },
          { at: round((low + high) / 2), pays: 0.5 },
          { at: high, pays: 1 },
        ],
        unit,
      };
    }
    case 'pooled':
      return {
        kind,
        of: { kind: 'change', from: 20, to: 20 + 5 * (1 + random.below(8)), unit: percent },
        unit: percent,
      };
    case 'learning':
      return {
        kind,
        questions: ['who buys', 'what they pay', 'why they stay'].map((title, number) => ({
          id: `q${number + 1}`,
          title,
        })),
      };
    case 'ordinal':
      return {
        kind,
        levels: ['none', 'pilot', 'rollout', 'standard'].map((title, level) => ({
          id: title,
          title,
          attainment: round(level / 3),
        })),
      };
    case 'binary':
    case 'baseline':
      return { kind };
    default:
      return { kind: 'change', from, to, unit };
  }
};

/** The fact that a measure has reached `fraction` (0 to 1) of its way; variants as the measure accepts them. */
export const madeUpFact = (measure: Measure, fraction: number, fact: CheckInFact, step: number): CheckIn => {
  const between = (from: number, to: number): CheckIn => ({
    ...fact,
    value: round(from + (to - from) * fraction),
  });
  switch (measure.kind) {
    case 'change':
    case 'exact':
      return between(measure.from ?? 0, measure.to ?? 1);
    case 'relative':
      return between(
        measure.from ?? 100,
        (measure.from ?? 100) * (1 + (measure.direction === 'increase' ? measure.by : -measure.by) / 100),
      );
    case 'threshold':
      return between((measure.limit ?? 1) * (measure.comparator === '>=' ? 0.8 : 1.2), measure.limit ?? 1);
    case 'range':
      return between(measure.low - (measure.high - measure.low) / 4, (measure.low + measure.high) / 2);
    case 'zones':
      return between(measure.start, measure.stretch);
    case 'payout':
      return between(measure.points[0]?.at ?? 0, measure.points[measure.points.length - 1]?.at ?? 1);
    case 'milestones': {
      const milestone = measure.milestones[step % Math.max(1, measure.milestones.length)];
      return milestone === undefined
        ? { ...fact, done: true }
        : { ...fact, done: true, milestone: milestone.id };
    }
    case 'learning': {
      const question = measure.questions[step % Math.max(1, measure.questions.length)];
      return question === undefined
        ? { ...fact, done: true }
        : { ...fact, done: true, question: question.id };
    }
    case 'binary':
      return { ...fact, done: fraction > 0.8 };
    case 'ordinal':
      return {
        ...fact,
        level: measure.levels[Math.floor(fraction * (measure.levels.length - 1))]?.id ?? 'none',
      };
    case 'pooled':
      return { ...fact, numerator: 20 + Math.floor(fraction * 20), denominator: 100 };
    case 'baseline':
    case 'formula':
      return { ...fact, value: round(100 * fraction) };
  }
};
