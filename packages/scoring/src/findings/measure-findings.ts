import { unscoredReasons } from '../attainment/unscored-reason.ts';
import { isSilence } from '../attainment/is-silence.ts';
import { goalFacts } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import { readingAt } from '../facts/reading-at.ts';
import { isScore } from '../judgement/judgements-in-force.ts';
import { notices } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Looked, Take } from './noted.ts';

/** Goals that cannot be scored for another reason than silence, and human scores that are none. */
export const measureFindings = (run: ScoringRun, take: Take, { goals, rowsOf }: Looked): void => {
  const { index, columns, day } = run;
  for (const goal of goals) {
    const reason = unscoredReasons[columns.reason[goal]! - 1];
    if (reason === undefined || reason === 'excluded') continue;
    // Weights that do not add up have a finding of their own.
    if ((columns.notices[goal]! & notices.weightsOff) !== 0) continue;
    const measure = measureAt(index, goal);
    const [, inputs = {}] = measure === undefined ? [] : readingAt(run, goal, day);
    const missing =
      inputs['missing'] ??
      (measure !== undefined ? 'measure' : reason === 'insufficient-sample' ? 'checkIns' : 'weight');
    // No data yet is no fault; a measure that still lacks a number of its own is one.
    const silent = reason === 'no-data' || reason === 'not-started';
    if (silent && isSilence(['no-data', { missing }])) continue;
    const path = measure === undefined ? [] : ['measure'];
    const data = { ...inputs, missing, reason };
    const unit = reason === 'unit-mismatch' ? unitGiven(run, goal) : undefined;
    if (unit === undefined) take('scoring/unscored', goal, path, data);
    else
      take(missing === 'exchangeRates' ? 'scoring/unscored#rate' : 'scoring/unscored#unit', goal, path, {
        ...data,
        given: unit,
      });
  }
  if (rowsOf !== undefined) return;
  for (const { goal, id, score = 0 } of index.document.judgements ?? []) {
    const number = index.numberOf(goal);
    if (number !== undefined && !isScore(score)) {
      take('scoring/out-of-range', number, ['judgements', id, 'score'], {
        field: 'score',
        given: score,
        most: 1,
      });
    }
  }
};

/** The unit of the newest value that could not be brought into that of the measure. */
const unitGiven = (run: ScoringRun, goal: number): string | undefined => {
  const unit = goalFacts(run, goal, run.day)
    .filter((fact) => fact.unit !== undefined)
    .at(-1)?.unit;
  switch (unit?.kind) {
    case 'currency':
      return unit.iso ?? run.index.document.organization.currency ?? unit.kind;
    case 'duration':
      return unit.in;
    case 'custom':
      return unit.label;
    default:
      return unit?.kind;
  }
};
