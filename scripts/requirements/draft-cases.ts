import type { GoalSet } from '@throughline/core';
import { answers } from './cases.ts';
import { acme, fact, keyResult, objective, q2 } from './companies.ts';
import type { Requirement } from './requirement.ts';
import type { Tools } from './tools.ts';

const context = { draftId: 'd1', createdAt: '2026-05-15T09:00:00Z' } as const;
const asOf = '2026-05-15';

const drafter = ({ drafts, roles, tasks }: Tools) =>
  drafts.rulesDrafter(roles.roleLibrary, tasks.goalTextTasks);

const change = { kind: 'change', from: 0, to: 100 } as const;

/** A key result at this value, with a note that names a blocker. */
const standingAt = (value: number): GoalSet =>
  acme({
    cycles: [q2],
    objectives: [objective('o', { cycle: 'q2' })],
    keyResults: [keyResult('k', 'o', { measure: change })],
    checkIns: [fact('k', '2026-05-01', 1), { ...fact('k', '2026-05-13', value), note: 'blocked by legal' }],
  });

/** Lines of a section of the summary of check-ins. */
const linesOf = async (tools: Tools, value: number, section: string): Promise<number> => {
  const input = { goals: standingAt(value), asOf };
  const result = await drafter(tools).draft('check-in-summary', input, context);
  if (!result.ok) return -1;
  return result.draft.value.sections.find(({ key }) => key === section)?.lines.length ?? 0;
};

const initiativesAt = async (tools: Tools, value: number): Promise<number> => {
  const input = { goals: standingAt(value), asOf };
  const result = await drafter(tools).draft('corrective-actions', input, context);
  return result.ok ? result.draft.value.initiatives.length : 0;
};

/** S0-15: progress is analysed, risks are flagged early, corrections and notes are drafted. */
export const summaryCases: Pick<Requirement, 'by' | 'passes' | 'fails'> = {
  by: ['drafts.rulesDrafter'],
  passes: [
    answers(
      'on its plan line: it moved, and nothing is behind',
      async (tools) =>
        (await linesOf(tools, 60, 'moved')) > 0 &&
        (await linesOf(tools, 60, 'behind')) === 0 &&
        (await initiativesAt(tools, 60)) === 0,
    ),
    answers('compared with its target', async (tools) => (await linesOf(tools, 60, 'target')) === 1),
  ],
  fails: [
    answers(
      'behind its plan line, with a blocker in its own words',
      async (tools) => (await linesOf(tools, 5, 'behind')) > 0 && (await linesOf(tools, 5, 'blockers')) === 1,
    ),
    answers('an action for what the data shows', async (tools) => (await initiativesAt(tools, 5)) > 0),
  ],
};

/** A company that has planned a metric, or nothing, and has no goals yet. */
const planning = (plannedMetrics: readonly object[]): GoalSet =>
  acme({
    cycles: [q2],
    organization: { id: 'acme', name: 'Acme', strategy: { plannedMetrics: plannedMetrics as never } },
  });

const cascadeOf = async (tools: Tools, plannedMetrics: readonly object[]) => {
  const input = { goals: planning(plannedMetrics), asOf };
  return drafter(tools).draft('cascade-from-strategy', input, context);
};

const arr = {
  id: 'p1',
  title: 'Annual recurring revenue',
  metric: 'annual-recurring-revenue',
  from: 8,
  to: 10,
  unit: { kind: 'currency', iso: 'USD' },
};

/** S4-28: the first cascade comes from the strategy, and is refreshed by the week. */
export const strategyCases: Pick<Requirement, 'by' | 'passes' | 'fails'> = {
  by: ['drafts.rulesDrafter', 'tasks.summaryDefaults'],
  passes: [
    answers('a planned metric becomes a key result with the numbers of the plan', async (tools) => {
      const result = await cascadeOf(tools, [arr]);
      const measure = result.ok ? result.draft.value.keyResults[0]?.measure : undefined;
      return measure?.kind === 'change' && measure.from === 8 && measure.to === 10;
    }),
    answers('what is new is asked for by the week', ({ tasks }) => tasks.summaryDefaults.sinceDays === 7),
  ],
  fails: [
    answers('a strategy that plans nothing is no cascade', async (tools) => {
      const result = await cascadeOf(tools, []);
      return !result.ok && result.declined.code === 'no-strategy';
    }),
  ],
};
