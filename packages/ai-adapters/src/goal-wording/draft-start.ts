import { compileGoals, type GoalIndex, type Goals, UsageError } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import { knownLocale } from '../text/known-locale.ts';
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
  input: {
    readonly goals: Goals;
    readonly asOf?: string;
    readonly most?: number;
    readonly language?: Locale;
  },
  createdAt: string,
): DraftStart => {
  const { most = goalTaskDefaults.most } = input;
  if (!Number.isInteger(most) || most < 1 || most > mostAsked)
    throw new UsageError(
      'ai-adapters/bad-argument',
      `\`most\` must be a whole number from 1 to ${String(mostAsked)}`,
    );
  knownLocale(input.language, 'language');
  const index = compileGoals(input.goals);
  return { index, ...dayOfDraft(input.asOf, createdAt), most };
};
