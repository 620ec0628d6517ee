import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import { canonicalJson, compileGoals, type GoalSet, parseEntity, UsageError } from '@throughline/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf, declinedOf, drafter, draftOf } from '../../test/drafting.ts';
import { asOf, context, harbour } from '../../test/harbour.ts';
import { areaTemplate, kpiTemplate } from '../../test/templates.ts';
import type { RoleKrasInput } from '../role-kras/role-kras-input.ts';
import { roleLibrary } from '../role-library/role-library.ts';
import { rulesDrafter } from './rules-drafter.ts';

test('declines with a reason and a next step instead of guessing', async () => {
  expect(await declinedOf({ role: 'nobody' })).toMatchObject({
    code: 'role-not-found',
    data: { role: 'nobody' },
  });
  expect(await declinedOf({ role: 'diver' })).toMatchObject({
    code: 'function-unknown',
    data: { function: 'diving' },
  });
  expect(await declinedOf({ role: 'chief' })).toMatchObject({ code: 'function-unknown' });
  expect(await declinedOf({ role: { function: 'sales and finance' } })).toMatchObject({
    code: 'function-unknown',
    data: { function: 'sales and finance' },
  });
  expect(await declinedOf({ role: 'seller', asOf: '2027-03-10' })).toMatchObject({
    code: 'no-company-key-results',
  });
  expect(await declinedOf({ role: 'seller', goals: { ...harbour, objectives: [] } })).toMatchObject({
    code: 'no-company-key-results',
  });
  expect(await declinedOf({ role: 'seller', companyKeyResults: ['happy', 'nothing'] })).toMatchObject({
    code: 'key-result-not-found',
    data: { keyResults: ['nothing'] },
  });
  // A closed key result cannot be served either.
  expect(await declinedOf({ role: 'seller', companyKeyResults: ['old'] })).toMatchObject({
    code: 'key-result-not-found',
  });
  // A club beside the company is not the company.
  const aside = harbour.objectives!.map((one) =>
    one.cycle === 'h1' && one.unit === 'all' ? { ...one, unit: 'club' } : one,
  );
  const club = [...harbour.units!, { id: 'club', name: 'Club', kind: 'department' }] as const;
  expect(
    await declinedOf({ role: 'seller', goals: { ...harbour, units: club, objectives: aside } }),
  ).toMatchObject({
    code: 'no-company-key-results',
  });
  // One with a deadline can be served on that day, and not after it.
  const sealed = { role: 'seller', companyKeyResults: ['sealed'] } as const;
  expect((await draftOf({ ...sealed, asOf: '2026-06-15' })).value.kras).not.toEqual([]);
  expect(await declinedOf({ ...sealed, asOf: '2026-06-16' })).toMatchObject({ code: 'key-result-not-found' });
  expect((await draftOf({ role: 'seller', asOf: '2026-06-30' })).value.kras).not.toEqual([]);
  expect(await declinedOf({ role: 'seller', asOf: '2026-07-01' })).toMatchObject({
    code: 'no-company-key-results',
  });
  // Nor one whose objective or cycle is over, though it does not say so itself.
  const { state: _closed, ...left } = harbour.keyResults!.find(({ id }) => id === 'old')!;
  const others = harbour.keyResults!.filter(({ id }) => id !== 'old');
  for (const objective of [{ state: 'closed' }, { state: 'published' }] as const) {
    const objectives = harbour.objectives!.map((one) => (one.id === 'past' ? { ...one, ...objective } : one));
    const goals = { ...harbour, objectives, keyResults: [...others, left] };
    expect(await declinedOf({ goals, role: 'seller', companyKeyResults: ['old'] })).toMatchObject({
      code: 'key-result-not-found',
    });
  }
  expect(await declinedOf({ role: 'seller', companyKeyResults: ['filled'] })).toMatchObject({
    code: 'nothing-links',
  });
  expect(await declinedOf({ role: 'seller', cycle: 'never' })).toMatchObject({ code: 'cycle-not-found' });
  expect(await declinedOf({ role: 'seller', cycle: 'h2-25' })).toMatchObject({
    code: 'cycle-takes-nothing',
    data: { cycle: 'H2 2025' },
  });
  expect(await declinedOf({ role: 'seller', accountable: { unit: 'moon' } })).toMatchObject({
    code: 'owner-not-found',
    data: { entity: 'unit', owner: 'moon' },
  });
  const help = await declinedOf({ role: 'diver' });
  expect(help.help).toContain('customer-success');
});

