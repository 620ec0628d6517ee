import { addDays, dayNumberOf } from '@throughline/core';
import type { Finding } from '@throughline/core';
import { checkCalendar } from '@throughline/core/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, withCycles } from '../../test/with-cycles.ts';

const year: Span = ['y', '2026-01-01', '2027-01-01'];
const day = fc.integer({ min: 0, max: 12 }).map((count) => addDays('2026-01-01', count)!);
const span = fc
  .tuple(day, fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => [start, addDays(start, length)!] as const);
const spans = fc.array(span, { maxLength: 8 });
const number = (date: string): number => dayNumberOf(date)!;
const shuffled = (count: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count });

describe('against looking at every pair', () => {
  it('names without a parent every cycle that another begins in and outlasts, and every period kept twice', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const list = all.map(([start, end], at): Span => [`c${at}`, start, end]);
        const crossed = list.filter(([, start, end]) =>
          list.some(([, s, e]) => start < s && s < end && end < e),
        );
        const twice = list.filter(([, start, end], at) =>
          list.some(([, s, e], before) => before < at && s === start && e === end),
        );
        const findings = checkCalendar(withCycles(...list));
        const pairs = findings
          .filter(({ messageId }) => messageId === undefined)
          .map(({ data }) => data['other']);
        expect(pairs.sort()).toEqual(crossed.map(([id]) => id));
        expect(findings.filter(({ messageId }) => messageId === 'same')).toHaveLength(twice.length);
        for (const { data } of findings.filter(({ messageId }) => messageId === undefined)) {
          const [one, other] = ['other', 'cycle'].map((name) => list.find(([id]) => id === data[name])!);
          expect(one![1] < other![1] && other![1] < one![2] && one![2] < other![2]).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names under a parent every cycle that begins while an earlier one runs, and every stretch without any', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const list = all.map(([start, end], at): Span => [`c${at}`, start, end, 'y']);
        const findings = checkCalendar(withCycles(year, ...list));
        const covered = new Set(
          list.flatMap(([, s, e]) =>
            Array.from({ length: number(e) - number(s) }, (_, at) => number(s) + at),
          ),
        );
        const sorted = [...covered].sort((a, b) => a - b);
        const gaps = sorted.filter((at, index) => index > 0 && at !== sorted[index - 1]! + 1).length;
        expect(findings.filter(({ ruleId }) => ruleId === 'calendar/no-gap')).toHaveLength(gaps);
        // In order of start, a cycle overlaps one before it exactly if some day of it was taken when it came.
        const taken = new Set<number>();
        let overlaps = 0;
        for (const [, s, e] of [...list].sort(
          (a, b) => number(a[1]) - number(b[1]) || number(b[2]) - number(a[2]),
        )) {
          const own = Array.from({ length: number(e) - number(s) }, (_, at) => number(s) + at);
          if (own.some((at) => taken.has(at))) overlaps++;
          for (const at of own) taken.add(at);
        }
        expect(findings.filter(({ ruleId }) => ruleId === 'calendar/siblings-apart')).toHaveLength(overlaps);
      }),
      { numRuns: 300 },
    );
  });

  it('law 39: says the same about the document in another order', () => {
    const keep = (findings: readonly Finding[]): string[] =>
      findings.map((finding) => JSON.stringify(finding)).sort();
    fc.assert(
      fc.property(
        fc
          .array(fc.tuple(span, fc.constantFrom(undefined, 'c0', 'c1')), { minLength: 1, maxLength: 8 })
          .chain((all) => fc.tuple(fc.constant(all), shuffled(all.length))),
        ([all, order]) => {
          const list = all.map(([[start, end], parent], at): Span => [`c${at}`, start, end, parent]);
          const other = withCycles(...order.map((at) => list[at]!));
          expect(keep(checkCalendar(other))).toEqual(keep(checkCalendar(withCycles(...list))));
        },
      ),
    );
  });
});
