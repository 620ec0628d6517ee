import { rulesDrafter } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import { compileGoals, type GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { asParsed } from './as-parsed.ts';
import { compare, printTable } from './harness.ts';

/** Drafts in one sample, so that a sample is long enough for the clock of the process. */
const drafts = 60;

/** Company key results whose metrics many areas move. */
const served = [
  'annual-recurring-revenue',
  'net-promoter-score',
  'operating-margin',
  'employee-turnover',
  'availability',
  'compliance-rate',
  'on-time-delivery',
] as const;

/** A company with so many goals beside the seven key results that its roles serve. */
const companyOf = (objectives: number): GoalSet => {
  const set = generateGoalSet({ seed: 11, objectives, keyResultsPerObjective: 4, checkInsPerKeyResult: 1 });
  const cycle = set.cycles?.[0]?.id ?? '';
  return asParsed({
    ...set,
    objectives: [
      ...(set.objectives ?? []).map((objective) => ({
        ...objective,
        supports: [{ goal: 'kr-availability' }],
      })),
      { id: 'top', title: 'Customers are glad they found us', cycle, commitment: 'committed' },
    ],
    keyResults: [
      ...(set.keyResults ?? []),
      ...served.map((metric) => ({
        id: `kr-${metric}`,
        objective: 'top',
        title: `Hold ${metric}`,
        metric,
        measure: { kind: 'threshold', comparator: '>=', limit: 3 } as const,
      })),
    ],
  });
};

/** Every specialism of the library in turn. */
const roles = roleLibrary.functions.flatMap(({ id, profiles }) =>
  profiles.flatMap(({ title }) =>
    title === undefined ? [] : [{ function: id, title, level: 'mid' } as const],
  ),
);

/** Full role drafts offline, one after the other. */
export const roleDrafts = (): void => {
  const drafter = rulesDrafter(roleLibrary, goalTextTasks);
  const candidates = [10, 1000, 100_000].flatMap((objectives) => {
    const document = companyOf(objectives);
    const asOf = document.cycles?.[0]?.start ?? '2026-01-01';
    const run = (goals: Parameters<typeof compileGoals>[0]) => (): unknown => {
      let last: unknown;
      for (let at = 0; at < drafts; at++) {
        const input = { goals, role: roles[at % roles.length]!, asOf };
        // What a draft costs is spent before the promise is handed back.
        last = drafter.draft('role-kras', input, {
          draftId: `d${String(at)}`,
          createdAt: `${asOf}T09:00:00Z`,
        });
      }
      return last;
    };
    const named = `${String(drafts)} drafts, ${objectives.toLocaleString('en')} objectives`;
    const compiled = { name: `${named}, index`, run: run(compileGoals(document)) };
    return objectives > 1000 ? [compiled] : [compiled, { name: `${named}, document`, run: run(document) }];
  });
  printTable('Role drafts', compare(candidates, 5));
};
