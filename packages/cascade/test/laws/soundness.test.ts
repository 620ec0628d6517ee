import { compileGoals } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { breakages, goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGoals, presets, structureRules, throughline } from '../../src/index.ts';
import { NaiveGoals } from '../naive/naive-goals.ts';
import { naiveLoopMembers, naiveOrphans } from '../naive-cascade.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { allFindings, asOf, factsOf, sorted, uniqueOnly } from './all-findings.ts';

describe('laws 40 to 42: what is accepted is sound, and each breakage has its finding', () => {
  it('finds no error in a valid set', () => {
    fc.assert(
      fc.property(goalSets(), (goals) => {
        expect(checkGoals(goals, { asOf }).findings.filter(({ severity }) => severity === 'error')).toEqual(
          [],
        );
        expect(
          allFindings(goals, structureRules).filter(({ ruleId }) => ruleId !== 'structure/depth-and-fan-out'),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  for (const { name, ruleIds, apply } of breakages) {
    it(`reports ${name}`, () => {
      fc.assert(
        fc.property(
          goalSets({ links: 'levels', maxUnits: 5, maxObjectivesPerUnit: 2 }),
          fc.nat(),
          (goals, seed) => {
            const broken = apply(goals, seed);
            // A formula reads other goals and needs no source.
            if (
              broken === undefined ||
              (name === 'missing-source' &&
                broken.keyResults?.some(
                  ({ source, measure }) => source === undefined && measure.kind === 'formula',
                ) === true)
            )
              return;
            const before = new Set(sorted(allFindings(goals)));
            const fresh = allFindings(broken).filter((finding) => !before.has(factsOf(finding)));
            expect(fresh.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining([...ruleIds]));
          },
        ),
        { numRuns: 6 },
      );
    });
  }

  it('names loops exactly where the naive model sees one', () => {
    fc.assert(
      fc.property(stackedBreakages(uniqueOnly), (goals) => {
        const index = compileGoals(goals);
        const members = naiveLoopMembers(goals);
        expect(new Set(index.loops.flat().map((number) => index.ids[number]))).toEqual(members);
        const named = allFindings(goals).filter(({ ruleId }) => ruleId === 'structure/no-loops');
        expect(named).toHaveLength(index.loops.length);
        for (const { goal, data } of named) {
          const loop = data['loop'] as readonly string[];
          expect(loop[0]).toBe(goal);
          for (const [at, id] of loop.entries()) {
            const line = throughline(index, id);
            const next = loop[(at + 1) % loop.length];
            if (loop.length === data['length'])
              expect(line.ok && line.value.links.some(({ from, to }) => from === id && to === next)).toBe(
                true,
              );
            expect(members.has(id)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds orphans exactly where the naive model sees them', () => {
    fc.assert(
      fc.property(
        stackedBreakages((name) => uniqueOnly(name) && !name.includes('unit')),
        (goals) => {
          const index = compileGoals(goals);
          const isOver = (id: string): boolean => {
            const end = index.endDay[index.numberOf(id) ?? -1] ?? -1;
            return end !== -1 && end <= 20588;
          };
          const found = allFindings(goals)
            .filter(({ ruleId }) => ruleId === 'cascade/no-orphan-goals')
            .map(({ goal }) => goal);
          expect(new Set(found)).toEqual(naiveOrphans(goals, isOver));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('accepts nothing with a loop, a dangling link or several accountable owners', () => {
    // Laid out in full from the document: what the rules say must not be needed to see it.
    const faultsOf = (goals: GoalSet): readonly string[] => {
      const naive = new NaiveGoals(goals);
      const ids = new Set(naive.all.map(({ goal }) => goal.id));
      return [
        ...naiveLoopMembers(goals),
        ...naive.all.flatMap(({ goal }) =>
          (goal.supports ?? []).map((link) => link.goal).filter((id) => !ids.has(id)),
        ),
        ...naive.all
          .filter((placed) => !naive.isSettled(placed))
          .filter(({ goal }) => {
            const accountable = (goal.owners ?? []).filter(({ as }) => as === 'accountable');
            return new Set(accountable.map(({ who }) => JSON.stringify(who))).size > 1;
          })
          .map(({ goal }) => goal.id),
      ];
    };
    const sound = fc.sample(goalSets({ maxUnits: 2, maxObjectivesPerUnit: 2 }), { numRuns: 3, seed: 9 });
    for (const goals of sound) expect(faultsOf(goals)).toEqual([]);
    // Broken in one way, a set is refused; without the rule about it something unsound would be accepted.
    for (const [name, id] of [
      ['loop-of-goals', 'structure/no-loops'],
      ['goal-supports-itself', 'structure/no-loops'],
      ['dangling-parent', 'structure/references-exist'],
      ['second-accountable-owner', 'ownership/one-accountable-owner'],
    ] as const) {
      const breakage = breakages.find((each) => each.name === name);
      const broken = sound.flatMap((goals) => breakage?.apply(goals, 7) ?? []);
      const fewer = presets.recommended.filter(({ meta }) => meta.id !== id);
      const faults = broken.filter((goals) => faultsOf(goals).length > 0);
      expect([name, faults.length > 0]).toEqual([name, true]);
      for (const goals of faults) {
        expect([name, checkGoals(goals, { asOf, rules: presets.recommended }).ok]).toEqual([name, false]);
        expect([name, checkGoals(goals, { asOf, rules: fewer }).ok]).toEqual([name, true]);
      }
    }
  });
});
