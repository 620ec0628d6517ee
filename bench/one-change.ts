import { checkGoals, createChecker } from '@throughline/cascade';
import { generateGoalSet } from '@throughline/core/test-kit';
import { asParsed } from './as-parsed.ts';
import { frequentChanges } from './change-samples.ts';
import { compare, printTable, type Candidate } from './harness.ts';

const asOf = '2026-05-15';

const context = { actor: { kind: 'human', id: 'p1' }, at: '2026-05-15T12:00:00Z' } as const;

/** One change and the report after it, beside a whole run. Each change follows the one before. */
const among = (objectives: number): void => {
  const goals = asParsed(
    generateGoalSet({
      seed: 11,
      objectives,
      keyResultsPerObjective: 4,
      checkInsPerKeyResult: 1,
      shape: 'tree',
    }),
  );
  const options = { asOf };
  let checker = createChecker(goals, options);
  const kinds = ['revise', 'setWeight', 'setOwners', 'shiftTarget', 'setState', 'recordCheckIn', 'reparent'];
  const makers = frequentChanges(goals);
  const next =
    (kind: string): (() => void) =>
    () => {
      const result = checker.apply([makers[kind]!()], { ...context, reason: 'a bench' });
      if (!result.ok) throw new Error(result.problems[0].message);
      checker = result.value.checker;
    };
  printTable(
    `One change at ${objectives.toLocaleString('en')} objectives, with its report and what is new and gone`,
    compare(
      [
        { name: 'checkGoals', run: () => checkGoals(checker.goals, options) },
        ...kinds.map((kind): Candidate => ({ name: kind, run: next(kind) })),
      ],
      5,
    ),
  );
};

/** What a checker saves: the report after one change, beside a run of all rules. */
export const oneChange = (): void => {
  among(10_000);
  among(100_000);
};