test('a role that is covered is left alone', async () => {
  const first = await draftOf({ role: 'guide' });
  const goals: GoalSet = { ...harbour, kras: first.value.kras, kpis: first.value.kpis };
  expect(await declinedOf({ goals, role: 'guide' })).toMatchObject({ code: 'already-covered' });
  const rest: GoalSet = { ...harbour, kras: first.value.kras.slice(0, 1), kpis: [] };
  const second = await draftOf({ goals: rest, role: 'guide' });
  expect(codesOf(second)).toContain('area-covered');
  expect(second.value.kras.map(({ title }) => title)).not.toContain(first.value.kras[0]?.title);
});

test('count and KPI limits hold; ids that are taken are passed over', async () => {
  const few = await draftOf({ role: 'seller', count: { min: 1, max: 2 }, kpisPerKra: { min: 1, max: 1 } });
  expect(few.value.kras).toHaveLength(2);
  expect(few.value.kpis).toHaveLength(2);
  const many = await draftOf({ role: 'hr-lead', count: { min: 7, max: 9 } });
  expect(many.notes.find(({ code }) => code === 'too-few-kras')?.data).toMatchObject({
    asked: 7,
    given: many.value.kras.length,
  });
  const goals: GoalSet = { ...harbour, kras: [{ id: 'draft-1-winning', title: 'Something else' }] };
  const beside = await draftOf({ goals, role: 'seller' });
  expect(beside.value.kras[0]?.id).toBe('draft-1-winning-2');
});

test('the function is read from the title when there is none, and the level that is missing is said', async () => {
  const draft = await draftOf({ role: 'helper' });
  expect(codesOf(draft)).toEqual(expect.arrayContaining(['function-from-title', 'level-assumed']));
});

test('the same input gives the same bytes, from a document and from an index', async () => {
  for (const role of ['seller', 'guide', 'hr-lead']) {
    const first = canonicalJson(await draftOf({ role }));
    expect(canonicalJson(await draftOf({ role }))).toBe(first);
    const result = await drafter.draft('role-kras', { goals: compileGoals(harbour), role, asOf }, context);
    expect(canonicalJson(result.ok && result.draft)).toBe(first);
  }
});

test('a task that is not built is declined, wrong calls are usage errors', async () => {
  expect(drafter).toMatchObject({ id: 'rules:starter', offline: true });
  expect([drafter.supports('role-kras'), drafter.supports('review-note')]).toEqual([true, false]);
  const other = await drafter.draft('review-note', undefined as never, context);
  expect(other).toMatchObject({ ok: false, declined: { code: 'task-not-supported' } });
  const wrong = async (input: unknown, given: unknown = context): Promise<string> => {
    try {
      await drafter.draft('role-kras', input as RoleKrasInput, given as typeof context);
    } catch (error) {
      if (error instanceof UsageError) return error.code;
      throw error;
    }
    return 'nothing';
  };
  expect(await wrong(undefined)).toBe('ai-adapters/bad-argument');
  expect(await wrong({ goals: 3, role: 'seller' })).toBe('core/not-goals');
  expect(await wrong({ goals: harbour, role: 'seller', asOf: 'soon' })).toBe('core/not-a-date');
  expect(await wrong({ goals: harbour, role: 'seller', count: { min: 3, max: 2 } })).toBe(
    'ai-adapters/bad-argument',
  );
  expect(await wrong({ goals: harbour, role: 'seller' }, { ...context, createdAt: 'today' })).toBe(
    'core/not-an-instant',
  );
  expect(await wrong({ goals: harbour, role: 'seller' }, { ...context, draftId: '' })).toBe(
    'ai-adapters/bad-argument',
  );
  expect(await wrong({ goals: harbour, role: 'seller' }, { ...context, draftId: '__proto__' })).toBe(
    'ai-adapters/bad-argument',
  );
  expect(await wrong({ goals: harbour, role: 'seller' }, undefined as never)).toBe('nothing');
  expect(await wrong({ goals: harbour, role: 'seller' }, null)).toBe('ai-adapters/bad-argument');
  expect(() => rulesDrafter({} as never, goalTextTasks)).toThrow(UsageError);
});

