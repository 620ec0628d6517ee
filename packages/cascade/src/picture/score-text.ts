import type { GoalScore } from '@throughline/scoring';

/** Attainment in whole percent, or that there is none. */
export const scoreText = (score: GoalScore): string =>
  score.scored ? `${Math.round(score.attainment * 100)} %` : 'no score';
