import type { Declined, Draft, RoleKras, RoleKrasInput } from '@throughline/ai-adapters';
import { rulesDrafter } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import { asOf, context, deepFrozen, harbour } from './harbour.ts';

deepFrozen(roleLibrary);

/** The drafter under test. */
export const drafter = rulesDrafter(roleLibrary, goalTextTasks);

/** Input of a draft; the company and the day are those of the tests unless said otherwise. */
export type DraftInput = Omit<RoleKrasInput, 'goals'> & { readonly goals?: RoleKrasInput['goals'] };

/** The draft, frozen; a decline fails the test. */
export const draftOf = async (input: DraftInput): Promise<Draft<RoleKras>> => {
  const result = await drafter.draft('role-kras', deepFrozen({ goals: harbour, asOf, ...input }), context);
  if (!result.ok) throw new Error(result.declined.message);
  return deepFrozen(result.draft);
};

/** The decline; a draft fails the test. */
export const declinedOf = async (input: DraftInput): Promise<Declined> => {
  const result = await drafter.draft('role-kras', deepFrozen({ goals: harbour, asOf, ...input }), context);
  if (result.ok) throw new Error('expected no draft');
  return result.declined;
};

/** Codes of the notices, in order. */
export const codesOf = ({ notes }: Draft<unknown>): readonly string[] => notes.map(({ code }) => code);
