import { type Actor, canonicalJson, type GoalSet, parseGoalSet, UsageError } from '@throughline/core';
import { applyChange, applyChanges } from '@throughline/core/change';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../test/drafting.ts';
import { asOf, harbour } from '../../test/harbour.ts';
import { accepted, at, ida, passed, refusedBy } from '../../test/reviewing.ts';
import type { RoleKras } from '../role-kras/role-kras.ts';
import { review } from './review.ts';
import type { Decision } from './reviewed-draft.ts';

test('an accepted draft becomes one change, and only the change brings the goals in', async () => {
  const draft = await draftOf({ role: 'guide' });
  const before = canonicalJson(harbour);
  const { change, decision, findings, provenance } = passed(
    review(draft, accepted, { goals: harbour, asOf }),
  );
  expect(canonicalJson(harbour)).toBe(before);
  expect(decision).toEqual({ by: 'ida', at, outcome: 'accepted', editRatio: 0 });
  expect(change).toMatchObject({
    kind: 'acceptDraft',
    draft: 'draft-1',
    task: 'role-kras',
    drafter: 'rules:starter',
    aiGenerated: false,
    decision,
  });
  expect(findings).toEqual([]);
  expect(provenance).toBe(draft.provenance);
  const applied = applyChange(harbour, change, { actor: ida, at });
  if (!applied.ok) throw new Error(applied.problems[0].message);
  const { goals } = applied.value;
  expect(parseGoalSet(JSON.parse(JSON.stringify(goals)))).toMatchObject({ ok: true });
  expect(goals.kras).toHaveLength(draft.value.kras.length);
  expect(goals.kpis).toHaveLength(draft.value.kpis.length);
  // The human's from here on, and still only a draft among the goals: nothing counts before it is published.
  for (const goal of [...(goals.kras ?? []), ...(goals.kpis ?? [])]) {
    expect(goal.origin).toEqual({
      draft: 'draft-1',
      drafter: 'rules:starter',
      aiGenerated: false,
      reviewedBy: 'ida',
      reviewedAt: at,
    });
    expect(goal.state).toBe('draft');
  }
  expect(refusedBy(review(draft, accepted, { goals, asOf }))[0]).toBe('change/id-taken kras.0.id');
});

test('an edited draft is taken as edited, with how much was changed', async () => {
  const draft = await draftOf({ role: 'guide' });
  const [first, ...others] = draft.value.kras;
  if (first === undefined) throw new Error('no KRA');
  const value = { ...draft.value, kras: [{ ...first, title: `${first.title} for families` }, ...others] };
  const { change, decision } = passed(
    review(draft, { ...accepted, outcome: 'edited', value }, { goals: harbour, asOf }),
  );
  expect(decision.outcome).toBe('edited');
  expect(decision.editRatio).toBeGreaterThan(0);
  expect(decision.editRatio).toBeLessThan(0.02);
  expect(change.goals[0]?.value.title).toBe('A quick and sure start for families');
  const same = passed(
    review(draft, { ...accepted, outcome: 'edited', value: draft.value }, { goals: harbour, asOf }),
  );
  expect(same.decision).toMatchObject({ outcome: 'edited', editRatio: 0 });
  // A stamp in the edited value is not the reviewer's to set.
  const stamped = {
    ...value,
    kras: [{ ...first, origin: { draft: 'x', drafter: 'me', aiGenerated: true } }],
    kpis: [],
  };
  const forged = passed(
    review(draft, { ...accepted, outcome: 'edited', value: stamped }, { goals: harbour, asOf }),
  );
  const applied = applyChange(harbour, forged.change, { actor: ida, at });
  expect(applied.ok && applied.value.goals.kras?.[0]?.origin?.drafter).toBe('rules:starter');
});

test('a rejected draft leaves nothing but the reason', async () => {
  const draft = await draftOf({ role: 'guide' });
  const decision = { outcome: 'rejected', by: ida, at, reason: 'we do this at the quay' } as const;
  expect(review(draft, decision, { goals: harbour, asOf })).toEqual({
    ok: false,
    outcome: 'rejected',
    draft: 'draft-1',
    by: 'ida',
    at,
    reason: 'we do this at the quay',
    findings: [],
  });
});

