import type * as z from 'zod';
import type {
  Appraisal,
  CareerGoal,
  Concern,
  Conversation,
  Feedback,
  ReviewBook,
} from '../model/review-book.ts';
import { builtSchema } from './built-schemas.ts';

/**
 * Zod schema of a whole review book.
 *
 * @example
 * ```ts
 * import { reviewBookSchema } from '@throughline/core/schema';
 *
 * reviewBookSchema.safeParse({ schemaVersion: 1, organization: 'acme' }).success; // => true
 * ```
 */
export const reviewBookSchema: z.ZodType<ReviewBook> = builtSchema('reviewBook');

/**
 * Zod schema of an appraisal.
 *
 * @example
 * ```ts
 * import { appraisalSchema } from '@throughline/core/schema';
 *
 * appraisalSchema.safeParse({ id: 'a1', person: 'ana', cycle: 'q2', state: 'done' }).success; // => false
 * ```
 */
export const appraisalSchema: z.ZodType<Appraisal> = builtSchema('appraisal');

/**
 * Zod schema of a one-to-one talk.
 *
 * @example
 * ```ts
 * import { conversationSchema } from '@throughline/core/schema';
 *
 * conversationSchema.safeParse({ id: 'c1', person: 'ana', with: 'ben', on: '2026-05-15' }).success; // => true
 * ```
 */
export const conversationSchema: z.ZodType<Conversation> = builtSchema('conversation');

/**
 * Zod schema of feedback about a person.
 *
 * @example
 * ```ts
 * import { feedbackSchema } from '@throughline/core/schema';
 *
 * feedbackSchema.safeParse({ id: 'f1', about: 'ana', as: 'peer', on: '2026-05-15', text: 'clear plans' }).success; // => true
 * ```
 */
export const feedbackSchema: z.ZodType<Feedback> = builtSchema('feedback');

/**
 * Zod schema of a career goal.
 *
 * @example
 * ```ts
 * import { careerGoalSchema } from '@throughline/core/schema';
 *
 * careerGoalSchema.safeParse({ id: 'g1', person: 'ana', title: 'Lead a team', by: 'soon' }).success; // => false
 * ```
 */
export const careerGoalSchema: z.ZodType<CareerGoal> = builtSchema('careerGoal');

/**
 * Zod schema of a concern.
 *
 * @example
 * ```ts
 * import { concernSchema } from '@throughline/core/schema';
 *
 * concernSchema.safeParse({ id: 'n1', person: 'ana', on: '2026-05-15', about: 'score', text: 'late data' }).success; // => true
 * ```
 */
export const concernSchema: z.ZodType<Concern> = builtSchema('concern');
