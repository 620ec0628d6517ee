import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, context, draft, keyOf, refused } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';
import { meet } from '../../test/two-editors.ts';
import { goalsTouched } from '../log/goals-touched.ts';
import { auditReport } from '../log/audit-report.ts';
import { editsOf } from '../log/edits-of.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { changeFor } from '../test-kit/change-for.ts';
import type { AcceptDraftChange, Change, DraftEdit } from './change.ts';
import { applyChange, applyChanges, replayChanges, undoChange } from './index.ts';

const withoutRevisions = (of: unknown): unknown =>
  JSON.parse(JSON.stringify(of, (key, value: unknown) => (key === 'revision' ? undefined : value)));

const editing = (...edits: readonly DraftEdit[]): AcceptDraftChange => ({ ...draft, goals: [], edits });
const title: DraftEdit = { kind: 'revise', goal: 'arr', set: { title: 'Grow ARR', source: 'crm' } };
const target: DraftEdit = { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 8, to: 12 } };

describe('edits of a draft', () => {
  it('come in with the goals, may link to them, and there is a way back', () => {
    const goal = {
      entity: 'objective',
      value: { id: 'care-more', title: 'Care', cycle: 'q2', commitment: 'committed' },
    } as const;
    const change: AcceptDraftChange = {
      ...draft,
      goals: [goal],
      edits: [title, target, { kind: 'reparent', goal: 'care', supports: [{ goal: 'care-more' }] }],
    };
    const { goals, entries } = applied([change]);
    expect(goals.keyResults?.[0]).toMatchObject({ title: 'Grow ARR', source: 'crm', revision: 1 });
    expect(goals.keyResults?.[0]?.measure).toEqual({ kind: 'change', from: 8, to: 12 });
    expect(goals.keyResults?.[0]?.origin).toBeUndefined();
    expect(goals.kras?.[0]?.supports).toEqual([{ goal: 'care-more' }]);
    expect(goals.objectives?.at(-1)?.origin).toMatchObject({ draft: 'd1', reviewedBy: 'ana' });
    expect(entries).toHaveLength(1);
    expect(goalsTouched(change)).toEqual(['care-more', 'arr', 'arr', 'care']);
    const replayed = replayChanges(smallCompany, JSON.parse(JSON.stringify(entries)) as typeof entries);
    expect(replayed.ok && replayed.value).toEqual(goals);
    const undone = undoChange(goals, entries[0]!, context);
    expect(undone.ok && withoutRevisions(undone.value.goals)).toEqual(withoutRevisions(smallCompany));
  });

  it('come in whole or not at all, and each says where it is wrong', () => {
    const wrong = applyChange(
      smallCompany,
      editing(title, { ...target, goal: 'ended' }, { kind: 'revise', goal: 'mid', set: { weight: 3 } }),
      context,
    );
    expect(wrong.ok ? [] : wrong.problems.map((one) => `${keyOf(one)} ${one.path.join('.')}`)).toEqual([
      'change/closed changes.0.edits.1.goal',
      'change/field-has-own-change changes.0.edits.2.set.weight',
    ]);
    expect(refused(editing({ kind: 'revise', goal: 'arr', set: { title: '' } }))).toEqual([
      'change/bad-shape#entity',
      'shape/too-short',
    ]);
    expect(refused({ ...draft, edits: [{ kind: 'setState', goal: 'arr', step: 'close' }] })[0]).toBe(
      'change/bad-shape',
    );
    expect(refused(editing({ kind: 'reparent', goal: 'top', supports: [{ goal: 'mid' }] }))).toEqual([
      'change/would-close-a-loop',
    ]);
  });

  it('need a human as well, and cannot say where a goal stands or who agreed', () => {
    const service = { actor: { kind: 'service', id: 'ana' }, at: context.at } as const;
    expect(refused(editing(title), service)).toEqual(['change/human-needed']);
    for (const field of ['state', 'signOffs', 'origin', 'frozen'])
      expect(refused(editing({ kind: 'revise', goal: 'arr', unset: [field] }))).toEqual([
        'change/field-has-own-change',
      ]);
  });

  it('are logged with a reason: their own, that of the context, or the draft', () => {
    const reasonOf = (change: AcceptDraftChange, reason?: string): string | undefined =>
      applied([change], reason === undefined ? context : { ...context, reason }).entries[0]?.reason;
    expect(reasonOf(editing(target))).toBe('draft d1');
    expect(reasonOf(editing(target), '  ')).toBe('draft d1');
    expect(reasonOf(editing(target), 'agreed in the review')).toBe('agreed in the review');
    expect(reasonOf(draft)).toBeUndefined();
    const { entries } = applied([editing(title, target), editing()]);
    expect(entries).toHaveLength(1);
    const report = auditReport(entries, { from: '2026-05-01T00:00:00Z', to: '2026-06-01T00:00:00Z' });
    expect(report.ok && report.value.targetShifts).toMatchObject([
      { goal: 'arr', reason: 'draft d1', by: 'ana', before: { to: 10 }, after: { to: 12 } },
    ]);
    expect(editsOf(editing(title, target))).toEqual([title, target]);
    expect(editsOf(target)).toEqual([target]);
  });

  it('take agreements with them, as any edit does', () => {
    const { goals } = applied([editing({ kind: 'revise', goal: 'deals', set: { title: 'More deals' } })]);
    const deals = goals.keyResults?.find(({ id }) => id === 'deals');
    expect(deals?.state).toBe('feasible');
    expect(deals?.signOffs).toBeUndefined();
  });
});

