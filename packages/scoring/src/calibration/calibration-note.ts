import type { Finding } from '@throughline/core';
import { reviewFindings } from '../appraisal/review-finding.ts';
import type { ReviewNote } from '../appraisal/review-finding.ts';
import { calibrationMessages } from './calibration-messages.ts';

/** Something calibration lacks. */
export type CalibrationNote = ReviewNote<keyof typeof calibrationMessages>;

/** Takes down what is lacking. */
export type TakeCalibrationNote = (note: CalibrationNote) => void;

/** Puts notes into words, in a stable order. */
export const calibrationFindings = (notes: readonly CalibrationNote[]): readonly Finding[] =>
  reviewFindings(calibrationMessages, 'findings-calibration', notes);
