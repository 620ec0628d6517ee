import { type Actor, compileGoals, type GoalSet } from '@throughline/core';
import { oneAccountableOwner, presets } from '@throughline/cascade';
import { expect, test } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { draftOf } from '../../test/drafting.ts';
import { asOf, harbour } from '../../test/harbour.ts';
import { accepted, at, passed, refusedBy } from '../../test/reviewing.ts';
import type { RoleKras } from '../role-kras/role-kras.ts';
import { review } from './review.ts';
import type { Decision } from './reviewed-draft.ts';

test('a service cannot decide, whatever it decides', async () => {
  const draft = await draftOf({ role: 'guide' });
  const robot: Actor = { kind: 'service', id: 'robot' };
  const decisions: readonly Decision<RoleKras>[] = [
    { outcome: 'accepted', by: robot, at },
    { outcome: 'edited', by: robot, at, value: draft.value },
    { outcome: 'rejected', by: robot, at },
  ];
  for (const decision of decisions)
    expect(refusedBy(review(draft, decision, { goals: harbour, asOf }))).toEqual(['draft/human-needed by']);
  const unknown = review(
    draft,
    { ...accepted, by: { kind: 'human', id: 'stranger' } },
    { goals: harbour, asOf },
  );
  expect(refusedBy(unknown)).toHaveLength(1);
  expect(refusedBy(unknown)[0]).toMatch(/^change\/unknown-reference changes\.0\.decision\.by/);
});

test('what is no proposal is refused with its part named', async () => {
  const draft = await draftOf({ role: 'guide' });
  const wrong = (value: unknown): readonly string[] =>
    refusedBy(review(value as Draft<RoleKras>, accepted, { goals: harbour, asOf }));
  expect(wrong(null)).toEqual(['draft/not-a-draft draft']);
  expect(wrong({ ...draft, status: 'accepted' })).toEqual(['draft/not-a-draft status']);
  expect(wrong({ ...draft, value: [] })).toEqual(['draft/not-a-draft value']);
  expect(wrong({ ...draft, provenance: { ...draft.provenance, drafter: 3 } })).toEqual([
    'draft/not-a-draft drafter',
  ]);
  expect(wrong({ ...draft, value: { kras: [] } })).toEqual(['draft/not-a-draft kpis']);
  expect(wrong({ ...draft, value: { kras: [], kpis: [] } })).toEqual(['draft/nothing-left ']);
  expect(wrong({ ...draft, provenance: { ...draft.provenance, task: 'poem' } })).toEqual([
    'draft/task-unknown provenance.task',
  ]);
  expect(wrong({ ...draft, provenance: { ...draft.provenance, draft: '' } })[0]).toMatch(
    /^change\/bad-shape/,
  );
  expect(
    refusedBy(review(draft, { ...accepted, outcome: 'edited' } as never, { goals: harbour, asOf })),
  ).toEqual(['draft/value-needed value']);
});

