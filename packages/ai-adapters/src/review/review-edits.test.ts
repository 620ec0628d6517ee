import type { DraftEdit, GoalSet } from '@throughline/core';
import { applyChange, type ExpectedGoal, undoChange } from '@throughline/core/change';
import { presets } from '@throughline/cascade';
import { expect, expectTypeOf, test } from 'vitest';
import type { Draft, TaskKind } from '../draft/draft.ts';
import type { RoleKras } from '../role-kras/role-kras.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import { asOf, deepFrozen, harbour } from '../../test/harbour.ts';
import { accepted, at, ida, passed, refusedBy } from '../../test/reviewing.ts';
import { review } from './review.ts';
import type { DraftRejection, Reviewed, ReviewedDraft, ReviewedValue } from './reviewed-draft.ts';

const draftOf = <Value>(task: TaskKind, value: Value): Draft<Value> => ({
  status: 'proposed',
  aiGenerated: true,
  value,
  notes: [],
  provenance: {
    draft: 'd9',
    task,
    taskVersion: 1,
    drafter: 'model:test',
    inputs: [],
    createdAt: '2026-03-11T08:00:00Z',
  },
});
const editsOf = (edits: readonly DraftEdit[], seen?: readonly ExpectedGoal[]) =>
  draftOf('targets-from-history', { edits, ...(seen === undefined ? {} : { seen }) });
const target: DraftEdit = {
  kind: 'shiftTarget',
  goal: 'happy',
  measure: { kind: 'change', from: 37, to: 45, unit: { kind: 'score' } },
};
const context = { goals: harbour, asOf };

test('edits come back as one change that brings them in and can be undone', () => {
  const draft = editsOf([target, { kind: 'revise', goal: 'tidy', set: { title: 'A tidy quay' } }]);
  const { change, decision } = passed(review(draft, accepted, context));
  expect(change).toMatchObject({ goals: [], edits: draft.value.edits, aiGenerated: true });
  expect(decision).toEqual({ by: 'ida', at, outcome: 'accepted', editRatio: 0 });
  const applied = applyChange(harbour, change, { actor: ida, at });
  if (!applied.ok) throw new Error(applied.problems[0].message);
  expect(applied.value.goals.keyResults?.find(({ id }) => id === 'happy')?.measure).toEqual(target.measure);
  expect(applied.value.entries[0]?.reason).toBe('draft d9');
  const [entry] = applied.value.entries;
  const undone = entry && undoChange(applied.value.goals, entry, { actor: ida, at });
  expect(undone?.ok && undone.value.goals.keyResults?.find(({ id }) => id === 'happy')?.measure).toEqual(
    harbour.keyResults?.find(({ id }) => id === 'happy')?.measure,
  );
});

test('edits that the goals do not take are refused, and each is told at its place', () => {
  const edits = (...list: readonly unknown[]): readonly string[] =>
    refusedBy(review(editsOf(list as readonly DraftEdit[]), accepted, context));
  expect(edits()).toEqual(['draft/nothing-left ']);
  expect(edits(target, { ...target, goal: 'nowhere' })).toEqual(['change/unknown-goal edits.1.goal']);
  expect(edits({ ...target, goal: 'old' })).toEqual(['change/closed edits.0.goal']);
  expect(edits({ kind: 'setState', goal: 'tidy', step: 'close' })).toEqual([
    'draft/not-an-edit edits.0.kind',
  ]);
  expect(edits({ kind: 'revise', goal: 'tidy', set: { title: '' } })[0]).toBe('change/bad-shape edits.0.set');
  expect(edits('happy')[0]).toMatch(/^shape\/[a-z-]+ edits\.0$/);
  expect(edits({ kind: 'reparent', goal: 'loved', supports: [{ goal: 'tidy' }] })).toEqual([
    'change/would-close-a-loop edits.0.supports',
  ]);
});

test('an edit of a goal that somebody has changed since is refused', () => {
  const moved: GoalSet = {
    ...harbour,
    keyResults: (harbour.keyResults ?? []).map((one) => (one.id === 'happy' ? { ...one, revision: 2 } : one)),
  };
  const draft = editsOf(
    [{ ...target, goal: 'income', measure: target.measure }, target],
    [
      { goal: 'income', revision: 3 },
      { goal: 'happy', revision: 0 },
    ],
  );
  expect(refusedBy(review(draft, accepted, { goals: moved, asOf }))).toEqual([
    'change/revision-conflict edits.1.goal',
  ]);
  passed(review(draft, accepted, context));
  for (const seen of [7, [7], [{ goal: 'happy' }], [{ goal: 'happy', revision: 0.5 }]])
    expect(refusedBy(review(editsOf([target], seen as never), accepted, context))).toEqual([
      'draft/not-a-draft seen',
    ]);
});

test('a form that hands back the edits alone does not lose what the drafter saw', () => {
  const moved: GoalSet = {
    ...harbour,
    keyResults: (harbour.keyResults ?? []).map((one) => (one.id === 'happy' ? { ...one, revision: 2 } : one)),
  };
  const draft = editsOf([target], [{ goal: 'happy', revision: 0 }]);
  const editedTo = (value: object) =>
    review(draft, { outcome: 'edited', by: ida, at, value } as never, { goals: moved, asOf });
  expect(refusedBy(editedTo({ edits: [target] }))).toEqual(['change/revision-conflict edits.0.goal']);
  // Whoever looked at the goal as it is now may say so; and an edit that was taken out holds nothing up.
  passed(editedTo({ edits: [target], seen: [{ goal: 'happy', revision: 2 }] }));
  passed(editedTo({ edits: [{ kind: 'revise', goal: 'tidy', set: { title: 'A tidy quay' } }] }));
});

