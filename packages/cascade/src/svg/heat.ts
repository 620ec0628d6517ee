import type { GoalScore, Status } from '@throughline/scoring';

/** What the colours of a picture say. */
export type Heat = 'status' | 'score' | 'staleness';

/** One step of a scale. It is told by its sign and by words, not by its colour alone. */
export interface Band {
  /** Sign beside the words. */
  readonly sign: string;
  /** Words in the legend. */
  readonly words: string;
  /** Colour on white, as six hexadecimal digits. */
  readonly light: string;
  /** Colour on black. */
  readonly dark: string;
}

// Okabe and Ito's colours, which colour-blind readers tell apart, darker on white and lighter on black.
const green = { light: '#007a59', dark: '#2fc79a' };
const blue = { light: '#0072b2', dark: '#56b4e9' };
const orange = { light: '#b86e00', dark: '#e69f00' };
const red = { light: '#c1440e', dark: '#ff7f50' };
const grey = { light: '#6b727b', dark: '#9aa2ab' };

const statuses: Readonly<Record<Status, Band>> = {
  achieved: { sign: '★', words: 'achieved', ...green },
  ahead: { sign: '◆', words: 'ahead', ...green },
  'on-track': { sign: '●', words: 'on track', ...blue },
  behind: { sign: '▲', words: 'behind', ...orange },
  'at-risk': { sign: '■', words: 'at risk', ...red },
  'not-started': { sign: '○', words: 'not started', ...grey },
  closed: { sign: '□', words: 'closed', ...grey },
  unknown: { sign: '?', words: 'unknown', ...grey },
};

/** Fifths of the way, from pale to full in one hue; our choice. */
const fifths: readonly Band[] = [
  { sign: '▁', words: 'below 20 %', light: '#7687a5', dark: '#64799d' },
  { sign: '▃', words: '20 % and more', light: '#5d7cae', dark: '#7b95c4' },
  { sign: '▅', words: '40 % and more', light: '#3d6bb3', dark: '#94b1e4' },
  { sign: '▆', words: '60 % and more', light: '#1d54a4', dark: '#b4cdf8' },
  { sign: '█', words: '80 % and more', light: '#0a3977', dark: '#dde9ff' },
];
const noScore: Band = { sign: '?', words: 'no score', ...grey };

/** Days since the newest fact: a week, and the numbers of `rhythm/check-ins-fresh`. */
const ages: readonly (readonly [days: number, band: Band])[] = [
  [7, { sign: '●', words: 'news of this week', ...blue }],
  [21, { sign: '◆', words: 'up to 21 days old', ...green }],
  [42, { sign: '▲', words: 'up to 42 days old', ...orange }],
  [Infinity, { sign: '■', words: 'older', ...red }],
];
const noNews: Band = { sign: '?', words: 'no news', ...grey };

/** All steps of a scale, the best one first. */
export const bandsOf = (heat: Heat): readonly Band[] => {
  if (heat === 'status') return Object.values(statuses);
  return heat === 'score' ? [...[...fifths].reverse(), noScore] : [...ages.map(([, band]) => band), noNews];
};

/** The step a goal stands on. `days`: since its newest fact, or the oldest among those of its parts. */
export const bandOf = (heat: Heat, score: GoalScore, days: number | undefined): Band => {
  if (heat === 'status') return statuses[score.status];
  if (heat === 'staleness') return ages.find(([most]) => days !== undefined && days <= most)?.[1] ?? noNews;
  return score.scored ? fifths[Math.max(0, Math.min(4, Math.floor(score.attainment * 5)))]! : noScore;
};
