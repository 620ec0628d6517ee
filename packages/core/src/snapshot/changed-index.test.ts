import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, applyChanges, replayChanges, undoChange } from '../change/index.ts';
import type { Change } from '../change/change.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { factsOf } from '../index/facts-of.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { viewOf } from '../index/index-view.ts';
import { latestFactOf } from '../index/latest-fact-of.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { JsonValue } from '../model/json-value.ts';
import { changeFor, type Draws } from '../test-kit/change-for.ts';
import { changeDraws } from '../test-kit/changes.ts';
import { generateGoalSet, goalSets } from '../test-kit/index.ts';
import { columnsOf } from '../../test/index/columns-of.ts';

const context = { actor: { kind: 'human', id: 'person0.0' }, at: '2026-05-15T12:00:00Z' } as const;
const start = goalSets({ states: true, maxUnits: 3, maxObjectivesPerUnit: 3, maxFacts: 2 });
const sequence = (most: number): fc.Arbitrary<Draws[]> =>
  fc.array(changeDraws(), { minLength: 1, maxLength: most, size: 'max' });
/** A failing run would look for a smaller case for long; it stops after this many milliseconds. */
const bounded = { interruptAfterTimeLimit: 25_000 };

/** The same changes on an index and on the document it stands for; every fifth is an undo of the one before. */
const walk = (
  goals: GoalSet,
  draws: readonly Draws[],
  each: (index: GoalIndex, document: GoalSet, step: number) => void,
): void => {
  let document = toGoalSet(compileGoals(goals));
  let index = compileGoals(goals);
  let last: Parameters<typeof undoChange>[1] | undefined;
  for (const [step, draw] of draws.entries()) {
    const undone = (draw[3] ?? 0) % 5 === 0 ? last : undefined;
    const change = changeFor(document, draw);
    const expected = undone ? undoChange(document, undone, context) : applyChange(document, change, context);
    const result = undone ? undoChange(index, undone, context) : applyChange(index, change, context);
    if (!expected.ok || !result.ok) {
      expect(result).toEqual(expected);
      continue;
    }
    expect(result.value.entries).toEqual(expected.value.entries);
    last = expected.value.entries[0];
    document = expected.value.goals;
    index = result.value.goals;
    each(index, document, step);
  }
};

/** Whole-company days on which facts may lie, and one after all of them. */
const days = [20_550, 20_580, 20_588, 20_595, 21_000];
const instants = [Number.POSITIVE_INFINITY, Date.UTC(2026, 4, 8), Date.UTC(2026, 4, 12)];

/** Answers to single questions about every goal. */
const answersOf = (index: GoalIndex, size: number, rows: number): unknown => {
  const goals = Array.from({ length: size }, (_, goal) => [
    goalAt(index, goal),
    days.map((asOf) =>
      instants.map((knownAt) => [
        latestFactOf(index, goal, asOf, knownAt),
        factsOf(index, goal, asOf, knownAt),
        factsOf(index, goal, asOf, knownAt, [-7]),
      ]),
    ),
  ]);
  return [goals, Array.from({ length: rows + 1 }, (_, row) => readCheckIn(index, row))];
};

