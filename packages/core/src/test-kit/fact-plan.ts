import fc from 'fast-check';
import type { CheckIn, CheckInFact } from '../model/check-in.ts';
import type { GoalId, PersonId } from '../model/ids.ts';
import type { Measure } from '../measure/measure.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { plainRecord } from './plain-record.ts';

/** A check-in before its goal and measure are known. Plans are drawn first, so that they shrink on their own. */
export interface FactPlan {
  /** Part of the way from the first to the last allowed day, in thousandths. */
  readonly when: number;
  /** Days between the day the fact is true for and the day it was recorded. */
  readonly late: number;
  /** Part of the way from start to target, in hundredths; below 0 and above 100 happen. */
  readonly way: number;
  /** A value may also come as a change of the value before. */
  readonly asDelta: boolean;
  /** Nothing more, the same fact sent twice, or taken back later. */
  readonly after: 'nothing' | 'repeat' | 'retract';
  /** Which milestone, question or level. */
  readonly choice: number;
  /** Minute of the day it was recorded. */
  readonly minute: number;
  readonly confidence?: number;
  readonly note?: string;
}

/** Draws plans. Four in ten are late, one in ten is sent twice, one in ten taken back, one in eight a delta. */
export const factPlans = (): fc.Arbitrary<FactPlan> =>
  plainRecord(
    {
      when: fc.nat(999),
      late: fc.oneof(
        { weight: 6, arbitrary: fc.constant(0) },
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
      ),
      way: fc.integer({ min: -30, max: 140 }),
      asDelta: fc.nat(7).map((draw) => draw === 7),
      after: fc
        .nat(9)
        .map((draw) =>
          draw === 9 ? ('repeat' as const) : draw === 8 ? ('retract' as const) : ('nothing' as const),
        ),
      choice: fc.nat(59),
      minute: fc.nat(1439),
    },
    {
      confidence: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
      note: fc.constantFrom('as planned', 'corrected by finance', 'größer als gedacht'),
    },
  );

/** Where and when the facts of one goal may lie. */
export interface FactFrame {
  readonly goal: GoalId;
  readonly measure: Measure;
  /** First and last allowed day, as day numbers. */
  readonly first: number;
  readonly last: number;
  /** Last day facts may be recorded on. Absent: 31 days after `last`. */
  readonly recordedBy?: number;
  readonly by?: PersonId;
  readonly source?: string;
}

/** Turns plans into check-ins of a variant the measure accepts; keys count up, so they are unique for the goal. */
export const factsFor = (frame: FactFrame, plans: readonly FactPlan[]): CheckIn[] => {
  const facts: CheckIn[] = [];
  for (const [at, plan] of plans.entries()) {
    const day = frame.first + Math.floor(((frame.last - frame.first) * plan.when) / 999);
    const stamp = (later: number, minute: number): string =>
      `${civilDateOf(Math.min(day + later, frame.recordedBy ?? frame.last + 31)) ?? ''}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`;
    const fact: CheckInFact = {
      key: `${frame.goal}/${at}`,
      goal: frame.goal,
      on: civilDateOf(day) ?? '',
      at: stamp(plan.late, plan.minute),
      ...(frame.by === undefined ? {} : { by: frame.by }),
      ...(frame.source === undefined ? {} : { source: frame.source }),
      ...(plan.confidence === undefined ? {} : { confidence: plan.confidence }),
      ...(plan.note === undefined ? {} : { note: plan.note }),
    };
    const checkIn = contentFor(frame.measure, fact, plan);
    facts.push(checkIn);
    if (plan.after === 'repeat') facts.push({ ...checkIn });
    if (plan.after === 'retract') {
      facts.push({
        key: `${fact.key}/back`,
        goal: frame.goal,
        on: fact.on,
        at: stamp(plan.late + 1, plan.minute),
        retracts: fact.key,
        ...(frame.by === undefined ? {} : { by: frame.by }),
      });
    }
  }
  return facts;
};

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Start and target of the numbers a measure reads. */
const spanOf = (measure: Measure): readonly [number, number] => {
  switch (measure.kind) {
    case 'change':
      return [measure.from ?? 0, measure.to ?? 100];
    case 'relative': {
      const from = measure.from ?? 100;
      const sign = measure.direction === 'increase' ? 1 : -1;
      if (measure.as === 'delta') return [from, from + sign * measure.by];
      return [
        from,
        measure.as === 'percent'
          ? from * (1 + (sign * measure.by) / 100)
          : sign > 0
            ? from * measure.by
            : from / measure.by,
      ];
    }
    case 'threshold':
      return [(measure.limit ?? 0) + (measure.comparator.startsWith('>') ? -10 : 10), measure.limit ?? 0];
    case 'range':
      return [measure.low - (measure.high - measure.low), measure.high];
    case 'exact':
      return [measure.from, measure.to];
    case 'zones':
      return [measure.start, measure.stretch];
    case 'payout':
      return [measure.points[0]?.at ?? 0, measure.points[measure.points.length - 1]?.at ?? 100];
    default:
      return [0, 100];
  }
};

const contentFor = (measure: Measure, fact: CheckInFact, plan: FactPlan): CheckIn => {
  const listed = <Item extends { readonly id: string }>(items: readonly Item[]): string =>
    items[plan.choice % Math.max(1, items.length)]?.id ?? '';
  switch (measure.kind) {
    case 'milestones':
      return { ...fact, done: plan.way > 0, milestone: listed(measure.milestones) };
    case 'learning':
      return { ...fact, done: plan.way > 0, question: listed(measure.questions) };
    case 'binary':
      return { ...fact, done: plan.way > 50 };
    case 'ordinal':
      return { ...fact, level: listed(measure.levels) };
    case 'pooled':
      return { ...fact, numerator: Math.max(0, plan.way), denominator: 40 + plan.choice };
    default: {
      const [from, to] = spanOf(measure);
      if (plan.asDelta && measure.kind !== 'baseline')
        return { ...fact, delta: round(((to - from) * plan.way) / 400) };
      return { ...fact, value: round(from + ((to - from) * plan.way) / 100) };
    }
  }
};
