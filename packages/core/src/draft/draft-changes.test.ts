import { describe, expect, it } from 'vitest';
import { applyChanges } from '../change/apply-changes.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { context } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';
import { draftChanges, type GoalSetDraft } from './index.ts';

type Recipe = (draft: GoalSetDraft) => void;

const recorded = (recipe: Recipe, goals: GoalSet = smallCompany): unknown => {
  const result = draftChanges(goals, recipe);
  return result.ok ? result.value : result.problems;
};
const refused = (recipe: Recipe, goals: GoalSet = smallCompany): string[] => {
  const result = draftChanges(goals, recipe);
  return result.ok
    ? []
    : result.problems.map(
        ({ ruleId, messageId }) => ruleId + (messageId === undefined ? '' : `#${messageId}`),
      );
};
const goal = <List extends 'objectives' | 'keyResults' | 'kras' | 'initiatives'>(
  draft: GoalSetDraft,
  list: List,
  id: string,
): NonNullable<GoalSetDraft[List]>[number] => {
  const found = draft[list]?.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('what a recipe does, as changes', () => {
  it.each<readonly [string, Recipe, readonly object[]]>([
    ['nothing', () => undefined, []],
    ['the same value again', (draft) => void (goal(draft, 'keyResults', 'arr').weight = 2), []],
    [
      'a weight',
      (draft) => void (goal(draft, 'keyResults', 'arr').weight = 3),
      [{ kind: 'setWeight', goal: 'arr', weight: 3 }],
    ],
    [
      'a weight taken away',
      (draft) => {
        delete goal(draft, 'keyResults', 'arr').weight;
      },
      [{ kind: 'setWeight', goal: 'arr', weight: null }],
    ],
    [
      'the weight of a link',
      (draft) => void (goal(draft, 'objectives', 'mid').supports![0]!.weight = 5),
      [{ kind: 'setWeight', goal: 'mid', parent: 'top', weight: 5 }],
    ],
    [
      'a link',
      (draft) => void goal(draft, 'objectives', 'mid').supports!.pop(),
      [{ kind: 'reparent', goal: 'mid', supports: [{ goal: 'top', weight: 3 }] }],
    ],
    [
      'another objective',
      (draft) => void (draft.keyResults![0]!.objective = 'mid'),
      [{ kind: 'reparent', goal: 'arr', container: 'mid' }],
    ],
    [
      'a target, deep within',
      (draft) => {
        const { measure } = draft.keyResults![0]!;
        if (measure.kind === 'change') measure.to = 12;
      },
      [{ kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 8, to: 12 } }],
    ],
    [
      'plain fields',
      (draft) => {
        goal(draft, 'keyResults', 'arr').title = 'Recurring revenue';
        goal(draft, 'keyResults', 'arr').description = 'as booked';
      },
      [{ kind: 'revise', goal: 'arr', set: { title: 'Recurring revenue', description: 'as booked' } }],
    ],
    [
      'owners',
      (draft) =>
        void goal(draft, 'keyResults', 'arr').owners!.push({ who: { person: 'ben' }, as: 'reviewer' }),
      [
        {
          kind: 'setOwners',
          goal: 'arr',
          owners: [
            { who: { person: 'ana' }, as: 'accountable' },
            { who: { person: 'ben' }, as: 'reviewer' },
          ],
        },
      ],
    ],
    [
      'a step',
      (draft) => void (goal(draft, 'objectives', 'top').frozen = true),
      [{ kind: 'setState', goal: 'top', step: 'freeze' }],
    ],
    [
      'a fact, and one that takes it back',
      (draft) => {
        const fact = { goal: 'arr', on: '2026-05-08', at: '2026-05-08T10:00:00Z' };
        draft.checkIns!.push({ key: 'n1', ...fact, value: 9 }, { key: 'n2', ...fact, retracts: 'n1' });
      },
      [
        {
          kind: 'recordCheckIn',
          checkIn: { key: 'n1', goal: 'arr', on: '2026-05-08', at: '2026-05-08T10:00:00Z', value: 9 },
        },
        {
          kind: 'retractCheckIn',
          checkIn: { key: 'n2', goal: 'arr', on: '2026-05-08', at: '2026-05-08T10:00:00Z', retracts: 'n1' },
        },
      ],
    ],
    [
      'a reference',
      (draft) => void (draft.people![1]!.name = 'Benjamin'),
      [
        {
          kind: 'upsertReference',
          reference: { entity: 'person', value: { id: 'ben', name: 'Benjamin' } },
        },
      ],
    ],
    [
      'the organisation',
      (draft) => void (draft.organization.name = 'Acme Ltd'),
      [
        {
          kind: 'upsertReference',
          reference: {
            entity: 'organization',
            value: { id: 'acme', name: 'Acme Ltd', okrChampion: 'ana' },
          },
        },
      ],
    ],
    ['another order', (draft) => void draft.keyResults!.reverse(), []],
    ['an empty list', (draft) => void (draft.risks = []), []],
  ])('%s', (_, recipe, changes) => {
    expect(recorded(recipe)).toEqual(changes);
  });

  it('puts what is new where it can be found, whatever the order it was written in', () => {
    const result = draftChanges(smallCompany, (draft) => {
      const measure = { kind: 'binary' } as const;
      draft.keyResults!.push({ id: 'k', objective: 'o', title: 'K', measure, owners: [] });
      draft.objectives!.push(
        { id: 'o', title: 'O', cycle: 'q3', commitment: 'committed', supports: [{ goal: 'o2' }] },
        { id: 'o2', title: 'O2', cycle: 'q3', commitment: 'committed', unit: 'leaf' },
      );
      draft.units!.push(
        { id: 'leaf', name: 'Leaf', kind: 'team', parent: 'branch' },
        { id: 'branch', name: 'Branch', kind: 'department', parent: 'all' },
      );
      draft.cycles!.push({ id: 'q3', name: 'Q3', start: '2026-07-01', end: '2026-10-01', state: 'active' });
    });
    const changes = result.ok ? result.value : [];
    expect(
      changes.map((change) =>
        change.kind === 'add'
          ? change.goal.value.id
          : change.kind === 'upsertReference'
            ? (change.reference.value as { id: string }).id
            : '',
      ),
    ).toEqual(['q3', 'branch', 'leaf', 'o2', 'o', 'k']);
    expect(applyChanges(smallCompany, changes, context).ok).toBe(true);
  });

  it('opens first and closes last, so that one recipe can do what lies in between', () => {
    const result = draftChanges(smallCompany, (draft) => {
      goal(draft, 'objectives', 'shut').state = 'published';
      goal(draft, 'keyResults', 'of-ended').title = 'Edited';
      goal(draft, 'objectives', 'mid').state = 'closed';
      goal(draft, 'keyResults', 'ready').state = 'cancelled';
      draft.cycles![1]!.state = 'closed';
    });
    const changes = result.ok ? result.value : [];
    expect(changes.map((change) => ('step' in change ? change.step : change.kind))).toEqual([
      'reopen',
      'revise',
      'cancel',
      'close',
      'upsertReference',
    ]);
    expect(applyChanges(smallCompany, changes, context).ok).toBe(true);
  });
});

