import type { Finding } from '@throughline/core';
import { reviewFinding, reviewFindings } from '../appraisal/review-finding.ts';
import type { ReviewNote } from '../appraisal/review-finding.ts';
import { calibrationMessages } from './calibration-messages.ts';

/** Something calibration lacks. */
export type CalibrationNote = ReviewNote<keyof typeof calibrationMessages>;

const page = 'findings-calibration';

/** Takes down what is lacking. */
export type TakeCalibrationNote = (note: CalibrationNote) => void;

/** Puts one note into words. */
export const calibrationFinding = (note: CalibrationNote): Finding =>
  reviewFinding(calibrationMessages, page, note);

/** Puts notes into words, in a stable order. */
export const calibrationFindings = (notes: readonly CalibrationNote[]): readonly Finding[] =>
  reviewFindings(calibrationMessages, page, notes);
