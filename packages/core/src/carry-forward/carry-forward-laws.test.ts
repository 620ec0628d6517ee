import { carryForward, checkCarryForward } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { goalSets } from '@throughline/core/test-kit';
import type { CarryForwardDecision, GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const measure = { kind: 'change', from: 0, to: 100 } as const;

describe('whatever the goals and decisions', () => {
  const decisionOf = (goal: string, kind: number): CarryForwardDecision => {
    if (kind === 0) return { goal, decision: 'carry' };
    if (kind === 1) return { goal, decision: 'carry-changed', measure, reason: 'why' };
    if (kind === 2) return { goal, decision: 'drop', reason: 'why' };
    return {
      goal,
      decision: 'split',
      reason: 'why',
      into: [1, 2].map((part) => ({ title: String(part), measure })),
    };
  };

  const keepsHistory = (carry: typeof carryForward): void => {
    fc.assert(
      fc.property(
        goalSets({ states: true }),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 40 }),
        (drawn, kinds) => {
          const next = {
            id: 'next',
            name: 'Next',
            start: '2026-07-01',
            end: '2026-10-01',
            state: 'planning',
          } as const;
          const set: GoalSet = { ...drawn, cycles: [...(drawn.cycles ?? []), next] };
          const decisions = (set.keyResults ?? [])
            .map(({ id }, at) => [id, kinds[at % kinds.length]!] as const)
            .filter(([, kind]) => kind < 4)
            .map(([id, kind]) => decisionOf(id, kind));
          const changes = carry(set, 'quarter', 'next', decisions);
          const result = applyChanges(set, changes, {
            actor: { kind: 'human', id: set.people?.[0]?.id ?? 'ana' },
            at: '2026-06-30T12:00:00Z',
          });
          expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([]);
          if (!result.ok) return;
          const all = new Map(
            [...result.value.goals.objectives!, ...result.value.goals.keyResults!].map((goal) => [
              goal.id,
              goal,
            ]),
          );
          for (const { state: _state, revision: _revision, ...old } of [
            ...set.objectives!,
            ...set.keyResults!,
          ]) {
            const { state: _newState, revision: _newRevision, ...now } = all.get(old.id)!;
            expect(now).toEqual(old);
          }
          const findings = checkCarryForward(set, 'quarter', 'next', decisions);
          const spoken = new Set([...decisions.map(({ goal }) => goal), ...findings.map(({ goal }) => goal)]);
          const cycleOf = new Map(set.objectives!.map(({ id, cycle }) => [id, cycle]));
          for (const { id, objective: own, state = 'published' } of set.keyResults!) {
            const isOpen = ['draft', 'feasible', 'signed-off', 'published'].includes(state);
            const isNoted =
              set.retrospectives?.some(({ goal, next: then }) => goal === id && then !== undefined) === true;
            if (isOpen && cycleOf.get(own) === 'quarter' && !isNoted) expect(spoken.has(id)).toBe(true);
          }
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  };

  it('the changes are accepted, every old goal keeps its content, every open key result is decided or told', () => {
    keepsHistory(carryForward);
  });

  it('moving the old goals instead of making new ones is caught', () => {
    const moving: typeof carryForward = (of, from, to, decisions) =>
      carryForward(of, from, to, decisions).map((change) =>
        change.kind === 'setState'
          ? { kind: 'revise', goal: change.goal, set: { title: 'Carried' } }
          : change,
      );
    expect(() => keepsHistory(moving)).toThrow();
  });
});
