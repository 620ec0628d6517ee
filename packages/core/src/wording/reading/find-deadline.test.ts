import { parseKeyResult } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';

describe('deadlines', () => {
  it.each([
    ['Open 4 branches by Q2 FY 2027-28', 'by Q2 FY 2027-28'],
    ['Cut costs to $4M by 30 June, 2014', 'by 30 June, 2014'],
    ['Raise the yield from 40 % in 2025 to 55 % in 2027', 'in 2027'],
    ['Reach 50 members (we were at 32 as of 31 March) by August', 'by August'],
    ['Hold the fare at 30 (baseline: 32 in Q4 2025)', null],
    ['Cut the error rate in half', null],
    ['Fill all posts within 45 days', null],
    ['Train all staff within 6 weeks', 'within 6 weeks'],
  ])('are told from the day of a start: %s', (text, deadline) => {
    expect(parseKeyResult(text).deadline).toBe(deadline);
  });
});
