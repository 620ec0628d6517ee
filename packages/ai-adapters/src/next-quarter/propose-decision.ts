import {
  type CarryForwardDecision,
  factsOf,
  type GoalIndex,
  type KeyResult,
  type Measure,
  readCheckIn,
  type Retrospective,
} from '@throughline/core';
import type { GoalScore } from '@throughline/scoring';
import { sameUnit } from '../role-kras/same-unit.ts';
import type { SummaryKey } from '../summary/summary-texts.ts';
import { nextQuarterDefaults } from './next-quarter-defaults.ts';

/** Why a decision is proposed. `said-...`: a retrospective says so; the others are read from score and trend. */
export type DecisionReason =
  | 'said-carry'
  | 'said-change'
  | 'said-stop'
  | 'reached'
  | 'stalled'
  | 'moving'
  | 'unfinished';

/** A decision with its reason. */
export interface ProposedDecision {
  readonly decision: CarryForwardDecision;
  readonly because: DecisionReason;
  /** The sentence that says so. */
  readonly says: SummaryKey;
}

/** Attainment that differs less did not move: half a point. Source: docs/sources.md#next-quarter. */
const leastMove = 0.005;

/**
 * What could become of a key result when its cycle ends: what its retrospective says (S1-42); else it ends when it is
 * reached, or when little is reached and nothing moved lately; else it goes on, from where it stands if its last value
 * is known. `undefined` when there is no number to go by: a drafter guesses no decision.
 */
export const proposeDecision = (
  index: GoalIndex,
  keyResult: KeyResult,
  day: number,
  note: Retrospective | undefined,
  now: GoalScore | undefined,
  earlier: GoalScore | undefined,
  words: (reason: DecisionReason) => string,
): ProposedDecision | undefined => {
  const { id: goal } = keyResult;
  const goOn = (because: 'said-change' | 'moving' | 'unfinished', reason: string): ProposedDecision => {
    const measure = fromWhereItStands(index, keyResult, day);
    return measure === undefined
      ? { decision: { goal, decision: 'carry', reason }, because, says: `carry-${because}` }
      : {
          decision: { goal, decision: 'carry-changed', measure, reason },
          because,
          says: `carry-changed-${because}`,
        };
  };
  const end = (because: 'said-stop' | 'reached' | 'stalled', reason: string): ProposedDecision => ({
    decision: { goal, decision: 'drop', reason },
    because,
    says: `drop-${because}`,
  });
  const said = note?.reason ?? note?.rootCause;
  if (note?.next === 'stop') return end('said-stop', said ?? words('said-stop'));
  if (note?.next === 'carry-forward')
    return {
      decision: { goal, decision: 'carry', reason: said ?? words('said-carry') },
      because: 'said-carry',
      says: 'carry-said-carry',
    };
  if (note?.next === 'carry-forward-changed') return goOn('said-change', said ?? words('said-change'));
  if (now?.scored !== true) return undefined;
  if (now.attainment >= 1) return end('reached', words('reached'));
  const moved = now.attainment - (earlier?.scored === true ? earlier.attainment : 0) > leastMove;
  if (!moved && now.attainment < nextQuarterDefaults.closeBelow) return end('stalled', words('stalled'));
  const because = moved ? 'moving' : 'unfinished';
  return goOn(because, words(because));
};

/** The same target from the last value on, for a change of a plain value that is on its way. */
const fromWhereItStands = (
  index: GoalIndex,
  { id, measure }: KeyResult,
  day: number,
): Measure | undefined => {
  if (measure.kind !== 'change' || measure.from === undefined || measure.to === undefined) return undefined;
  const number = index.numberOf(id);
  const row = number === undefined ? undefined : factsOf(index, number, day).at(-1);
  const fact = row === undefined ? undefined : readCheckIn(index, row);
  if (fact === undefined || !('value' in fact) || (measure.fold ?? 'latest') !== 'latest') return undefined;
  const { currency } = index.document.organization;
  if (fact.unit !== undefined && (measure.unit === undefined || !sameUnit(fact.unit, measure.unit, currency)))
    return undefined;
  const { from, to } = measure;
  const isBetween = (fact.value - from) * (to - fact.value) > 0;
  return isBetween ? { ...measure, from: fact.value } : undefined;
};