/** Edits drawn for a goal set that changes under them. */
const drawnEdits = (goals: GoalSet, draws: readonly (readonly number[])[]): readonly DraftEdit[] =>
  draws.flatMap((draw) => {
    const change: Change = changeFor(goals, draw);
    return change.kind === 'revise' || change.kind === 'shiftTarget' || change.kind === 'reparent'
      ? [change]
      : [];
  });

/** Those that could be made by themselves; of edits drawn at random every second one is refused. */
const fitting = (edits: readonly DraftEdit[]): readonly DraftEdit[] =>
  edits.filter((edit) => applyChange(smallCompany, edit, { ...context, reason: 'tried' }).ok);

const manyDraws = fc.array(fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 8 }), {
  minLength: 20,
  maxLength: 60,
});

it('edits do what the same changes do one after the other', () => {
  const counts = { applied: 0, refused: 0, met: 0 };
  fc.assert(
    fc.property(manyDraws, manyDraws, fc.boolean(), (one, other, fits) => {
      const drawn = drawnEdits(smallCompany, one);
      const edits = (fits ? fitting(drawn) : drawn).slice(0, 3);
      const single = applyChanges(smallCompany, edits, { ...context, reason: 'draft d1' });
      const whole = applyChange(smallCompany, editing(...edits), context);
      expect(whole.ok).toBe(single.ok);
      if (!single.ok || !whole.ok) {
        counts.refused += 1;
        return;
      }
      expect(withoutRevisions(whole.value.goals)).toEqual(withoutRevisions(single.value.goals));
      if (whole.value.entries.length === 0) return;
      counts.applied += 1;
      const undone = undoChange(whole.value.goals, whole.value.entries[0]!, context);
      expect(undone.ok && withoutRevisions(undone.value.goals)).toEqual(withoutRevisions(smallCompany));
      const theirs = applyChanges(smallCompany, fitting(drawnEdits(smallCompany, other)).slice(0, 2), {
        ...context,
        reason: 'theirs',
      });
      if (!theirs.ok) return;
      meet(smallCompany, theirs.value.entries, whole.value.entries);
      counts.met += 1;
    }),
    { numRuns: 200 },
  );
  expect(Math.min(counts.applied, counts.refused, counts.met)).toBeGreaterThan(5);
});
