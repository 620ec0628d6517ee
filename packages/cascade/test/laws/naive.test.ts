import { breakages, goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found, Rule } from '../../src/index.ts';
import { compareWithNaive, naiveRules } from '../naive/compare-with-naive.ts';
import { stackedBreakages } from '../stacked-breakages.ts';

/** Replaces the check of one rule; the rest stays as it is. */
const planted = (id: string, change: (rule: Rule) => Rule): typeof naiveRules =>
  naiveRules.map((entry) => {
    const rule = 'rule' in entry ? entry.rule : entry;
    if (rule.meta.id !== id) return entry;
    return 'rule' in entry ? { ...entry, rule: change(rule) } : change(rule);
  });

/** A rule that does not report what `drop` says. */
const silentAbout =
  (drop: (found: Found) => boolean) =>
  (rule: Rule): Rule => ({
    ...rule,
    check: (context, options, report) =>
      rule.check(context, options, (found) => {
        if (!drop(found)) report(found);
      }),
  });

/** Does any of some broken sets tell the rules from the naive model? */
const differs = (rules: typeof naiveRules): boolean =>
  samples.some((goals) => {
    const { missed, invented } = compareWithNaive(goals, rules);
    return missed.length + invented.length > 0;
  });

const samples = fc.sample(stackedBreakages(), { numRuns: 60, seed: 11 });

describe('law 40: the rules and a slow model find the same codes at the same paths', () => {
  it('holds for broken sets', () => {
    let codes = 0;
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const { found, missed, invented } = compareWithNaive(goals);
        codes += found;
        expect({ missed, invented }).toEqual({ missed: [], invented: [] });
      }),
      { numRuns: 40 },
    );
    expect(codes).toBeGreaterThan(200);
  });

  it('holds for every single breakage of a sound set', () => {
    fc.assert(
      fc.property(goalSets({ maxUnits: 2, maxObjectivesPerUnit: 2 }), fc.nat(), (goals, seed) => {
        for (const { name, apply } of breakages) {
          const broken = apply(goals, seed);
          if (broken === undefined) continue;
          const { missed, invented } = compareWithNaive(broken);
          expect({ name, missed, invented }).toEqual({ name, missed: [], invented: [] });
        }
      }),
      { numRuns: 3 },
    );
  });

  it('catches a rule that overlooks one kind of thing, and one that sees what is not there', () => {
    const overlooks: readonly (readonly [id: string, drop: (found: Found) => boolean])[] = [
      ['structure/references-exist', ({ path }) => path[2] === 'managers'],
      ['structure/unique-ids', ({ path }) => path[0] === 'people'],
      ['structure/no-loops', ({ messageId }) => messageId === 'self'],
      ['ownership/one-accountable-owner', ({ messageId }) => messageId === 'several'],
      ['measures/weights-valid', ({ messageId }) => messageId === 'supportRange'],
    ];
    for (const [id, drop] of overlooks)
      expect([id, differs(planted(id, silentAbout(drop)))]).toEqual([id, true]);
    const invents = planted('counts/kpis-per-kra', (rule) => ({ ...rule, defaults: { min: 2, max: 4 } }));
    expect(differs(invents)).toBe(true);
  });
});
