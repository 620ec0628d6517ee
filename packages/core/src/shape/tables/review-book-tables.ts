import type { ShapeTable } from '../shape.ts';
import {
  actionItemShape,
  appraisalShape,
  careerGoalShape,
  concernShape,
  conversationShape,
  feedbackShape,
  kraRatingShape,
  reviewBookShape,
} from './review-book-shape.ts';

/** Tables of everything in a review book, by name, without those it shares with a goal set. */
export const reviewBookTables = {
  actionItem: actionItemShape,
  appraisal: appraisalShape,
  careerGoal: careerGoalShape,
  concern: concernShape,
  conversation: conversationShape,
  feedback: feedbackShape,
  kraRating: kraRatingShape,
  reviewBook: reviewBookShape,
} as const satisfies ShapeTable;
