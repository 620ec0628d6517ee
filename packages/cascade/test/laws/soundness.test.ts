import { compileGoals } from '@throughline/core';
import { breakages, goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGoals, structureRules, throughline } from '../../src/index.ts';
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
});
