import { review } from '@throughline/ai-adapters';
import type { Decision, RoleKras } from '@throughline/ai-adapters';
import { canonicalJson } from '@throughline/core';
import type { Actor, GoalSet } from '@throughline/core';
import { applyChange } from '@throughline/core/change';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drafter } from '../drafting.ts';
import { asOf, context, deepFrozen, harbour } from '../harbour.ts';
import { quarry } from '../quarry.ts';
import { companies as roleCompanies } from '../role-companies.ts';
import { at, ida } from '../reviewing.ts';

const roles = ['Recruiter', 'Sales Manager', 'Software Engineer', 'Customer Success Manager'] as const;

/** A company with a role to draft for and the human who reviews. Frozen: whoever writes to it throws. */
const companies = fc
  .tuple(
    fc.constantFrom<GoalSet>(harbour, quarry, ...Object.values(roleCompanies)),
    fc.constantFrom(...roles),
    fc.constantFrom(undefined, 'associate', 'manager', 'director'),
  )
  .map(
    ([goals, title, level]): GoalSet =>
      deepFrozen({
        ...goals,
        roles: [
          ...(goals.roles ?? []),
          { id: 'role-to-draft', title: level === undefined ? title : `${level} ${title}` },
        ],
        people: [...(goals.people ?? []).filter(({ id }) => id !== 'ida'), { id: 'ida', name: 'Ida' }],
      }),
  );

const outcomes = fc.constantFrom('accepted', 'edited', 'rejected');
/** A machine with a name of its own, and one that calls itself like the human. */
const machines = fc.constantFrom<Actor>({ kind: 'service', id: 'ida' }, { kind: 'service', id: 'import' });

/** Whoever applies a change; the outcome is the goals afterwards, or nothing when it is refused. */
type ApplyAs = (
  goals: GoalSet,
  change: Parameters<typeof applyChange>[1],
  actor: Actor,
) => GoalSet | undefined;

const applied: ApplyAs = (goals, change, actor) => {
  const result = applyChange(goals, change, { actor, at });
  return result.ok ? result.value.goals : undefined;
};

interface Counts {
  proposed: number;
  taken: number;
}

const law74 = async (applyAs: ApplyAs, counts: Counts, numRuns: number): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(companies, outcomes, machines, async (goals, outcome, machine) => {
      const before = canonicalJson(goals);
      const answer = await drafter.draft('role-kras', { goals, asOf, role: 'role-to-draft' }, context);
      expect(canonicalJson(goals)).toBe(before);
      if (!answer.ok) return;
      const draft = deepFrozen(answer.draft);
      counts.proposed += draft.value.kras.length;
      const decision = {
        outcome,
        by: ida,
        at,
        ...(outcome === 'edited' ? { value: draft.value } : {}),
        ...(outcome === 'rejected' ? { reason: 'not now' } : {}),
      } as Decision<RoleKras>;
      const reviewed = review(draft, decision, { goals, asOf });
      expect(canonicalJson(goals)).toBe(before);
      expect(reviewed.ok).toBe(outcome !== 'rejected');
      if (!reviewed.ok) return;
      // What the human accepted is not there before the change, and no machine can apply it in their name.
      expect(applyAs(goals, reviewed.change, machine)).toBeUndefined();
      const after = applyAs(goals, reviewed.change, ida);
      expect(after?.kras?.length).toBe((goals.kras?.length ?? 0) + draft.value.kras.length);
      expect(canonicalJson(goals)).toBe(before);
      counts.taken += 1;
    }),
    { numRuns, endOnFailure: true },
  );
};

describe('law 74: a draft changes nothing until a human has accepted it and the change is applied', () => {
  it('holds for any company, whatever is decided', async () => {
    const counts = { proposed: 0, taken: 0 };
    await law74(applied, counts, 40);
    expect(counts.proposed).toBeGreaterThan(40);
    expect(counts.taken).toBeGreaterThan(10);
  }, 60_000);

  it('catches a service that applies what a human accepted as if it were that human', async () => {
    const borrowed: ApplyAs = (goals, change) => applied(goals, change, ida);
    await expect(law74(borrowed, { proposed: 0, taken: 0 }, 40)).rejects.toThrow('Property failed');
  }, 60_000);
});
