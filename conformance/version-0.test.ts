import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseGoalSet, upgradeGoalSet, type GoalSet } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { policies, scoreGoals } from '@throughline/scoring';
import { describe, expect, test } from 'vitest';

interface Archive {
  readonly asOf: string;
  readonly document: Readonly<Record<string, readonly object[]>>;
  readonly expected: Readonly<Record<string, number>>;
}

const archive = JSON.parse(readFileSync(new URL('./version-0.json', import.meta.url), 'utf8')) as Archive;

/** The document as somebody would write it today, made by other means than the upgrade. */
const today = (document: object): unknown => ({
  schemaVersion: 1,
  ...(JSON.parse(
    JSON.stringify(document)
      .replaceAll('"type":', '"commitment":')
      .replaceAll('"due":', '"deadline":')
      .replaceAll('"date":', '"on":'),
  ) as object),
});

/** A goal set of version 1 as version 0 would have written it. */
const yesterday = ({ schemaVersion: _, ...goals }: GoalSet): object => {
  const renamed = (
    list: readonly object[] | undefined,
    is: string,
    was: string,
  ): readonly object[] | undefined =>
    list?.map((entry) =>
      Object.fromEntries(
        Object.entries(entry).map(([key, value]) => [key === is ? was : key, value as unknown]),
      ),
    );
  return JSON.parse(
    JSON.stringify({
      ...goals,
      objectives: renamed(goals.objectives, 'commitment', 'type'),
      keyResults: renamed(goals.keyResults, 'deadline', 'due'),
      checkIns: renamed(goals.checkIns, 'on', 'date'),
    }),
  ) as object;
};

const parsed = (document: unknown): GoalSet => {
  const read = parseGoalSet(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

/** Everything that is said about the goals of the closed cycles, to the bit: JSON keeps every bit but the sign of zero. */
const finalAnswers = (goals: GoalSet, asOf: string): string => {
  const closed = new Set((goals.cycles ?? []).filter(({ state }) => state === 'closed').map(({ id }) => id));
  const objectives = new Set(
    (goals.objectives ?? []).filter(({ cycle }) => closed.has(cycle)).map(({ id }) => id),
  );
  const own = new Set([
    ...objectives,
    ...(goals.keyResults ?? []).filter(({ objective }) => objectives.has(objective)).map(({ id }) => id),
  ]);
  return JSON.stringify(
    Object.values(policies).map((policy) =>
      [...scoreGoals(goals, { asOf, policy })].filter(({ goal }) => own.has(goal)),
    ),
  );
};

describe('law 73', () => {
  test('the archive of version 0 comes to what it came to then, to the bit', () => {
    const book = scoreGoals(parsed(archive.document), { asOf: archive.asOf });
    for (const [goal, expected] of Object.entries(archive.expected)) {
      const score = book.get(goal);
      expect(
        score?.scored === true && Object.is(score.attainment, expected),
        `${goal}: ${JSON.stringify(score)}`,
      ).toBe(true);
    }
    expect(Object.keys(archive.expected).length).toBe([...book].length);
  });

  test('the upgrade answers as the document that is written in version 1, under every policy', () => {
    const before = JSON.stringify(archive.document);
    expect(finalAnswers(parsed(archive.document), archive.asOf)).toBe(
      finalAnswers(parsed(today(archive.document)), archive.asOf),
    );
    expect(JSON.stringify(archive.document)).toBe(before);
  });

  test('any goal set keeps the answers of its closed cycles on the way through version 0', () => {
    let closed = 0;
    fc.assert(
      fc.property(goalSets({ states: true, maxUnits: 2, maxFacts: 3 }), (drawn) => {
        const cycles = (drawn.cycles ?? []).map((cycle) => ({ ...cycle, state: 'closed' }) as const);
        const goals: GoalSet = { ...drawn, cycles };
        const upgraded = parsed(yesterday(goals));
        const answers = finalAnswers(goals, '2026-06-15');
        expect(finalAnswers(upgraded, '2026-06-15')).toBe(answers);
        if (answers.includes('"scored":true')) closed += 1;
      }),
      { numRuns: 40 },
    );
    expect(closed).toBeGreaterThan(0);
  }, 60_000);

  test('an upgrade that forgot a field would be found out', () => {
    const forgetful = upgradeGoalSet(archive.document);
    if (!forgetful.ok) throw new Error('refused');
    const { keyResults = [], ...rest } = forgetful.value as GoalSet;
    const without: GoalSet = { ...rest, keyResults: keyResults.map(({ deadline: _, ...kept }) => kept) };
    expect(finalAnswers(without, archive.asOf)).not.toBe(
      finalAnswers(parsed(archive.document), archive.asOf),
    );
  });
});
