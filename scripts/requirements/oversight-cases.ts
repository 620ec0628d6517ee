import type { GoalSet } from '@throughline/core';
import { quay, quayBook } from '../../packages/ai-adapters/test/quay-people.ts';
import { answers } from './cases.ts';
import { acme, keyResult, objective, q2, times } from './companies.ts';
import type { Tools } from './tools.ts';

const service = acme({
  roles: [{ id: 'agent', title: 'Support agent', function: 'support', level: 'mid' }],
  objectives: [objective('care', { unit: 'acme' })],
  keyResults: [
    keyResult('happy', 'care', {
      title: 'Raise CSAT from 81 to 88',
      metric: 'csat',
      measure: { kind: 'change', from: 81, to: 88, unit: { kind: 'score' } },
    }),
  ],
});

/** The company while its last cycle runs. */
const running = {
  ...quay,
  cycles: (quay.cycles ?? []).map((one) => (one.id === 'h1' ? { ...one, state: 'active' as const } : one)),
};
const suggestionsWait = ({ oversight }: Tools, more: object): string =>
  oversight
    .checkGate('goal-suggestions', { ...running, ...more }, quayBook, { asOf: '2026-05-01', person: 'nils' })
    .refusals.map(({ messageId }) => messageId)
    .join();

/** S1-08: goals are suggested once there are goals of the company, earlier figures and a role. */
export const goalSuggestionCases = {
  by: ['oversight.checkGate', 'drafts.rulesDrafter'],
  passes: [
    answers('all three are there', (tools) => suggestionsWait(tools, {}) === ''),
    answers('and KRAs of a role are drafted', async (tools) => (await krasOf(tools, service)) === ''),
  ],
  fails: [
    answers(
      'the company has no key result',
      (tools) => suggestionsWait(tools, { keyResults: [] }) === 'objectives',
    ),
    answers(
      'there are no earlier figures',
      (tools) => suggestionsWait(tools, { checkIns: [] }) === 'history',
    ),
    answers('the person has no role', (tools) => suggestionsWait(tools, { assignments: [] }) === 'role'),
    answers('and no KRAs are drafted for a company without key results', async (tools) => {
      const { keyResults: _, ...without } = service;
      return (await krasOf(tools, without)) === 'no-company-key-results';
    }),
  ],
};

const krasOf = async ({ drafts, roles, tasks }: Tools, goals: GoalSet): Promise<string> => {
  const result = await drafts
    .rulesDrafter(roles.roleLibrary, tasks.goalTextTasks)
    .draft('role-kras', { goals, role: 'agent' }, { draftId: 'd1', createdAt: '2026-05-15T09:00:00Z' });
  return result.ok ? '' : result.declined.code;
};

/** Goals of two cycles that are over, and how many of each HR wrote anew. */
const rewrites = ({ oversight }: Tools, before: number, last: number) =>
  oversight.rewriteStatistics(
    acme({
      cycles: [
        { ...q2, id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01' },
        { ...q2, id: 'q2', name: 'Q2' },
      ],
      objectives: ['q1', 'q2'].flatMap((cycle) =>
        times(4, (at) => objective(`${cycle}-${String(at)}`, { cycle })),
      ),
    }),
    [...times(before, (at) => `q1-${String(at)}`), ...times(last, (at) => `q2-${String(at)}`)].map(
      (goal, at) => ({
        revision: at + 1,
        actor: { kind: 'human', id: 'hanna' },
        at: '2026-04-20T09:00:00Z',
        change: { kind: 'revise', goal, set: { title: 'Trust of customers' } },
        inverse: [],
      }),
    ),
    { asOf: '2026-08-01', hr: ['hanna'] },
  );

/** S1-09: the part of the goals that HR writes anew, by cycle. */
export const rewriteCases = {
  by: ['oversight.rewriteStatistics', 'drafts.editRatio'],
  passes: [
    answers('three of four, then one', (tools) => {
      const { cycles, trend, findings } = rewrites(tools, 3, 1);
      return (
        cycles.map(({ goals, rewritten }) => `${String(rewritten)}/${String(goals)}`).join() === '3/4,1/4' &&
        trend === 'declining' &&
        findings.length === 0
      );
    }),
    answers(
      'a draft taken over word for word',
      ({ drafts }) =>
        drafts.editRatio({ title: 'Trust of customers' }, { title: 'Trust of customers' }) === 0,
    ),
  ],
  fails: [
    answers('two of four, and two again', (tools) => {
      const { trend, findings } = rewrites(tools, 2, 2);
      return trend === 'not-declining' && findings[0]?.ruleId === 'draft/rewrites-not-declining';
    }),
    answers(
      'one word of three rewritten',
      ({ drafts }) =>
        Math.abs(drafts.editRatio({ title: 'Trust of customers' }, { title: 'Trust of partners' }) - 1 / 3) <
        1e-9,
    ),
  ],
};
