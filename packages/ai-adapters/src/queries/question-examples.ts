/**
 * Questions that can be asked, each of another kind; `docs/questions.md` says what else they can name. They are what a
 * refused question is answered with.
 *
 * @example
 * ```ts
 * import { questionExamples } from '@throughline/ai-adapters/queries';
 *
 * questionExamples[0]; // => 'Which teams have the lowest completion?'
 * ```
 */
export const questionExamples = /* @__PURE__ */ Object.freeze([
  'Which teams have the lowest completion?',
  'Which managers have not held 1:1s this month?',
  'Who has no check-in for three weeks?',
  'Which goals are off track?',
  'How many goals does each unit have?',
  'Which reviews are overdue?',
  'Which goals have no owner?',
  'Which key results have no source?',
  'Which goals have no alignment?',
  'What are the top five objectives by score?',
  'What is the average score by team?',
  'What changed since 1 June?',
  'Which key results are below 0.4?',
  'Which committed goals were missed?',
  'How many objectives are there by status?',
  'What share of key results is on track?',
  'Which key results have a confidence below 50 %?',
  'Which goals are due this month?',
  'Which goals are furthest behind plan?',
  'Who has the most goals?',
  'Who has no goals?',
  'Which teams have no objectives?',
  'Which action items are overdue?',
  'Which employees have had no 1:1 in the last 30 days?',
  'How many 1:1s were held this month?',
] as const);
