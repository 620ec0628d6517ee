import type { Draft, DraftRejection, TaskKind } from '@throughline/ai-adapters';
import type { Actor } from '@throughline/core';

/** Who reviews in the tests. */
export const ida: Actor = { kind: 'human', id: 'ida' };

/** When. */
export const at = '2026-03-11T09:00:00Z';

/** The plainest decision. */
export const accepted = { outcome: 'accepted', by: ida, at } as const;

/** The reviewed draft; a rejection fails the test with what was found. */
export const passed = <Passed extends { readonly ok: true }>(result: Passed | DraftRejection): Passed => {
  if (!result.ok)
    throw new Error(result.findings.map(({ ruleId, message }) => `${ruleId} ${message}`).join('; '));
  return result;
};

/** Rules and places of a refusal; anything else fails the test. */
export const refusedBy = (result: { readonly ok: true } | DraftRejection): readonly string[] => {
  if (result.ok || result.outcome !== 'refused') throw new Error('expected a refusal');
  if (result.findings.length === 0) throw new Error('refused without a reason');
  return result.findings.map(({ ruleId, path }) => `${ruleId} ${path.join('.')}`);
};

/** A draft that somebody else's drafter made for a task. */
export const draftAs = <Value extends object>(
  task: TaskKind,
  value: Value,
  provenance: object = {},
): Draft<Value> => ({
  status: 'proposed',
  aiGenerated: true,
  value,
  notes: [],
  provenance: {
    draft: 'd1',
    task,
    taskVersion: 1,
    drafter: 'model:own',
    inputs: [],
    createdAt: '2026-03-10T10:00:00Z',
    ...provenance,
  },
});