describe('law 80: an index of changed goals', () => {
  it('has the columns compileGoals gives, whenever they are read', () => {
    fc.assert(
      fc.property(start, sequence(20), fc.integer({ min: 1, max: 8 }), (goals, draws, every) => {
        let end: readonly [GoalIndex, GoalSet] | undefined;
        walk(goals, draws, (index, document, step) => {
          end = [index, document];
          if (step % every === 0) expect(columnsOf(index)).toEqual(columnsOf(compileGoals(document)));
        });
        if (end === undefined) return;
        const fresh = compileGoals(end[1]);
        expect(JSON.stringify(toGoalSet(end[0]))).toBe(JSON.stringify(toGoalSet(fresh)));
        expect(columnsOf(end[0])).toEqual(columnsOf(fresh));
      }),
      { ...bounded, numRuns: 40 },
    );
  });

  it('answers single questions as the columns do, and without them where numbers stay', () => {
    fc.assert(
      fc.property(start, sequence(12), (goals, draws) => {
        walk(goals, draws, (index, document) => {
          const fresh = compileGoals(document);
          const answers = answersOf(index, fresh.size, fresh.checkIns.size);
          expect(answers).toEqual(answersOf(fresh, fresh.size, fresh.checkIns.size));
          for (const { id } of document.people ?? [])
            expect(index.referenceOf('person', id)).toBe(fresh.referenceOf('person', id));
        });
      }),
      { ...bounded, numRuns: 40 },
    );
  });

  it('stays as it was while others are made from it', () => {
    fc.assert(
      fc.property(start, sequence(14), (goals, draws) => {
        const base = compileGoals(goals);
        const was = columnsOf(base);
        const kept: (readonly [GoalIndex, unknown])[] = [];
        walk(goals, draws, (index, document) => {
          kept.push([index, columnsOf(compileGoals(document))]);
          // A second line of changes from the same snapshot.
          applyChange(index, changeFor(document, [1, 2, 3, 4, 5, 6]), context);
        });
        for (const [index, columns] of kept.reverse()) expect(columnsOf(index)).toEqual(columns);
        expect(columnsOf(base)).toEqual(was);
      }),
      { ...bounded, numRuns: 30 },
    );
  });

  const goals = generateGoalSet({ objectives: 40, checkInsPerKeyResult: 2 });
  const base = compileGoals(goals);
  const measured = (goals.keyResults ?? []).filter(({ measure }) => measure.kind === 'change');
  const keyResult = measured[0]?.id ?? '';
  const fact = (serial: number): Change => ({
    kind: 'recordCheckIn',
    checkIn: {
      key: `new/${serial}`,
      goal: measured[serial % measured.length]?.id ?? '',
      on: '2026-05-15',
      at: '2026-05-15T11:59:00Z',
      value: serial,
    },
  });
  const after = (index: GoalIndex, ...changes: readonly Change[]): GoalIndex => {
    const result = applyChanges(index, changes, { ...context, reason: 'a test' });
    if (!result.ok) throw new Error(result.problems[0].message);
    return result.value.goals;
  };

  it('shares what was not written to, and works nothing out before it is asked', () => {
    const recorded = after(base, fact(0));
    const weighed = after(recorded, { kind: 'setWeight', goal: keyResult, weight: 7 });
    expect(recorded.kind).toBe(base.kind);
    expect(recorded.weight).toBe(base.weight);
    expect(weighed.supportedBy).toBe(base.supportedBy);
    expect(weighed.numberOf(keyResult)).toBe(base.numberOf(keyResult));
    expect(goalAt(weighed, base.numberOf(keyResult) ?? -1)).toMatchObject({ weight: 7, revision: 1 });
    expect(factsOf(weighed, base.numberOf(keyResult) ?? -1, 30_000)).toContain(base.checkIns.size);
    expect(viewOf(weighed)?.snapshot()).toBeDefined();
    expect(weighed.weight[base.numberOf(keyResult) ?? -1]).toBe(700);
    expect(viewOf(weighed)?.snapshot()).toBeUndefined();
    expect(weighed.document.objectives).toBe(base.document.objectives);
    expect(weighed.document.keyResults?.[1]).toBe(base.document.keyResults?.[1]);
    expect(weighed.weight).toBe(weighed.weight);
    expect(viewOf(recorded)?.snapshot()).toBeDefined();
  });

  it('knows what was added to refer to, before and after its columns are read', () => {
    const person: Change = {
      kind: 'upsertReference',
      reference: { entity: 'person', value: { id: 'zoe', name: 'Zoe' } },
    };
    const index = after(base, person, fact(3));
    const position = goals.people?.length;
    expect(index.referenceOf('person', 'zoe')).toBe(position);
    expect(index.checkIns.size).toBe(base.checkIns.size + 1);
    expect(index.referenceOf('person', 'zoe')).toBe(position);
    const owned = after(index, {
      kind: 'setOwners',
      goal: keyResult,
      owners: [{ who: { person: 'zoe' }, as: 'accountable' }],
    });
    expect(owned.referenceOf('person', 'zoe')).toBe(position);
  });

  it('takes hundreds at once, and changes after them', () => {
    const many = Array.from({ length: 1500 }, (_, serial) => fact(serial));
    const documents = applyChanges(toGoalSet(base), many, context);
    const indexed = applyChanges(base, many, context);
    if (!documents.ok || !indexed.ok) throw new Error(JSON.stringify(documents));
    expect(indexed.value.entries).toEqual(documents.value.entries);
    expect(applyChange(indexed.value.goals, fact(1499), context)).toMatchObject({
      ok: true,
      value: { entries: [] },
    });
    const undone = undoChange(indexed.value.goals, indexed.value.entries[1499]!, context);
    expect(undone.ok && toGoalSet(undone.value.goals).checkIns?.length).toBe(base.checkIns.size + 1499);
    const again = replayChanges(base, documents.value.entries);
    expect(again.ok && columnsOf(again.value)).toEqual(columnsOf(compileGoals(documents.value.goals)));
    const number = base.numberOf(keyResult) ?? -1;
    expect(factsOf(indexed.value.goals, number, 30_000)).toEqual(
      factsOf(compileGoals(documents.value.goals), number, 30_000),
    );
    let index = indexed.value.goals;
    for (let round = 1; round < 7; round++)
      index = after(index, ...many.map((_, serial) => fact(round * 1500 + serial)));
    expect(applyChange(index, fact(5 * 1500 + 1400), context)).toMatchObject({
      ok: true,
      value: { entries: [] },
    });
    expect(index.checkIns.size).toBe(base.checkIns.size + 7 * 1500);
  });

  it('says which lists name something in vain, also where an entry that did was written again', () => {
    const lists = (of: GoalIndex): readonly string[] => [...of.faultyLists];
    const start = compileGoals({
      ...goals,
      accessLists: [{ id: 'board', name: 'Board', people: ['nobody'] }],
    });
    expect(lists(start)).toEqual(['accessLists']);
    const people = (goals.people ?? []).slice(0, 1).map(({ id }) => id);
    const mended = after(start, {
      kind: 'upsertReference',
      reference: { entity: 'accessList', value: { id: 'board', name: 'Board', people } },
    });
    expect(lists(mended)).toEqual([]);
    expect(columnsOf(mended)).toEqual(columnsOf(compileGoals(toGoalSet(mended))));
  });

  it.each<[string, JsonValue]>([
    ['driver', 'children'],
    ['guardrails', [{ title: 'Churn stays low', mode: 'gate' }]],
  ])('reads the columns of %s again when it comes and when it goes', (field, value) => {
    const goal = goals.objectives?.[0]?.id ?? '';
    const set = after(base, { kind: 'revise', goal, set: { [field]: value } });
    expect(columnsOf(set)).toEqual(columnsOf(compileGoals(toGoalSet(set))));
    const unset = after(compileGoals(toGoalSet(set)), { kind: 'revise', goal, unset: [field] });
    expect(columnsOf(unset)).toEqual(columnsOf(compileGoals(toGoalSet(unset))));
    for (const column of ['driver', 'marks'] as const) expect(unset[column]).toEqual(base[column]);
  });

  it('works on where entries moved: an erased person, a goal taken from among others', () => {
    const person = goals.people?.[0]?.id ?? '';
    const erase: Change = { kind: 'erasePerson', person, tombstone: 'gone' };
    const erased = after(after(base, fact(1)), erase);
    const expected = applyChanges(toGoalSet(base), [fact(1), erase], context);
    expect(expected.ok && columnsOf(compileGoals(expected.value.goals))).toEqual(columnsOf(erased));
    expect(erased.referenceOf('person', person)).toBeUndefined();
  });
});
