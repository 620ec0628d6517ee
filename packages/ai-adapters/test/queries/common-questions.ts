/** Common questions, each with an id that paraphrases refer to. Names of goals and units differ by company. */
export const commonQuestions = {
  'lowest-teams': 'Which teams have the lowest completion?',
  'managers-without-talks': 'Which managers have not held 1:1s this month?',
  'people-without-talks': 'Which employees have had no 1:1 in the last 30 days?',
  'silent-owners': 'Who has no check-in for three weeks?',
  'silent-key-results': 'Which key results have no check-in for three weeks?',
  'off-track-goals': 'Which goals are off track?',
  'goals-per-unit': 'How many goals does each unit have?',
  'overdue-reviews': 'Which reviews are overdue?',
  'goals-without-owner': 'Which goals have no owner?',
  'goals-without-source': 'Which key results have no source?',
  'goals-without-alignment': 'Which goals have no alignment?',
  'top-five': 'What are the top five objectives by score?',
  'average-score-by-team': 'What is the average score by team?',
  'changed-since': 'What changed since 1 June?',
  'key-results-below': 'Which key results are below 0.4?',
  'missed-commitments': 'Which committed goals were missed?',
  'objectives-by-status': 'How many objectives are there by status?',
  'share-on-track': 'What share of key results is on track?',
  'low-confidence': 'Which key results have a confidence below 50 %?',
  'due-this-month': 'Which goals are due this month?',
  'furthest-behind': 'Which goals are furthest behind plan?',
  'most-goals': 'Who has the most goals?',
  'people-without-goals': 'Who has no goals?',
  'teams-without-objectives': 'Which teams have no objectives?',
  'overdue-items': 'Which action items are overdue?',
  'talks-held': 'How many 1:1s were held this month?',
} as const;

/** Id of a common question. */
export type QuestionId = keyof typeof commonQuestions;
