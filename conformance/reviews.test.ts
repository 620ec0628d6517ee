import { readFileSync } from 'node:fs';
import { instantOfReview, isOffPlan, planReviews, rhythms, wrapUpOf } from '@throughline/core';
import type { Cycle, Instant, Rhythm, VarianceTrigger, WorkCalendar, Zones } from '@throughline/core';
import { describe, expect, it } from 'vitest';

// Runs every vector of reviews.json against the public API. The format is explained in README.md.

interface Vector {
  readonly id: string;
  readonly source: string;
  readonly because: string;
}

interface PlanVector extends Vector {
  readonly rhythm: Rhythm | string;
  readonly cycle: Cycle;
  readonly calendar?: WorkCalendar;
  readonly expected: readonly (readonly string[])[];
}

interface WrapUpVector extends Vector {
  readonly cycle: Pick<Cycle, 'start' | 'end'>;
  readonly expected: Readonly<Record<'wrapUp' | 'planningByMonth' | 'planningByThirtyDays', string>>;
}

interface InstantVector extends Vector {
  readonly zone: readonly { readonly from: Instant; readonly minutes: number }[];
  readonly on: string;
  readonly time: string;
  readonly before?: { readonly days?: number; readonly hours?: number };
  readonly expected: Instant;
}

interface TriggerVector extends Vector {
  readonly trigger: VarianceTrigger;
  readonly expectedAttainment: number;
  readonly attainment: number;
  readonly expected: boolean;
}

const { plans, wrapUps, instants, triggers } = JSON.parse(
  readFileSync(new URL('./reviews.json', import.meta.url), 'utf8'),
) as {
  readonly plans: readonly PlanVector[];
  readonly wrapUps: readonly WrapUpVector[];
  readonly instants: readonly InstantVector[];
  readonly triggers: readonly TriggerVector[];
};

const named = <One extends Vector>(list: readonly One[]): (readonly [string, One])[] =>
  list.map((vector) => [vector.id, vector]);

describe('reviews.json', () => {
  it('has ids of its own for every vector', () => {
    const ids = [...plans, ...wrapUps, ...instants, ...triggers].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(20);
  });

  it.each(named(plans))('plan %s', (_id, { rhythm, cycle, calendar, expected }) => {
    const found =
      typeof rhythm === 'string' ? Object.values(rhythms).find(({ id }) => id === rhythm) : rhythm;
    const reviews = planReviews(found!, cycle, calendar);
    expect(reviews.map(({ activity, on, start, end }) => [activity, on, start, end])).toEqual(expected);
  });

  it.each(named(wrapUps))('%s', (_id, { cycle, expected }) => {
    const wrap = wrapUpOf(cycle);
    expect({
      wrapUp: wrap?.wrapUp,
      planningByMonth: wrap?.planningStart,
      planningByThirtyDays: wrapUpOf(cycle, { planning: { days: 30 } })?.planningStart,
    }).toEqual(expected);
  });

  it.each(named(instants))('instant %s', (_id, { zone, on, time, before, expected }) => {
    const zones: Zones = {
      offsetAt: (_name, at) => zone.filter(({ from }) => from <= at).at(-1)?.minutes,
    };
    const session = { id: 'session', activity: 'calibration', time } as const;
    const pack = { id: 'pack', activity: 'calibration-pack', time } as const;
    const reviews = planReviews(
      {
        id: 'r',
        name: 'R',
        recurrences: [
          { ...session, schedule: { kind: 'month-day', day: Number(on.slice(8)) } },
          { ...pack, schedule: { kind: 'before-review', review: 'session', ...before } },
        ],
      },
      { id: 'c', name: 'C', start: `${on.slice(0, 8)}01`, end: `${on.slice(0, 8)}28`, state: 'active' },
    );
    const wanted = before === undefined ? 'session' : 'pack';
    const review = reviews.find(({ recurrence }) => recurrence === wanted);
    expect(review && instantOfReview(zones, 'the one', review)).toBe(expected);
  });

  it.each(named(triggers))('trigger %s', (_id, { trigger, expectedAttainment, attainment, expected }) => {
    expect(isOffPlan(trigger, expectedAttainment, attainment)).toBe(expected);
  });
});
