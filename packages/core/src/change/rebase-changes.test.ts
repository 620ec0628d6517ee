import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeGoalSet } from '../encode/encode-goal-set.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Draws } from '../test-kit/change-for.ts';
import { changeDraws } from '../test-kit/changes.ts';
import { goalSets } from '../test-kit/index.ts';
import { applied, checkIn, context, draft } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';
import { walkOf } from '../../test/change-walk.ts';
import { meet, type Rebase } from '../../test/two-editors.ts';
import type { Change } from './change.ts';
import type { ChangeEntry } from './change-entry.ts';
import { crossingsOf } from './crossings.ts';
import { startFootprint } from './footprint.ts';
import { rebaseChanges } from './index.ts';
import { failureOf } from './run-changes.ts';
import { runLog } from './run-log.ts';

const start = goalSets({ states: true, maxUnits: 2, maxObjectivesPerUnit: 2, maxFacts: 1 });
const side = fc.array(changeDraws(), { minLength: 1, maxLength: 6, size: 'max' });
const bounded = { interruptAfterTimeLimit: 25_000 };

const edits = (base: GoalSet, one: readonly Draws[], other: readonly Draws[]) =>
  [base, walkOf(base, one, 'forenoon'), walkOf(base, other, 'afternoon')] as const;

const law71 = (rebase: Rebase, numRuns: number, seed?: number): void =>
  fc.assert(
    fc.property(start, side, side, (base, one, other) => {
      meet(...edits(base, one, other), rebase);
    }),
    { ...bounded, numRuns, ...(seed === undefined ? {} : { seed, endOnFailure: true }) },
  );

/** Puts mine on top of theirs, whatever that does to theirs: what a product without versions does. */
const lastWriterWins: Rebase = (base, theirs, mine) => {
  const first = runLog(base, theirs, 'theirs');
  if (!first.ok) return first;
  const revision = first.value.goals.revision ?? 0;
  return runLog(
    first.value.goals,
    mine.map((entry, at) => ({ ...entry, revision: revision + at + 1 })),
    'mine',
  );
};

/** Compares what was written and forgets what was looked up. */
const writesOnly: Rebase = (base, theirs, mine) => {
  const one = startFootprint();
  const other = startFootprint();
  runLog(base, theirs, 'theirs', one.watch);
  runLog(base, mine, 'mine', other.watch);
  for (const cell of [...one.footprint.cells.values(), ...other.footprint.cells.values()]) cell.reads.clear();
  const [first, ...rest] = crossingsOf(one.footprint, other.footprint);
  return first === undefined ? lastWriterWins(base, theirs, mine) : failureOf([first, ...rest]);
};

