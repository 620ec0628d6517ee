import { addDays, addMonths, dayNumberOf, UsageError, wrapUpOf } from '@throughline/core';
import type { Cycle, PlanningLead, WrapUp } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycles } from '../../test/rhythm-samples.ts';

type Wrap = (
  cycle: Pick<Cycle, 'start' | 'end'>,
  options?: { readonly planning?: PlanningLead },
) => WrapUp | undefined;

const leads = fc.oneof(
  fc.constant<PlanningLead>('month'),
  fc.integer({ min: 8, max: 60 }).map((days): PlanningLead => ({ days })),
);

/** Law 64: a week before the next start; planning before that; monotone in the period. */
const law64 = (wrap: Wrap): void => {
  fc.assert(
    fc.property(cycles(), fc.integer({ min: 1, max: 90 }), leads, (cycle, later, planning) => {
      const { planningStart, wrapUp, nextStart } = wrap(cycle, { planning })!;
      expect(nextStart).toBe(cycle.end);
      expect(dayNumberOf(wrapUp)!).toBeLessThanOrEqual(dayNumberOf(nextStart)! - 7);
      expect(planningStart < wrapUp).toBe(true);
      const after = wrap({ ...cycle, end: addDays(cycle.end, later)! }, { planning })!;
      expect(after.wrapUp > wrapUp).toBe(true);
      expect(after.planningStart >= planningStart).toBe(true);
    }),
    { numRuns: 300 },
  );
};

describe('vector R3', () => {
  const daysOf = (end: string): unknown[] => {
    const cycle = { start: addMonths(end, -3)!, end };
    return [
      wrapUpOf(cycle)?.wrapUp,
      wrapUpOf(cycle)?.planningStart,
      wrapUpOf(cycle, { planning: { days: 30 } })?.planningStart,
    ];
  };

  it('wraps up a week before the next quarter, and plans about a month before by either policy', () => {
    expect(daysOf('2026-07-01')).toEqual(['2026-06-24', '2026-06-01', '2026-06-01']);
    expect(daysOf('2026-04-01')).toEqual(['2026-03-25', '2026-03-01', '2026-03-02']);
    expect(daysOf('2027-01-01')).toEqual(['2026-12-25', '2026-12-01', '2026-12-02']);
  });
});

describe('law 64', () => {
  it('wrapUp <= nextStart - 7 days; planningStart < wrapUp; monotone in the period', () => {
    law64(wrapUpOf);
  });

  it('is broken by a week of five days, by planning after the wrap-up, and by counting from the start', () => {
    const with_ =
      (change: (wrap: WrapUp, cycle: Pick<Cycle, 'start' | 'end'>) => Partial<WrapUp>): Wrap =>
      (cycle, options) => {
        const wrap = wrapUpOf(cycle, options)!;
        return { ...wrap, ...change(wrap, cycle) };
      };
    expect(() => law64(with_(({ nextStart }) => ({ wrapUp: addDays(nextStart, -5)! })))).toThrow();
    expect(() => law64(with_(({ nextStart }) => ({ planningStart: addDays(nextStart, -6)! })))).toThrow();
    expect(() => law64(with_((_wrap, { start }) => ({ wrapUp: addDays(start, -7)! })))).toThrow();
  });
});

describe('a cycle or a policy that makes no sense', () => {
  it('has no days, or is refused', () => {
    expect(wrapUpOf({ start: '2026-07-01', end: '2026-04-01' })).toBeUndefined();
    expect(wrapUpOf({ start: '2026-02-30', end: '2026-04-01' })).toBeUndefined();
    expect(wrapUpOf({ start: '0001-01-01', end: '0001-01-05' })).toBeUndefined();
    for (const planning of ['week', { days: 7 }, { days: 30.5 }, { days: Number.NaN }, {}, null])
      expect(() =>
        wrapUpOf({ start: '2026-04-01', end: '2026-07-01' }, { planning: planning as never }),
      ).toThrow(UsageError);
  });
});
