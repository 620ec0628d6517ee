import { type Draft, review, rulesDrafter, type TaskKind } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import { compileGoals, type GoalSet } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { goalSets } from '@throughline/core/test-kit';
import { metricFamilies } from '@throughline/core/wording';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const drafter = rulesDrafter(roleLibrary, goalTextTasks);
const context = { draftId: 'any', createdAt: '2026-05-15T10:00:00Z' } as const;

/** What each task could be asked about a set: things it has, and things it has not. */
const inputsFor = (goals: GoalSet, at: number): readonly (readonly [TaskKind, object])[] => {
  const pick = <One>(list: readonly One[] = []): One | undefined => list[at % Math.max(1, list.length)];
  const objective = pick(goals.objectives)?.id ?? 'none';
  const unit = pick(goals.units)?.id;
  const theme = { family: metricFamilies[at % metricFamilies.length] };
  const metrics = ['win-rate', 'gross-margin', 'customer-satisfaction'];
  return [
    [
      'objective',
      { theme, metrics, ...(unit === undefined ? {} : { unit }), cycle: pick(goals.cycles)?.id ?? 'q' },
    ],
    ['key-results', { objective, metrics }],
    ['activity-to-outcome', { metric: 'customer-satisfaction' }],
    ['guardrails', {}],
    ['data-sources', {}],
    ['targets-from-history', {}],
    ['targets-from-history', { only: (goals.keyResults ?? []).slice(0, 3).map(({ id }) => id) }],
    ['mapping-template', { role: pick(goals.roles)?.id ?? 'none' }],
    ['mapping-template', { person: pick(goals.people)?.id ?? 'none' }],
  ];
};

test('over any goals each task gives the same draft twice or declines, changes nothing, and what passes the review applies', async () => {
  let drafted = 0;
  await fc.assert(
    fc.asyncProperty(goalSets({ maxUnits: 4, maxKeyResults: 3, kras: true }), fc.nat(30), async (set, at) => {
      const before = JSON.stringify(set);
      const index = compileGoals(set);
      for (const [kind, more] of inputsFor(set, at)) {
        const ask = (goals: unknown) =>
          drafter.draft(kind, { goals, asOf: '2026-05-15', ...more } as never, context);
        const result = await ask(set);
        expect(JSON.stringify(await ask(index)), kind).toBe(JSON.stringify(result));
        if (!result.ok) {
          expect(result.declined.message, kind).not.toMatch(/\{[a-z]+\}/);
          continue;
        }
        drafted++;
        const by = { kind: 'human', id: set.people?.[0]?.id ?? 'nobody' } as const;
        const decision = { outcome: 'accepted', by, at: '2026-05-16T09:00:00Z' } as const;
        const reviewed = review(result.draft as Draft<object>, decision, {
          goals: index,
          asOf: '2026-05-15',
        });
        if (!reviewed.ok || !('change' in reviewed)) continue;
        const applied = applyChanges(index, [reviewed.change], { actor: by, at: '2026-05-16T09:00:00Z' });
        expect(applied.ok, kind).toBe(true);
      }
      expect(JSON.stringify(set)).toBe(before);
    }),
    { numRuns: 15 },
  );
  expect(drafted).toBeGreaterThan(3);
});
