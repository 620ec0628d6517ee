import type { ChangeContext } from '../src/change/change-context.ts';
import type { ChangeEntry } from '../src/change/change-entry.ts';
import type { Change } from '../src/change/change.ts';
import { applyChanges } from '../src/change/apply-changes.ts';
import type { GoalSet } from '../src/model/goal-set.ts';
import { smallCompany } from './small-company.ts';

/** A human who may do everything. */
export const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T12:00:00Z' } as const;
/** A service acting on its own. */
export const service = {
  actor: { kind: 'service', id: 'nightly-import' },
  at: '2026-05-15T12:00:00Z',
} as const;
/** What came out, or fails the test. */
export const applied = (
  changes: readonly Change[],
  by: ChangeContext<GoalSet> = context,
  on = smallCompany,
) => {
  const result = applyChanges(on, changes, by);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
/** The message key of a finding. */
export const keyOf = ({
  ruleId,
  messageId,
}: {
  readonly ruleId: string;
  readonly messageId?: string;
}): string => (messageId === undefined ? ruleId : `${ruleId}#${messageId}`);
/** Message keys of a refusal, in order. */
export const refused = (change: unknown, by: ChangeContext<GoalSet> = context): string[] => {
  const result = applyChanges(smallCompany, [change as Change], by);
  return result.ok ? [] : result.problems.map(keyOf);
};
/** A fact that fits the small company. */
export const checkIn = {
  key: 'c2',
  goal: 'arr',
  on: '2026-05-08',
  at: '2026-05-08T10:00:00Z',
  value: 9.5,
} as const;
/** A judgement that fits it. */
export const judgement = {
  id: 'j1',
  goal: 'arr',
  by: 'ana',
  on: '2026-05-08',
  at: '2026-05-08T10:00:00Z',
  score: 0.7,
  reason: 'seen',
} as const;
/** A key result that fits it. */
export const keyResult = { id: 'new', objective: 'mid', title: 'New', measure: { kind: 'binary' } } as const;
/** A reviewed draft that fits it. */
export const draft = {
  kind: 'acceptDraft',
  draft: 'd1',
  task: 'key-results',
  drafter: 'rules',
  aiGenerated: true,
  goals: [{ entity: 'keyResult', value: keyResult }],
  decision: { by: 'ana', at: '2026-05-15T11:00:00Z', outcome: 'edited', editRatio: 0.2 },
} as const satisfies Change;
/** A log whose last line changed `mid`, as the small company has it. */
export const log: readonly ChangeEntry[] = [
  {
    revision: 4,
    actor: { kind: 'human', id: 'ben' },
    at: '2026-05-14T08:00:00Z',
    change: { kind: 'revise', goal: 'mid', set: { title: 'Win mid-market' } },
    inverse: [{ kind: 'restore', entity: 'objective', id: 'mid', set: { title: 'Win the middle' } }],
  },
];