test('wrong calls are usage errors', async () => {
  const draft = await draftOf({ role: 'guide' });
  const codeOf = (decision: unknown, given: unknown = { goals: harbour, asOf }): string => {
    try {
      review(draft, decision as Decision<RoleKras>, given as { goals: GoalSet; asOf: string });
    } catch (error) {
      if (error instanceof UsageError) return error.code;
      throw error;
    }
    return 'nothing';
  };
  expect(codeOf(null)).toBe('ai-adapters/bad-argument');
  expect(codeOf({ ...accepted, outcome: 'maybe' })).toBe('ai-adapters/bad-argument');
  expect(codeOf({ ...accepted, by: undefined })).toBe('ai-adapters/bad-argument');
  expect(codeOf({ ...accepted, at: 'now' })).toBe('core/not-an-instant');
  expect(codeOf(accepted, { goals: 1, asOf })).toBe('core/not-goals');
  expect(codeOf(accepted, { goals: harbour, asOf: 'today' })).toBe('core/not-a-date');
  for (const given of [null, undefined, 5, [], { goals: harbour }, { asOf }])
    expect(codeOf(accepted, given ?? null)).toMatch(
      /^(ai-adapters\/bad-argument|core\/not-a-date|core\/not-goals)$/,
    );
  for (const rules of [null, 5, {}, [null], [5], [{ rule: null }], [{ meta: null }]])
    expect(codeOf(accepted, { goals: harbour, asOf, rules })).toBe('ai-adapters/bad-argument');
  expect(codeOf({ ...accepted, outcome: 'rejected', reason: 5 })).toBe('ai-adapters/bad-argument');
  expect(codeOf({ ...accepted, outcome: 'rejected' }, { goals: harbour, asOf: 'today' })).toBe(
    'core/not-a-date',
  );
});

// Law 74: a draft never alters goals; a rejection has no effect; what is merged is sound, or nothing is.
test('whatever is decided about whatever draft, the goals stay; what passes applies whole and parses', async () => {
  const draft = await draftOf({ role: 'guide' });
  const before = canonicalJson(harbour);
  const spoil = fc.constantFrom<(kra: Record<string, unknown>) => Record<string, unknown>>(
    (kra) => kra,
    (kra) => ({ ...kra, title: 'Our own words' }),
    (kra) => ({ ...kra, title: 7 }),
    (kra) => ({ ...kra, id: 'happy' }),
    (kra) => ({ ...kra, supports: [{ goal: 'nowhere' }] }),
    (kra) => ({ ...kra, supports: [] }),
    (kra) => ({ ...kra, supports: [{ goal: kra['id'] }] }),
    (kra) => ({ ...kra, weight: Number.NaN }),
    () => ({}),
  );
  const value = fc
    .tuple(
      fc.array(spoil, { minLength: draft.value.kras.length, maxLength: draft.value.kras.length }),
      fc.subarray([...draft.value.kpis]),
    )
    .map(([ways, kpis]) => ({
      ...draft.value,
      kpis,
      kras: draft.value.kras.map((kra, at_) => ways[at_]?.({ ...kra }) ?? kra),
    }));
  const decision = fc.oneof(
    fc.constant(accepted),
    fc.record({
      outcome: fc.constant('edited'),
      by: fc.constantFrom<Actor>(ida, { kind: 'service', id: 'ida' }),
      at: fc.constant(at),
      value: fc.oneof(value, value, fc.jsonValue()),
    }),
    fc.record({
      outcome: fc.constant('rejected'),
      by: fc.constant(ida),
      at: fc.constant(at),
      reason: fc.string(),
    }),
  );
  let merged = 0;
  fc.assert(
    fc.property(decision, (decided) => {
      const result = review(draft, decided as Decision<RoleKras>, { goals: harbour, asOf });
      expect(canonicalJson(harbour)).toBe(before);
      if (!result.ok) {
        expect(result.outcome === 'rejected').toBe(decided.outcome === 'rejected');
        expect(result.findings.length === 0).toBe(decided.outcome === 'rejected');
        return;
      }
      merged++;
      expect(decided.outcome).not.toBe('rejected');
      const applied = applyChanges(harbour, [result.change], { actor: ida, at, expectedRevision: 7 });
      if (!applied.ok) throw new Error(applied.problems[0].message);
      const { goals } = applied.value;
      expect(parseGoalSet(JSON.parse(JSON.stringify(goals)))).toMatchObject({ ok: true });
      expect((goals.kras?.length ?? 0) + (goals.kpis?.length ?? 0)).toBe(result.change.goals.length);
      // Everything else is as it was.
      const { kras: _kras, kpis: _kpis, revision: _revision, ...rest } = goals;
      const { revision: _old, ...was } = harbour;
      expect(canonicalJson(rest)).toBe(canonicalJson(was));
    }),
  );
  expect(merged).toBeGreaterThan(0);
});
