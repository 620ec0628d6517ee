import { civilDateOf, dayNumberOf, millisecondsOf } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** The same by a regular expression and cutting. */
const slowly = (text: string): number | undefined => {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z$/.exec(text);
  if (found === null) return undefined;
  const [, date, hour, minute, second, fraction] = found;
  const day = dayNumberOf(date!);
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const seconds = (day * 24 + Number(hour)) * 3600 + Number(minute) * 60 + Number(second);
  return seconds * 1000 + Number((fraction ?? '').padEnd(3, '0'));
};

const part = fc.integer({ min: 0, max: 63 }).map((value) => String(value).padStart(2, '0'));
const instant = fc
  .tuple(
    fc.integer({ min: -719_162, max: 2_932_896 }),
    part,
    part,
    part,
    fc.constantFrom('', '.', '.1', '.05', '.120', '.1234'),
  )
  .map(
    ([day, hour, minute, second, fraction]) => `${civilDateOf(day)!}T${hour}:${minute}:${second}${fraction}Z`,
  );

describe('millisecondsOf', () => {
  it('reads what the slow reader reads', () => {
    fc.assert(
      fc.property(instant, (text) => {
        expect(millisecondsOf(text)).toBe(slowly(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what the slow reader refuses, one wrong character at a time', () => {
    const character = fc.constantFrom('0', '9', '/', ':', 'T', 'Z', 't', '-', '.', ' ', 'é');
    fc.assert(
      fc.property(instant, fc.nat(25), character, (text, at, wrong) => {
        const changed = text.slice(0, at) + wrong + text.slice(at + 1);
        expect(millisecondsOf(changed)).toBe(slowly(changed));
        expect(millisecondsOf(text.slice(0, at))).toBe(slowly(text.slice(0, at)));
      }),
      { numRuns: 2000 },
    );
  });

  it('orders instants', () => {
    expect(millisecondsOf('1969-12-31T23:59:59.999Z')).toBe(-1);
    expect(millisecondsOf('2026-05-15T21:00:00Z')).toBe(1_778_878_800_000);
  });
});