test('an edited value is checked like data from outside', async () => {
  const draft = await draftOf({ role: 'guide' });
  const [first] = draft.value.kras;
  const edited = (kras: readonly unknown[], kpis: readonly unknown[] = []): readonly string[] =>
    refusedBy(
      review(
        draft,
        { ...accepted, outcome: 'edited', value: { ...draft.value, kras, kpis } as RoleKras },
        { goals: harbour, asOf },
      ),
    );
  expect(edited([{ ...first, title: '' }])[0]).toMatch(/^shape\/[a-z-]+ kras\.0\.title$/);
  expect(edited([{ ...first, rating: 5 }])[0]).toMatch(/^shape\/[a-z-]+ kras\.0\.rating$/);
  expect(edited([first, first])).toEqual(['change/id-taken kras.1.id']);
  expect(edited([{ ...first, id: 'happy' }])).toEqual(['change/id-taken kras.0.id']);
  expect(edited([{ ...first, owners: [{ who: { person: 'stranger' }, as: 'accountable' }] }])).toEqual([
    'change/unknown-reference kras.0.owners.0.who.person',
  ]);
  expect(edited([first], [{ ...draft.value.kpis[0], kra: 'elsewhere' }])).toEqual([
    'change/unknown-reference kpis.0.kra',
  ]);
  expect(edited([JSON.parse('{"id":"a","title":"b","__proto__":{"polluted":true}}')])).not.toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a cascade that moved since drafting is noticed', async () => {
  const draft = await draftOf({ role: 'guide' });
  const withKeyResults = (change: (id: string) => object): GoalSet => ({
    ...harbour,
    keyResults: (harbour.keyResults ?? []).map((keyResult) => ({ ...keyResult, ...change(keyResult.id) })),
  });
  const served = draft.value.kras.filter(({ supports = [] }) =>
    supports.some(({ goal }) => goal === 'happy'),
  );
  expect(served.length).toBeGreaterThan(0);

  const revised = withKeyResults((id) =>
    id === 'happy' ? { revision: 4, title: 'Lift NPS from 37 to 60' } : {},
  );
  const { findings } = passed(review(draft, accepted, { goals: revised, asOf }));
  expect(findings.map(({ ruleId, severity, data }) => [ruleId, severity, data['revision']])).toEqual(
    served.map(() => ['draft/served-goal-changed', 'warning', 4]),
  );

  // One of two served goals is set aside: the other still carries the KRA.
  const cancelled = withKeyResults((id) => (id === 'happy' ? { state: 'cancelled' } : {}));
  expect(served.every(({ supports = [] }) => supports.length === 2)).toBe(true);
  expect(passed(review(draft, accepted, { goals: cancelled, asOf })).findings).toEqual([]);
  const narrow = await draftOf({ role: 'guide', companyKeyResults: ['happy'] });
  expect(refusedBy(review(narrow, accepted, { goals: cancelled, asOf }))).toEqual(
    narrow.value.kras.map((_, position) => `draft/serves-nothing kras.${position}.supports`),
  );

  // The whole objective was postponed: its key results are open, and yet not to be served.
  const postponed: GoalSet = {
    ...harbour,
    objectives: (harbour.objectives ?? []).map((one) =>
      one.id === 'loved' ? { ...one, state: 'postponed' } : one,
    ),
  };
  expect(refusedBy(review(draft, accepted, { goals: postponed, asOf }))).toEqual(
    draft.value.kras.map((_, position) => `draft/serves-nothing kras.${position}.supports`),
  );

  const closed = withKeyResults((id) => (id === 'happy' ? { state: 'closed' } : {}));
  expect(
    refusedBy(review(draft, accepted, { goals: closed, asOf })).some((one) =>
      one.startsWith('change/closed kras.'),
    ),
  ).toBe(true);

  const gone: GoalSet = {
    ...harbour,
    keyResults: (harbour.keyResults ?? []).filter(({ id }) => id !== 'happy'),
  };
  expect(
    refusedBy(review(draft, accepted, { goals: gone, asOf })).every((one) =>
      /^change\/unknown-reference kras\.\d+\.supports/.test(one),
    ),
  ).toBe(true);

  const renamed: GoalSet = {
    ...harbour,
    kras: [{ id: draft.value.kras[0]?.id ?? '', title: 'Somebody was faster', owners: [] }],
  };
  expect(refusedBy(review(draft, accepted, { goals: renamed, asOf }))).toEqual(['change/id-taken kras.0.id']);
});

test('rules block what is newly wrong, and only that', async () => {
  const draft = await draftOf({ role: { function: 'support', level: 'mid' } });
  // The goal set has an error of its own, which is not the draft's fault.
  const goals: GoalSet = { ...harbour, kras: [{ id: 'loose', title: 'Loose ends' }] };
  expect(passed(review(draft, accepted, { goals, asOf })).findings).toEqual([]);
  const refused = refusedBy(review(draft, accepted, { goals, asOf, rules: [oneAccountableOwner] }));
  expect(refused).toHaveLength(draft.value.kras.length);
  expect(refused.every((one) => one.startsWith('ownership/one-accountable-owner'))).toBe(true);
  const kras = draft.value.kras.map((kra) => ({
    ...kra,
    owners: [{ who: { person: 'otto' }, as: 'accountable' as const }],
  }));
  const edited = { ...accepted, outcome: 'edited', value: { ...draft.value, kras } } as const;
  const { findings } = passed(
    review(draft, edited, {
      goals,
      asOf,
      rules: [oneAccountableOwner, { rule: oneAccountableOwner, severity: 'warning' }],
    }),
  );
  expect(findings).toEqual([]);
});

test('under the recommended rules a draft brings no error but the targets it asks for', async () => {
  for (const role of ['seller', 'guide', 'hr-lead', 'helper']) {
    const draft = await draftOf({ role });
    const result = review(draft, accepted, {
      goals: compileGoals(harbour),
      asOf,
      rules: presets.recommended,
    });
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    const open = draft.notes.filter(({ code }) => code === 'target-needed').map(({ goal }) => goal);
    expect(errors.filter(({ ruleId }) => ruleId !== 'measures/target-present')).toEqual([]);
    for (const { goal } of errors) expect(open).toContain(goal);
  }
});

test('nobody decides before the draft is made', async () => {
  const draft = await draftOf({ role: 'guide' });
  const early = { by: accepted.by, at: '2026-03-01T08:59:59.999Z' };
  const made = { ...draft, provenance: { ...draft.provenance, createdAt: '2026-03-01T09:00:00Z' } };
  const decisions: readonly Decision<RoleKras>[] = [
    { ...early, outcome: 'accepted' },
    { ...early, outcome: 'edited', value: draft.value },
    { ...early, outcome: 'rejected' },
  ];
  for (const decision of decisions)
    expect(refusedBy(review(made, decision, { goals: harbour, asOf }))).toEqual([
      'draft/decided-too-early at',
    ]);
  passed(review(made, { ...accepted, at: '2026-03-01T09:00:00Z' }, { goals: harbour, asOf }));
});

