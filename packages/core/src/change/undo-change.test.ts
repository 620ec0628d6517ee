import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { Change } from './change.ts';
import { applyChange, replayChanges, undoChange } from './index.ts';

const context = { actor: { kind: 'service', id: 'import' }, at: '2026-05-20T09:00:00Z' } as const;

/** Names people, a goal and a source that are not there; two objectives stand above each other. */
const goals: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
  people: [
    { id: 'ana', name: 'Ana' },
    { id: 'ben', name: 'Ben' },
    { id: 'ana', name: 'Another Ana' },
  ],
  objectives: [
    {
      id: 'grow',
      title: 'Grow',
      cycle: 'q2',
      commitment: 'committed',
      supports: [{ goal: 'lost' }, { goal: 'keep' }],
      owners: [{ who: { person: 'gone' }, as: 'accountable' }],
      state: 'draft',
    },
    {
      id: 'keep',
      title: 'Keep',
      cycle: 'q2',
      commitment: 'committed',
      supports: [{ goal: 'grow' }],
      state: 'draft',
    },
  ],
  keyResults: [
    {
      id: 'arr',
      objective: 'grow',
      title: 'ARR',
      source: 'crm',
      measure: { kind: 'change', from: 8, to: 10 },
      state: 'draft',
    },
  ],
};
const withoutRevisions = (set: GoalSet): unknown =>
  JSON.parse(JSON.stringify(set, (key, value: unknown) => (key === 'revision' ? undefined : value)));

const undoneRightAfter: readonly (readonly [string, Change])[] = [
  [
    'a goal that something had named before it was there',
    {
      kind: 'add',
      goal: {
        entity: 'objective',
        value: { id: 'lost', title: 'Lost', cycle: 'q2', commitment: 'committed', state: 'draft' },
      },
    },
  ],
  [
    'a source that something had named before it was there',
    {
      kind: 'upsertReference',
      reference: { entity: 'source', value: { id: 'crm', name: 'CRM', kind: 'crm' } },
    },
  ],
  [
    'a person whose id stands twice',
    { kind: 'upsertReference', reference: { entity: 'person', value: { id: 'ana', name: 'Anna' } } },
  ],
  [
    'an owner in the place of one who is not there',
    { kind: 'setOwners', goal: 'grow', owners: [{ who: { person: 'ben' }, as: 'accountable' }] },
  ],
  ['a link beside one that leads nowhere', { kind: 'setWeight', goal: 'grow', parent: 'lost', weight: 3 }],
  ['the end of a circle', { kind: 'reparent', goal: 'keep', supports: [] }],
];

describe('an undo right after its entry', () => {
  it.each(undoneRightAfter)('brings back exactly what was there: %s', (_, change) => {
    const done = applyChange(goals, change, context);
    if (!done.ok) throw new Error(done.problems[0].message);
    const [entry] = done.value.entries;
    const undone = undoChange(done.value.goals, entry!, context);
    expect(undone.ok ? withoutRevisions(undone.value.goals) : undone.problems).toEqual(goals);

    const index = applyChange(compileGoals(goals), change, context);
    const back = index.ok && undoChange(index.value.goals, entry!, context);
    expect(back && back.ok && withoutRevisions(toGoalSet(back.value.goals))).toEqual(goals);

    // The log says it all: it is replayed and taken back like any other.
    if (!undone.ok) return;
    const log = [...done.value.entries, ...undone.value.entries];
    const replayed = replayChanges(goals, log);
    expect(replayed.ok && replayed.value).toEqual(undone.value.goals);
    let again: GoalSet = undone.value.goals;
    for (const each of [...undone.value.entries].reverse()) {
      const redone = undoChange(again, each, context);
      if (redone.ok) again = redone.value.goals;
    }
    expect(withoutRevisions(again)).toEqual(withoutRevisions(done.value.goals));
  });

  it('says that nothing is let be where nothing was named in vain', () => {
    const change: Change = { kind: 'revise', goal: 'arr', set: { title: 'Recurring revenue' } };
    const done = applyChange(goals, change, context);
    const undone = done.ok && undoChange(done.value.goals, done.value.entries[0]!, context);
    expect(undone && undone.ok && undone.value.entries[0]?.change).toEqual({
      kind: 'restore',
      entity: 'keyResult',
      id: 'arr',
      set: { title: 'ARR' },
    });
  });
});

it('takes nothing away that others came to refer to since', () => {
  const [, add] = undoneRightAfter[0]!;
  const done = applyChange(goals, add, context);
  if (!done.ok) throw new Error(done.problems[0].message);
  const reparent: Change = { kind: 'reparent', goal: 'keep', supports: [{ goal: 'lost' }] };
  const named = applyChange(done.value.goals, reparent, context);
  if (!named.ok) throw new Error(named.problems[0].message);
  const undone = undoChange(named.value.goals, done.value.entries[0]!, context);
  expect(undone).toMatchObject({ ok: false, problems: [{ ruleId: 'change/still-in-use' }] });
});
