import { civilDateOf } from '@throughline/core';
import { forecast } from '../forecast/forecast.ts';
import { compare } from '../numeric/compare.ts';
import { outcomeAt } from '../facts/outcome-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { IntegritySignal, SignalLimits, UnaskedSignal } from './integrity-signal.ts';
import { goesFromTo } from './value-history.ts';
import type { DatedValue } from './value-history.ts';

/** Values it takes to speak of a trend; fewer say nothing about their spread. Source: docs/sources.md#forecasts. */
const leastValues = 4;

/** What one key result says: signals, and what could not be asked. */
export interface TargetAnswer {
  readonly signals: readonly Pick<IntegritySignal, 'signal' | 'evidence'>[];
  readonly unasked: readonly Pick<UnaskedSignal, 'signal' | 'have' | 'need'>[];
}

/** Signals in how the target of an aspirational key result was set and reached. `history`: values before its first day. */
export const targetSignals = (
  run: ScoringRun,
  goal: number,
  history: readonly DatedValue[],
  limits: SignalLimits,
): TargetAnswer => {
  const { index, day } = run;
  const [start, end] = [index.startDay[goal]!, index.endDay[goal]!];
  const signals: Pick<IntegritySignal, 'signal' | 'evidence'>[] = [];
  const unasked: Pick<UnaskedSignal, 'signal' | 'have' | 'need'>[] = [];
  if (start < 0 || end <= start || start > day) return { signals, unasked };

  // The last day before the part of the time is over.
  const early = Math.min(day, Math.ceil(start + (end - start) * limits.early) - 1);
  const outcome = outcomeAt(run, goal, early);
  if (typeof outcome === 'number' && compare(outcome, 1) >= 0)
    signals.push({
      signal: 'reached-early',
      evidence: { attainment: outcome, by: civilDateOf(early) ?? '', share: limits.early },
    });

  const confidence = firstConfidence(run, goal, start);
  if (confidence !== undefined && compare(confidence, limits.confidence) >= 0)
    signals.push({ signal: 'sure-from-start', evidence: { basis: 'confidence', confidence } });

  if (!goesFromTo(index, goal)) return { signals, unasked };
  const target = index.measureSecond[goal]!;
  const way = target > index.measureFirst[goal]! ? 1 : -1;
  if (history.length < leastValues) {
    const lack = { have: history.length, need: leastValues };
    unasked.push({ signal: 'sure-from-start', ...lack }, { signal: 'below-trend', ...lack });
  } else {
    const on = civilDateOf(end - 1) ?? '';
    const points = history.map((each) => ({ on: civilDateOf(each.day) ?? '', value: each.value }));
    const direction = way > 0 ? 'increase' : 'decrease';
    const ahead = forecast(points, { method: 'linear', on, target, direction });
    if (ahead.known && ahead.chance !== undefined && compare(ahead.chance, limits.chance) >= 0)
      signals.push({
        signal: 'sure-from-start',
        evidence: { basis: 'forecast', chance: ahead.chance, values: ahead.points },
      });
    if (ahead.known && compare(ahead.value, target) * way > 0)
      signals.push({ signal: 'below-trend', evidence: { target, trend: ahead.value, values: ahead.points } });
  }
  const last = history.at(-1);
  if (last === undefined) unasked.push({ signal: 'not-beyond-last', have: 0, need: 1 });
  else if (compare(last.value, target) * way >= 0)
    signals.push({
      signal: 'not-beyond-last',
      evidence: { target, last: last.value, on: civilDateOf(last.day) ?? '' },
    });
  return { signals, unasked };
};

/** Confidence of the first check-in of the period that has one. */
const firstConfidence = (run: ScoringRun, goal: number, start: number): number | undefined => {
  const { confidence, day } = run.index.checkIns;
  const facts = run.factsAt(goal, run.day);
  for (let at = facts.from; at < facts.to; at++) {
    const row = facts.rows[at]!;
    if (day[row]! >= start && !Number.isNaN(confidence[row]!)) return confidence[row]!;
  }
  return undefined;
};