test('what a draft says of itself is checked part by part', async () => {
  const draft = await draftOf({ role: 'guide' });
  const saying = (more: object): readonly string[] =>
    refusedBy(
      review({ ...draft, provenance: { ...draft.provenance, ...more } }, accepted, {
        goals: harbour,
        asOf,
      }),
    );
  expect(saying({ createdAt: 'yesterday' })).toEqual(['draft/not-a-draft createdAt']);
  expect(saying({ createdAt: undefined })).toEqual(['draft/not-a-draft createdAt']);
  expect(saying({ taskVersion: 'one' })).toEqual(['draft/not-a-draft taskVersion']);
  expect(saying({ inputs: 'all' })).toEqual(['draft/not-a-draft inputs']);
  expect(saying({ inputs: [5] })).toEqual(['draft/not-a-draft inputs']);
  const noted = { ...draft, notes: null } as unknown as Draft<RoleKras>;
  expect(refusedBy(review(noted, accepted, { goals: harbour, asOf }))).toEqual(['draft/not-a-draft notes']);
});

test('numbers and periods that nothing can be counted with are refused', async () => {
  const draft = await draftOf({ role: 'guide' });
  const [first, ...others] = draft.value.kras;
  const [kpi, ...kpis] = draft.value.kpis;
  const withKra = (more: object): readonly string[] =>
    refusedBy(
      review({ ...draft, value: { ...draft.value, kras: [{ ...first, ...more }, ...others] } }, accepted, {
        goals: harbour,
        asOf,
      }),
    );
  expect(withKra({ weight: -1 })).toEqual([`measures/weights-valid kras.${first?.id ?? ''}.weight`]);
  expect(withKra({ weight: 10_001 })).toEqual([`measures/weights-valid kras.${first?.id ?? ''}.weight`]);
  expect(withKra({ supports: first?.supports?.map((link) => ({ ...link, share: 2 })) })).toEqual([
    `cascade/shares-conserved kras.${first?.id ?? ''}.supports`,
  ]);
  expect(withKra({ from: '2026-05-01', to: '2026-04-01' })).toEqual([
    `structure/periods-run-forward kras.${first?.id ?? ''}`,
  ]);
  const value = { ...draft.value, kpis: [{ ...kpi, weight: -1 }, ...kpis] } as RoleKras;
  expect(refusedBy(review({ ...draft, value }, accepted, { goals: harbour, asOf }))).toEqual([
    `measures/weights-valid kpis.${kpi?.id ?? ''}.weight`,
  ]);
});

test('a goal of a proposal is a draft, whatever it claims', async () => {
  const draft = await draftOf({ role: 'guide' });
  const withKras = (more: object): Draft<RoleKras> => ({
    ...draft,
    value: { ...draft.value, kras: draft.value.kras.map((kra) => ({ ...kra, ...more })) },
  });
  for (const state of ['feasible', 'signed-off', 'published', 'closed', 'archived'])
    expect(refusedBy(review(withKras({ state }), accepted, { goals: harbour, asOf }))).toEqual(
      draft.value.kras.map((_, position) => `draft/ahead-of-review kras.${position}.state`),
    );
  const signOffs = [{ by: 'ida', as: 'manager', at, revision: 0 }];
  expect(refusedBy(review(withKras({ signOffs }), accepted, { goals: harbour, asOf }))).toEqual(
    draft.value.kras.map((_, position) => `draft/ahead-of-review kras.${position}.signOffs`),
  );
  const kras = draft.value.kras.map(({ state: _state, ...kra }) => kra);
  const stateless = { ...draft, value: { ...draft.value, kras } };
  const { change } = passed(review(stateless, accepted, { goals: harbour, asOf }));
  for (const { value } of change.goals) expect(value.state).toBe('draft');
});

test('a draft that cannot be read is refused, and nothing is thrown', async () => {
  const draft = await draftOf({ role: 'guide' });
  const context = { goals: harbour, asOf };
  const boom = (): never => {
    throw new Error('boom');
  };
  const unreadable = new Proxy({}, { get: boom });
  const drafts: readonly unknown[] = [
    unreadable,
    ...['status', 'value', 'provenance', 'notes'].map((field) =>
      Object.defineProperty({ ...draft }, field, { get: boom, enumerable: true }),
    ),
    { ...draft, provenance: unreadable },
  ];
  for (const one of drafts)
    expect(refusedBy(review(one as never, accepted, context))[0]).toMatch(/^draft\/not-a-draft /);
  for (const value of [unreadable, { ...draft.value, kras: new Proxy([7], { get: boom }) }])
    expect(refusedBy(review({ ...draft, value }, accepted, context))[0]).toMatch(/^draft\/not-a-draft /);
});
