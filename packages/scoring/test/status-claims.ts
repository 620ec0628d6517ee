import type { ExplanationStep, Policy } from '@throughline/scoring';
import type { AnyGoal, ExplainedDocument } from './explained-document.ts';
import { dateOf, dayOf } from './explained-document.ts';
import type { Claims } from './policy-claims.ts';
import { anything } from './policy-claims.ts';

/** What a step about the plan line has to state. */
export const planClaims = (
  step: ExplanationStep,
  document: ExplainedDocument,
  goal: AnyGoal,
  { pace }: Policy,
): Claims => {
  const [start = 0, end = 0] = document.stretch(goal);
  const line = goal.measure?.trajectory ?? pace.trajectory;
  const number = (name: 'steepness' | 'exponent', low: number, high: number): number => {
    const own = goal.measure?.trajectory?.[name];
    return own === undefined ? pace.trajectory[name] : Math.min(high, Math.max(low, own));
  };
  return {
    start: dateOf(start),
    deadline: dateOf(end - 1),
    on: anything,
    elapsed: pace.elapsed,
    ...(line.kind === 'logistic' ? { steepness: number('steepness', 0.1, 100) } : {}),
    ...(line.kind === 'power' ? { exponent: number('exponent', 0.1, 10) } : {}),
    ...(line.kind === 'points' ? { line: JSON.stringify(('points' in line && line.points) || []) } : {}),
    ...(line.kind === 'business-days' && 'workShare' in step.inputs ? { workShare: anything } : {}),
  };
};

/** Has what was promised a deadline that has passed, and is it closed? */
export const timesOf = (
  document: ExplainedDocument,
  goal: AnyGoal,
  asOf: string,
): { over: boolean; final: boolean; end: number | undefined } => {
  const [, end] = document.stretch(goal);
  const over = end !== undefined && dayOf(asOf) >= end;
  return { over, final: over || document.isClosed(goal), end };
};

/** What a step about a status has to state. */
export const statusClaims = (
  name: string,

  used: readonly ExplanationStep[],
  asOf: string,
  document: ExplainedDocument,
  goal: AnyGoal,
  { pace, rollUp }: Policy,
): Claims | undefined => {
  const [start = 0, end = 0] = document.stretch(goal);
  const { status, hysteresis, elapsed } = pace;
  switch (name) {
    case 'rule':
      return { id: status.id, conditions: JSON.stringify(status.conditions) };
    case 'place': {
      const on = used[1]?.inputs['on'];
      const passed = dayOf(on) + (elapsed === 'days-through' ? 1 : 0) - start;
      return { on, elapsed: passed < 0 ? 0 : passed >= end - start ? 1 : passed / (end - start) };
    }
    case 'hysteresis':
      return {
        ...hysteresis,
        places: used.filter(({ rule }) => rule === 'status/place').length,
        silent: anything,
      };
    case 'start':
      return { start: dateOf(start), on: asOf, notStarted: pace.notStarted };
    case 'close':
      return { final: timesOf(document, goal, asOf).final };
    case 'staleness':
      return {
        days: dayOf(asOf) - dayOf(document.facts(goal.id, asOf).at(-1)?.on),
        limit: anything,
      };
    case 'parts':
      return { choice: rollUp.status, parts: used.filter(({ rule }) => rule === 'status/part').length };
    case 'people':
      return { statusFrom: pace.statusFrom };
    case 'part':
    case 'commitment':
    case 'dates':
    case 'no-score':
      return {};
    default:
      return undefined;
  }
};
