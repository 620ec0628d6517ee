import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kpiTemplate } from '../../test/templates.ts';
import { chooseKpis, type KpiCandidate } from './choose-kpis.ts';

const candidate = (
  id: string,
  more: Partial<KpiCandidate> & { indicator?: 'leading' | 'lagging' } = {},
): KpiCandidate => ({
  template: kpiTemplate(id, { indicator: more.indicator ?? 'lagging' }),
  isLink: more.isLink ?? false,
  isComplete: more.isComplete ?? false,
});

const chosen = (candidates: readonly KpiCandidate[], min: number, max: number): readonly string[] =>
  chooseKpis(candidates, { min, max }).map(({ template }) => template.id);

test('the link first, then the most telling one, then one of each indicator', () => {
  const all = [
    candidate('a'),
    candidate('b'),
    candidate('c', { isLink: true, isComplete: true }),
    candidate('d', { indicator: 'leading' }),
  ];
  expect(chosen(all, 1, 1)).toEqual(['c']);
  expect(chosen(all, 1, 2)).toEqual(['a', 'c']);
  expect(chosen(all, 1, 4)).toEqual(['a', 'c', 'd']);
  expect(chosen(all, 4, 4)).toEqual(['a', 'b', 'c', 'd']);
});

test('what is complete comes in up to the most, what is not only up to the least', () => {
  const all = [
    candidate('a'),
    candidate('b', { indicator: 'leading' }),
    candidate('c'),
    candidate('d', { isComplete: true }),
  ];
  expect(chosen(all, 2, 4)).toEqual(['a', 'b', 'd']);
  expect(chosen(all, 2, 2)).toEqual(['a', 'b']);
});

test('never more than the most, never fewer than the least there are, in order, links kept', () => {
  const one = fc.record({
    indicator: fc.constantFrom('leading' as const, 'lagging' as const),
    isLink: fc.boolean(),
    isComplete: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 8 }),
      fc.nat(5),
      fc.integer({ min: 1, max: 5 }),
      (facts, min, max) => {
        const all = facts.map((fact, at) => candidate(`k${at}`, fact));
        const kept = chooseKpis(all, { min: Math.min(min, max), max });
        expect(kept.length).toBeLessThanOrEqual(max);
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(min, max, all.length));
        expect(kept).toEqual(all.filter((fact) => kept.includes(fact)));
        const links = all.filter(({ isLink }) => isLink);
        expect(links.slice(0, max).every((link) => kept.includes(link))).toBe(true);
        if (max >= links.length + 3) {
          for (const { template } of all)
            expect(kept.some((fact) => fact.template.indicator === template.indicator)).toBe(true);
        }
      },
    ),
  );
});