test('an edit answers for what it makes wrong, not for what was wrong before', () => {
  const heavy: GoalSet = {
    ...harbour,
    objectives: (harbour.objectives ?? []).map((one) =>
      one.id === 'tidy' ? { ...one, supports: [{ goal: 'happy', share: 2 }] } : one,
    ),
  };
  const retitle = editsOf([{ kind: 'revise', goal: 'tidy', set: { title: 'A tidy quay' } }]);
  expect(passed(review(retitle, accepted, { goals: heavy, asOf })).findings).toEqual([]);
  const relink = editsOf([{ kind: 'reparent', goal: 'tidy', supports: [{ goal: 'happy', share: 2 }] }]);
  expect(refusedBy(review(relink, accepted, context))).toEqual([
    'cascade/shares-conserved objectives.tidy.supports',
  ]);
  const untitled = editsOf([{ kind: 'revise', goal: 'happy', unset: ['source'] }]);
  expect(
    passed(review(untitled, accepted, { ...context, rules: presets.recommended })).findings.map(
      ({ ruleId }) => ruleId,
    ),
  ).toContain('measures/source-assigned');
});

test('all kinds of goal come in, and may serve what comes in with them', () => {
  const value = {
    objectives: [{ id: 'd9-o', title: 'A quay that guests remember', cycle: 'h1', commitment: 'committed' }],
    keyResults: [{ id: 'd9-k', objective: 'd9-o', title: 'NPS of 40', measure: { kind: 'binary' } }],
    edits: [{ kind: 'reparent', goal: 'tidy', supports: [{ goal: 'happy' }, { goal: 'd9-k' }] }],
  } as const;
  const draft = draftOf('cascade-from-teams', value);
  const { change } = passed(review(draft, accepted, context));
  expect(change.goals.map(({ entity, value: { id, state } }) => [entity, id, state])).toEqual([
    ['objective', 'd9-o', 'draft'],
    ['keyResult', 'd9-k', 'draft'],
  ]);
  expect(change.edits).toEqual(value.edits);
  const work = { id: 'd9-i', title: 'New fenders', supports: [{ goal: 'old' }] } as const;
  expect(
    refusedBy(review(draftOf('corrective-actions', { initiatives: [work] }), accepted, context)),
  ).toContain('draft/serves-nothing initiatives.0.supports');
});

const text: DraftedText = { title: 'Where we stand', sections: [], facts: [] };

test('a text changes nothing and comes back as a copy with who decided', () => {
  const draft = deepFrozen(draftOf('check-in-summary', text));
  const result = passed(review(draft, accepted, context));
  expect(result).toEqual({
    ok: true,
    value: text,
    aiGenerated: true,
    decision: { by: 'ida', at, outcome: 'accepted', editRatio: 0 },
    findings: [],
    provenance: draft.provenance,
  });
  expect(result.value).not.toBe(draft.value);
  const edited = {
    ...accepted,
    outcome: 'edited',
    value: { ...text, title: 'Where we really stand' },
  } as const;
  expect(passed(review(draft, edited, context)).decision.editRatio).toBe(0.25);
});

test('goals hidden in a text do not become goals', () => {
  const draft = draftOf('check-in-summary', { ...text, kras: [{ id: 'x', title: 'X' }] });
  expect(refusedBy(review(draft, accepted, context))).toEqual(['draft/value-misfit value.kras']);
});

test('a text is refused when it is no plain data, too large, or decided by nobody we know', () => {
  const refusal = (value: unknown, by = ida): readonly string[] =>
    refusedBy(review(draftOf('check-in-summary', value as DraftedText), { ...accepted, by }, context));
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const thrower = Object.defineProperty({}, 'title', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  const hostile = [circle, thrower, { a: Number.NaN }, { f: () => 1 }, JSON.parse('{"__proto__":{"x":1}}')];
  for (const value of [...hostile, { long: 'x'.repeat(2_000_001) }])
    expect(refusal(value)).toEqual(['draft/value-not-plain value']);
  expect(refusal({ list: Array.from({ length: 100_001 }, () => 0) })).toEqual([
    'draft/value-not-plain value',
  ]);
  expect(refusal(text, { kind: 'human', id: 'stranger' })).toEqual(['draft/reviewer-not-found by']);
  expect(refusal(text, { kind: 'service', id: 'ida' })).toEqual(['draft/human-needed by']);
});

test('the type of the outcome follows from what is proposed', () => {
  expectTypeOf<Reviewed<RoleKras>>().toEqualTypeOf<ReviewedDraft>();
  expectTypeOf<Reviewed<{ readonly edits: readonly DraftEdit[] }>>().toEqualTypeOf<ReviewedDraft>();
  expectTypeOf<Reviewed<DraftedText>>().toEqualTypeOf<ReviewedValue<DraftedText>>();
  const either = (one: Reviewed<object> | DraftRejection): boolean => one.ok && 'change' in one;
  expect(either(review(draftOf('check-in-summary', text), accepted, context))).toBe(false);
});
