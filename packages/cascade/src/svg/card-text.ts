import { goalAt } from '@throughline/core';
import type { GoalIndex, Vocabulary } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import { plainLine } from '../picture/plain-line.ts';
import { scoreText } from '../picture/score-text.ts';
import { bandOf } from './heat.ts';
import type { Band, Heat } from './heat.ts';

/** One goal in words. */
export interface GoalText {
  /** Title, as one line. */
  readonly title: string;
  /** What the organisation calls its kind. */
  readonly kind: string;
  /** Name of its unit; empty when it has none. */
  readonly unit: string;
  /** Attainment and what the colour says; absent without scores. */
  readonly score?: {
    readonly text: string;
    readonly words: string;
    /** 0 to 1; absent when there is no number. */
    readonly fraction?: number;
    readonly band: Band;
  };
}

/** Writes goals in words. `parts` are goals whose news count for it when it has none of its own. */
export type GoalWriter = (goal: number, parts?: readonly number[]) => GoalText;

/** Words by kind code, where the organisation has none of its own. */
const kinds = [
  ['objective', 'Objective', 'objectives'],
  ['keyResult', 'Key result', 'key results'],
  ['kra', 'KRA', 'KRAs'],
  ['kpi', 'KPI', 'KPIs'],
  ['initiative', 'Initiative', 'initiatives'],
] as const satisfies readonly (readonly [keyof Vocabulary, string, string])[];

/** How many goals of one kind, in the organisation's words. */
export const countText = (index: GoalIndex, kind: number, count: number): string => {
  const [name, one, many] = kinds[kind as 0];
  const label = index.document.organization.vocabulary?.[name];
  const word = count === 1 ? (label?.one ?? one.replace(/^[OI]|^K(?=e)/, lower)) : (label?.many ?? many);
  return `${count} ${plainLine(word, 40)}`;
};

const lower = (sign: string): string => sign.toLowerCase();

/** Makes a writer for a picture. */
export const goalWriter =
  (index: GoalIndex, scores: ScoreBook | undefined, heat: Heat): GoalWriter =>
  (goal, parts = []) => {
    const [name, word] = kinds[index.kind[goal] as 0];
    const unit = index.document.units?.[index.unit[goal]!]?.name;
    const text = {
      title: plainLine(goalAt(index, goal)?.title ?? '', 200),
      kind: plainLine(index.document.organization.vocabulary?.[name]?.one ?? word, 40),
      unit: unit === undefined ? '' : plainLine(unit),
    };
    const score = scores?.get(index.ids[goal]!);
    if (score === undefined) return text;
    const days = score.staleness?.days ?? oldest(index, scores, parts);
    const band = bandOf(heat, score, days);
    const number = scoreText(score);
    const words = heat === 'score' ? '' : heat === 'status' ? band.words : agesText(days);
    const fraction = score.scored ? Math.max(0, Math.min(1, score.attainment)) : undefined;
    return { ...text, score: { text: number, words, band, ...(fraction === undefined ? {} : { fraction }) } };
  };

/** Age of the oldest news among parts; undefined when there is none at all. */
const oldest = (
  index: GoalIndex,
  scores: ScoreBook | undefined,
  parts: readonly number[],
): number | undefined => {
  let most: number | undefined;
  for (const part of parts) {
    const days = scores?.get(index.ids[part]!)?.staleness?.days;
    if (days !== undefined && (most === undefined || days > most)) most = days;
  }
  return most;
};

const agesText = (days: number | undefined): string =>
  days === undefined
    ? 'no news'
    : days === 0
      ? 'news of today'
      : `${days} ${days === 1 ? 'day' : 'days'} old`;
