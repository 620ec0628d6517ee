import { exactMean } from '../numeric/exact-mean.ts';
import { compare } from '../numeric/compare.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import type { IntegritySignal, SignalLimits, UnaskedSignal } from './integrity-signal.ts';

/** Cycles that are looked back on. */
const lookedBack = 4;

/** What the mean scores of one unit say, cycle by cycle. */
export interface HistoryAnswer {
  readonly signals: readonly Pick<IntegritySignal, 'signal' | 'evidence'>[];
  readonly unasked: readonly Pick<UnaskedSignal, 'signal' | 'have' | 'need'>[];
}

/**
 * Signals in the mean scores of aspirational goals, earliest cycle first. Committed goals are meant to come out whole and
 * have no place here. (S1-39, S2-08)
 */
export const historySignals = (means: readonly number[], limits: SignalLimits): HistoryAnswer => {
  const last = means.slice(-lookedBack);
  const signals: Pick<IntegritySignal, 'signal' | 'evidence'>[] = [];
  const unasked: Pick<UnaskedSignal, 'signal' | 'have' | 'need'>[] = [];
  const mean = exactMean(last.map(picounitsOf)) / unit;
  const often = (signal: 'always-high' | 'always-low', isOne: (score: number) => boolean): void => {
    const count = last.filter(isOne).length;
    if (last.length < limits.cycles) unasked.push({ signal, have: last.length, need: limits.cycles });
    else if (count >= limits.cycles) signals.push({ signal, evidence: { means: last, mean, cycles: count } });
  };
  often('always-high', (score) => compare(score, limits.high) >= 0);
  if (last.length < lookedBack) unasked.push({ signal: 'no-spread', have: last.length, need: lookedBack });
  else if (last.every((score) => compare(Math.abs(1 - score), limits.spread) <= 0))
    signals.push({ signal: 'no-spread', evidence: { means: last, mean, cycles: lookedBack } });
  often('always-low', (score) => compare(score, limits.low) <= 0);
  return { signals, unasked };
};
