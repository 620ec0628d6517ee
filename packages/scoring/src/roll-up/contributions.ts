import { factsOf } from '@throughline/core';
import type { Measure } from '@throughline/core';
import type { Outcome } from '../attainment/outcome.ts';
import type { AnyFact } from '../attainment/progress-fact.ts';
import { isOtherUnit } from '../attainment/is-other-unit.ts';
import { valueOf } from '../attainment/value-of.ts';
import { valueRules } from '../attainment/value-rules.ts';
import { ownFacts } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import { rateOfUnits } from '../facts/rate-of-units.ts';
import { valueUnit } from '../formula/value-unit.ts';
import type { Policy } from '../policy/policy.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { isFeeding } from './collect-parts.ts';
import type { Contribution, Contributions } from './contribution.ts';
import { shareOf } from './share-splits.ts';
import { standing } from './standings.ts';

const keyResult = 1;
/** Kinds of measure that read no plain number. */
const withoutNumber: readonly Measure['kind'][] = [
  'milestones',
  'learning',
  'binary',
  'ordinal',
  'pooled',
  'baseline',
  'formula',
];

/** What values are read from. */
type Reader = Pick<ScoringRun, 'index' | 'knownAt' | 'values' | 'splits' | 'standings'> & {
  readonly policy: Policy;
};

/**
 * Values that key results take from those that support them, by the choice of the policy, each worked out once
 * for a day and from the bottom up, however deep they lie. Loops were left out before.
 */
export const contributionsOf = (run: Reader): Contributions => {
  const { index, knownAt, policy } = run;
  const { keyResultValue, missingData, shares } = policy.rollUp;
  const rules = valueRules(policy.measures);
  const known = new Map<string, readonly Contribution[] | undefined>();

  const takesAt = (goal: number, day: number): boolean => {
    const measure = index.kind[goal] === keyResult ? measureAt(index, goal) : undefined;
    if (measure === undefined || withoutNumber.includes(measure.kind)) return false;
    return keyResultValue !== 'own-then-sum' || ownFacts(run, goal, day).length === 0;
  };

  /** Links by which key results bring values into a key result; none where it goes by facts of its own. */
  const edgesOf = (goal: number, day: number): number[] => {
    if (!takesAt(goal, day)) return [];
    const { offsets, targets } = index.supportedBy;
    const { child, weight } = index.supports;
    return Array.from(targets.subarray(offsets[goal], offsets[goal + 1])).filter(
      (edge) =>
        index.kind[child[edge]!] === keyResult &&
        weight[edge] !== 0 &&
        isFeeding(run, edge) &&
        run.standings[index.state[child[edge]!]!] !== standing.asZero,
    );
  };

  const valueAt = (goal: number, day: number): Outcome => {
    const measure = measureAt(index, goal);
    if (measure === undefined) return 'expression-error';
    if (measure.kind === 'formula') return run.values?.valueAt(goal, day) ?? 'expression-error';
    const facts = factsFrom(known.get(`${goal}@${day}`)) ?? ownFacts(run, goal, day);
    return isOtherUnit(measure, facts) ? 'unit-mismatch' : valueOf(measure, facts, rules);
  };

  const contribution = (goal: number, edge: number, day: number): Contribution => {
    const child = index.supports.child[edge]!;
    const value = valueAt(child, day);
    const [top, bottom] = shares === 'whole' ? [1, 1] : shareOf(run.splits, index, edge);
    const share = bottom === 0 ? 0 : top / bottom;
    const newest = factsOf(index, child, day, knownAt).at(-1);
    const on = newest === undefined ? day : index.checkIns.day[newest]!;
    const [from, to] = [child, goal].map((each) => measureAt(index, each)) as [Measure, Measure];
    const rate = rateOfUnits(index, valueUnit(from), to, on);
    const amount =
      typeof value === 'string' ? value : rate === undefined ? 'unit-mismatch' : value * rate.rate * share;
    return { child, share, value, rate, amount };
  };

  /** A sum as a fact. Amounts are added from the least up, so that their order changes no bit. */
  const factsFrom = (parts: readonly Contribution[] | undefined): readonly AnyFact[] | undefined => {
    if (parts === undefined) return undefined;
    const odd = parts.find(({ amount }) => amount === 'unit-mismatch');
    if (odd !== undefined) {
      // A fact that is in no unit of the measure, so that it is read as such.
      const unit = odd.rate === undefined ? valueUnit(measureAt(index, odd.child) as Measure) : undefined;
      return [{ value: 0, unit: unit ?? { kind: 'custom', label: index.ids[odd.child]! } }];
    }
    const amounts = parts.flatMap(({ amount }) => (typeof amount === 'number' ? [amount] : []));
    if (amounts.length === 0 || (missingData === 'block' && amounts.length < parts.length)) return [];
    return [{ value: amounts.sort((left, right) => left - right).reduce((sum, amount) => sum + amount, 0) }];
  };

  const partsAt = (root: number, day: number): readonly Contribution[] | undefined => {
    const waiting = [root];
    for (let goal = waiting.at(-1); goal !== undefined; goal = waiting.at(-1)) {
      const place = `${goal}@${day}`;
      const edges = known.has(place) ? [] : edgesOf(goal, day);
      const open = edges
        .map((edge) => index.supports.child[edge]!)
        .filter((child) => !known.has(`${child}@${day}`));
      if (open.length > 0) {
        for (const child of open) waiting.push(child);
        continue;
      }
      waiting.pop();
      if (!known.has(place))
        known.set(place, edges.length === 0 ? undefined : edges.map((edge) => contribution(goal, edge, day)));
    }
    return known.get(`${root}@${day}`);
  };

  return { takesAt, partsAt, valueAt, factsAt: (goal, day) => factsFrom(partsAt(goal, day)) };
};
