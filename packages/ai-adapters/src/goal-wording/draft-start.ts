import { compileGoals, dayNumberOf, type GoalIndex, type Goals, UsageError } from '@throughline/core';
import { goalTaskDefaults } from './goal-task-defaults.ts';

/** The goals by index, and the day a draft is for. */
export interface DraftStart {
  readonly index: GoalIndex;
  readonly asOf: string;
  /** Number of the day. */
  readonly day: number;
  /** Most goals that are proposed for. */
  readonly most: number;
}

/** More would not be read by anybody, and asking for it is a slip. */
const mostAsked = 500;

/** Reads what every task about goals reads first. What only wrong code can pass is a `UsageError`. */
export const draftStart = (
  input: { readonly goals: Goals; readonly asOf?: string; readonly most?: number },
  createdAt: string,
): DraftStart => {
  const { most = goalTaskDefaults.most } = input;
  if (!Number.isInteger(most) || most < 1 || most > mostAsked)
    throw new UsageError(
      'ai-adapters/bad-argument',
      `\`most\` must be a whole number from 1 to ${String(mostAsked)}`,
    );
  const index = compileGoals(input.goals);
  const asOf = input.asOf ?? createdAt.slice(0, 10);
  const day = dayNumberOf(asOf);
  if (day === undefined)
    throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
  return { index, asOf, day, most };
};
