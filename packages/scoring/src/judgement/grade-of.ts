import { compare } from '../numeric/compare.ts';
import type { Policy } from '../policy/policy.ts';
import type { Grade } from '../score/grade.ts';

/** Half of the last digit, when a score is rounded to one decimal before it is graded. */
const half = 0.05;

/** Verdict words in the order of `verdicts`, from `met` on. */
const committedWords = ['met', 'pending', 'met-late', 'missed'] as const;

/** A commitment in words; 1 is `met`. */
export const committedGrade = (verdict: number): Grade => ({
  scheme: 'committed',
  word: committedWords[verdict - 1] ?? 'pending',
});

/** Band of a graded score, 0 to 1. Rounding first only moves where the bands begin. */
export const bandOf = ({ grades: { bands } }: Policy, score: number): Grade => {
  const early = bands.rounding === 'one-decimal' ? half : 0;
  const word =
    compare(score, bands.green - early) >= 0
      ? 'green'
      : compare(score, bands.yellow - early) >= 0
        ? 'yellow'
        : 'red';
  return { scheme: 'bands', word };
};