describe('rebaseChanges (law 71)', () => {
  it('law 71: independent edits commute, and conflicting ones are the same conflict from both sides', () => {
    law71(rebaseChanges, 100);
  });

  it('catches a rebase that lets the last writer win, and one that forgets what was looked up', () => {
    expect(() => {
      law71(lastWriterWins, 300, 5);
    }).toThrow();
    expect(() => {
      law71(writesOnly, 600, 5);
    }).toThrow();
  });

  it('is tried on enough of both', () => {
    const sample = fc.sample(fc.tuple(start, side, side), { numRuns: 60, seed: 3 });
    const met = sample.map(([base, one, other]) => meet(...edits(base, one, other)));
    const conflicts = met.filter((each) => each === 'conflict').length / met.length;
    expect(conflicts).toBeGreaterThan(0.1);
    expect(conflicts).toBeLessThan(0.7);
  });

  it('on an index gives the index of both', () => {
    const [base, one, other] =
      fc
        .sample(fc.tuple(start, side, side), { numRuns: 40, seed: 8 })
        .map(([goals, a, b]) => [goals, walkOf(goals, a, 'forenoon'), walkOf(goals, b, 'afternoon')] as const)
        .find(([goals, a, b]) => a.length > 0 && b.length > 0 && rebaseChanges(goals, a, b).ok) ?? [];
    if (base === undefined || one === undefined || other === undefined) throw new Error('no sample');
    const onSet = rebaseChanges(base, one, other);
    const onIndex = rebaseChanges(compileGoals(base), one, other);
    expect(onIndex.ok && encodeGoalSet(onIndex.value.goals)).toBe(
      onSet.ok && encodeGoalSet(onSet.value.goals),
    );
  });

  const editOf = (who: string, ...changes: readonly Change[]): readonly ChangeEntry[] => {
    const by = { actor: { kind: 'human', id: who }, at: '2026-05-15T09:00:00Z' } as const;
    return applied(changes, by).entries;
  };
  const clash = (one: readonly ChangeEntry[], other: readonly ChangeEntry[]): unknown[] => {
    const result = rebaseChanges(smallCompany, one, other);
    const back = rebaseChanges(smallCompany, other, one);
    expect(back.ok ? [] : back.problems).toEqual(result.ok ? [] : result.problems);
    return result.ok
      ? []
      : result.problems.map(({ path, data }) => [...path, data['fields'] ?? data['goals']]);
  };
  const fact: Change = { kind: 'recordCheckIn', checkIn };
  const title = (goal: string, text = 'x'): Change => ({ kind: 'revise', goal, set: { title: text } });

  it.each<readonly [string, Change, Change, unknown[]]>([
    ['the same field', title('arr', 'a'), title('arr', 'b'), ['goal', 'arr', ['title']]],
    [
      'a new text and an edit that takes away what is not there yet',
      { kind: 'revise', goal: 'arr', set: { description: 'new' } },
      { kind: 'revise', goal: 'arr', set: { title: 'x' }, unset: ['description'] },
      ['goal', 'arr', ['description']],
    ],
    [
      'a draft whose second edit says the old title, and a new title',
      {
        ...draft,
        decision: { ...draft.decision, at: '2026-05-15T08:00:00Z' },
        goals: [],
        edits: [
          { kind: 'revise', goal: 'arr', set: { title: 'x' } },
          {
            kind: 'revise',
            goal: 'mid',
            set: { title: smallCompany.objectives!.find(({ id }) => id === 'mid')!.title },
          },
        ],
      },
      title('mid'),
      ['goal', 'mid', ['title']],
    ],
    [
      'an edit and a freeze',
      title('arr'),
      { kind: 'setState', goal: 'arr', step: 'freeze' },
      ['goal', 'arr', ['state']],
    ],
    [
      'a fact and a closing objective',
      fact,
      { kind: 'setState', goal: 'top', step: 'close' },
      ['goal', 'top', ['state']],
    ],
    [
      'a fact and a closing cycle',
      fact,
      {
        kind: 'upsertReference',
        reference: { entity: 'cycle', value: { ...smallCompany.cycles![1]!, state: 'closed' } },
      },
      ['cycle', 'q2', ['state']],
    ],
    [
      'a new link and a move of what it leads to',
      { kind: 'reparent', goal: 'project', supports: [{ goal: 'deals' }] },
      { kind: 'reparent', goal: 'deals', container: 'top' },
      ['goal', 'deals', ['objective']],
    ],
    [
      'a new owner and an erasure',
      { kind: 'setOwners', goal: 'arr', owners: [{ who: { person: 'ben' }, as: 'accountable' }] },
      { kind: 'erasePerson', person: 'ben', tombstone: 'gone' },
      ['person', 'ben', ['*']],
    ],
    [
      'two goals of one id',
      { kind: 'add', goal: { entity: 'initiative', value: { id: 'new', title: 'N' } } },
      { kind: 'add', goal: { entity: 'kra', value: { id: 'new', title: 'N' } } },
      ['goal', 'new', ['*']],
    ],
    [
      'one key with two contents',
      fact,
      { kind: 'recordCheckIn', checkIn: { ...checkIn, value: 1 } },
      ['checkIn', 'c2', ['*']],
    ],
    [
      'two moves that lead in a circle together',
      { kind: 'reparent', goal: 'care', supports: [{ goal: 'project' }] },
      { kind: 'reparent', goal: 'project', supports: [{ goal: 'care' }] },
      ['goal', 'care', ['care', 'project']],
    ],
    [
      'a fact and a measure that takes no such fact',
      fact,
      { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'binary' }, reason: 'simpler' },
      ['goal', 'arr', ['measure']],
    ],
    [
      'a signature and a new assignment',
      { kind: 'setState', goal: 'ready', step: 'sign-off', as: 'manager' },
      {
        kind: 'upsertReference',
        reference: {
          entity: 'assignment',
          value: { id: 'a2', person: 'ben', unit: 'all', from: '2026-01-01' },
        },
      },
      ['assignment', 'a2', ['*']],
    ],
  ])('is a conflict: %s', (_, one, other, expected) => {
    expect(clash(editOf('ana', one), editOf('ben', other))).toEqual([expected]);
  });

  it.each<readonly [string, Change, Change]>([
    ['other fields of one goal', title('arr'), { kind: 'setWeight', goal: 'arr', weight: 7 }],
    [
      'a fact and another target of the same kind',
      fact,
      { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 8, to: 9 }, reason: 'less' },
    ],
    ['the same fact twice', fact, fact],
    ['the same title twice', title('arr'), title('arr')],
    ['two edits that void one signature', title('shared'), { kind: 'setWeight', goal: 'shared', weight: 2 }],
    [
      'a new link and another title of what it leads to',
      { kind: 'reparent', goal: 'project', supports: [{ goal: 'deals' }] },
      title('deals'),
    ],
  ])('is none: %s', (_, one, other) => {
    expect(clash(editOf('ana', one), editOf('ben', other))).toEqual([]);
  });

  it('says who did what and when, and keeps actor, instant and reason of what comes behind', () => {
    const result = rebaseChanges(
      smallCompany,
      editOf('ana', title('arr', 'a')),
      editOf('ben', title('arr', 'b')),
    );
    expect(result.ok ? '' : result.problems[0].message).toBe(
      '`arr` is edited from both sides (title): revise by ana at 2026-05-15T09:00:00Z, revise by ben at 2026-05-15T09:00:00Z',
    );
    const mine = applied([title('mid')], { ...context, reason: 'clearer' }).entries;
    const both = rebaseChanges(smallCompany, editOf('ben', title('arr')), mine);
    expect(both.ok && both.value.entries).toEqual([{ ...mine[0], revision: 6 }]);
  });

  it('tells a log that belongs to another base, and by which side', () => {
    const mine = editOf('ana', title('arr'), title('mid'));
    const late = rebaseChanges(smallCompany, [], mine.slice(1));
    expect(late.ok ? [] : [late.problems[0].ruleId, late.problems[0].path]).toEqual([
      'change/log-gap',
      ['mine', 0, 'revision'],
    ]);
    expect(() => rebaseChanges(smallCompany, 'all' as never, [])).toThrow('core/bad-option');
    const odd = rebaseChanges(smallCompany, [7 as never], []);
    expect(odd.ok ? [] : odd.problems[0].path).toEqual(['theirs', 0]);
  });
});