describe('what no change can express', () => {
  it.each<readonly [string, Recipe, readonly string[]]>([
    ['a goal gone', (draft) => void draft.keyResults!.shift(), ['recipe/removed#goal']],
    [
      'a list gone',
      (draft) => {
        delete draft.kras;
      },
      ['recipe/removed#goal'],
    ],
    ['a fact gone', (draft) => void draft.checkIns!.pop(), ['recipe/removed#fact']],
    ['a person gone', (draft) => void draft.people!.pop(), ['recipe/removed']],
    ['an id', (draft) => void (draft.keyResults![0]!.id = 'mrr'), ['recipe/id-edited']],
    ['the id of a fact', (draft) => void (draft.checkIns![0]!.key = 'c9'), ['recipe/id-edited']],
    ['the id of the company', (draft) => void (draft.organization.id = 'b'), ['recipe/id-edited']],
    ['a fact edited', (draft) => void (draft.checkIns![0]!.note = 'hm'), ['recipe/edited-in-place']],
    [
      'an id twice',
      (draft) => void draft.people!.push({ id: 'ben', name: 'Ben again' }),
      ['recipe/id-twice'],
    ],
    ['the same entry twice', (draft) => void draft.people!.push(draft.people![0]!), ['recipe/id-twice']],
    [
      'a new id twice',
      (draft) => void draft.people!.push({ id: 'x', name: 'X' }, { id: 'x', name: 'Y' }),
      ['recipe/id-twice'],
    ],
    ['a revision', (draft) => void (goal(draft, 'objectives', 'mid').revision = 9), ['recipe/kept-field']],
    ['the revision of the set', (draft) => void (draft.revision = 9), ['recipe/kept-field#set']],
    ['extensions of the set', (draft) => void (draft.extensions = { a: 1 }), ['recipe/kept-field#set']],
    [
      'agreements',
      (draft) => {
        delete goal(draft, 'keyResults', 'deals').signOffs;
      },
      ['recipe/agreed'],
    ],
    [
      'a state that needs agreements',
      (draft) => void (goal(draft, 'keyResults', 'ready').state = 'signed-off'),
      ['recipe/agreed'],
    ],
    [
      'two steps at once',
      (draft) => void (goal(draft, 'keyResults', 'levels').state = 'published'),
      ['recipe/no-step'],
    ],
    [
      'a wrong shape',
      (draft) => void ((draft.keyResults![0] as { weight: unknown }).weight = 'much'),
      ['shape/wrong-type#number'],
    ],
    ['no list', (draft) => void ((draft as { people: unknown }).people = 5), ['shape/wrong-type#list']],
    [
      'several at once',
      (draft) => {
        draft.keyResults!.shift();
        draft.checkIns!.pop();
        draft.revision = 9;
      },
      ['recipe/kept-field#set', 'recipe/removed#goal', 'recipe/removed#fact'],
    ],
  ])('%s', (_, recipe, keys) => {
    expect(refused(recipe)).toEqual(keys);
  });

  it('judgements and retrospectives stay as they were said', () => {
    const judgement = {
      id: 'j',
      goal: 'arr',
      by: 'ana',
      on: '2026-05-08',
      at: '2026-05-08T10:00:00Z',
      score: 0.7,
      reason: 'seen',
    } as const;
    const goals = { ...smallCompany, judgements: [judgement] };
    expect(refused((draft) => void (draft.judgements![0]!.score = 1), goals)).toEqual([
      'recipe/edited-in-place#said',
    ]);
    expect(recorded((draft) => void draft.judgements!.push({ ...judgement, id: 'k' }), goals)).toEqual([
      { kind: 'judge', judgement: { ...judgement, id: 'k' } },
    ]);
  });

  it('of two entries with one id, as bad data has them, neither is edited or removed', () => {
    const twice = { ...smallCompany, people: [...smallCompany.people!, { id: 'ben', name: 'Other Ben' }] };
    expect(refused((draft) => void (draft.people![2]!.name = 'Benno'), twice)).toEqual(['recipe/id-twice']);
    expect(refused((draft) => void draft.people!.pop(), twice)).toEqual(['recipe/removed']);
    expect(recorded((draft) => void (draft.people![0]!.name = 'Anna'), twice)).toHaveLength(1);
  });

  it('says what to do next, with the place and the facts', () => {
    const [problem] = recorded((draft) => void draft.keyResults!.shift()) as readonly object[];
    expect(problem).toMatchObject({
      severity: 'error',
      path: ['keyResults', 'arr'],
      data: { list: 'keyResults', id: 'arr' },
      message: '`arr` is gone from `keyResults`, and goals are never removed',
      help: 'cancel it or archive it with `setState`',
      url: '@throughline/core/docs/findings-recipe.md#recipe-removed',
    });
  });
});