test('any described role gets a valid draft or a decline, and the goals stay as they were', async () => {
  const before = JSON.stringify(harbour);
  const word = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(...roleLibrary.functions.map(({ id }) => id)),
    fc.constantFrom('head of sales', 'HR', 'Ux', ' '),
  );
  const role = fc.record(
    {
      function: word,
      title: word,
      level: fc.constantFrom('junior', 'mid', 'senior', 'manager', 'director', 'executive'),
      region: fc.string({ unit: 'binary', maxLength: 300 }),
      dependencies: fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
    },
    { requiredKeys: ['function'] },
  );
  let drafts = 0;
  await fc.assert(
    fc.asyncProperty(
      role,
      fc.subarray(
        (harbour.keyResults ?? []).map(({ id }) => id).filter((id) => id !== 'old'),
        { minLength: 1 },
      ),
      async (described, companyKeyResults) => {
        const input = { goals: harbour, asOf, role: described, companyKeyResults } as RoleKrasInput;
        const result = await drafter.draft('role-kras', input, context);
        if (!result.ok) {
          expect(['function-unknown', 'nothing-links']).toContain(result.declined.code);
          return;
        }
        drafts++;
        for (const kra of result.draft.value.kras) {
          expect(parseEntity('kra', kra)).toMatchObject({ ok: true });
          expect(kra.supports?.every(({ goal }) => companyKeyResults.includes(goal))).toBe(true);
        }
        for (const kpi of result.draft.value.kpis)
          expect(parseEntity('kpi', kpi)).toMatchObject({ ok: true });
      },
    ),
  );
  expect(drafts).toBeGreaterThan(10);
  expect(JSON.stringify(harbour)).toBe(before);
});

test('a library of the house: local KPIs take nothing, rates no benchmark, and a reason names only what is there', async () => {
  const area = areaTemplate('bay', [
    kpiTemplate('win-rate'),
    kpiTemplate('net-promoter-score', { unit: { kind: 'score' } }),
    kpiTemplate('onboarding-time', {
      unit: { kind: 'duration', in: 'days' },
      isLocal: true,
      aim: 'lower',
      indicator: 'leading',
    }),
    kpiTemplate('customer-churn', { per: 'month', aim: 'lower', indicator: 'leading' }),
  ]);
  const diving = {
    id: 'diving',
    title: 'Diving',
    synonyms: [],
    profiles: [{ id: 'any', levels: ['mid'], areas: [area] }],
  } as const;
  const own = rulesDrafter({ libraryVersion: 1, id: 'house', functions: [diving] }, goalTextTasks);
  const draft = async (max: number) => {
    const kpisPerKra = { min: max, max };
    const result = await own.draft('role-kras', { goals: harbour, asOf, role: 'diver', kpisPerKra }, context);
    if (!result.ok) throw new Error(result.declined.message);
    return result.draft;
  };
  const whole = await draft(4);
  expect(whole.provenance.drafter).toBe('rules:house');
  expect(whole.value.rationale[0]?.serves.map(({ goal, because }) => `${goal} ${because}`)).toEqual([
    'happy same-metric',
    'sealed same-metric',
  ]);
  expect(whole.value.basis.map(({ target }) => target)).toEqual([
    'key-result',
    'key-result',
    'missing',
    'missing',
  ]);
  const narrow = await draft(1);
  expect(narrow.value.kpis.map(({ metric }) => metric)).toEqual(['win-rate']);
  expect(narrow.value.rationale[0]?.serves.map(({ goal, because }) => `${goal} ${because}`)).toEqual([
    'happy related-metric',
    'sealed same-metric',
  ]);
});
