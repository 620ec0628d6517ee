import fc from 'fast-check';
import type { Commitment, GoalState } from '../model/goal.ts';
import type { Measure } from '../measure/measure.ts';
import type { Expectation } from '../model/support.ts';
import { type FactPlan, factPlans } from './fact-plan.ts';
import type { GoalSetConstraints } from './goal-set-constraints.ts';
import { measures } from './measures.ts';
import { plainRecord } from './plain-record.ts';

/** A link up before its goal is known: `pick` is taken modulo the goals there are. */
export interface LinkPlan {
  readonly pick: number;
  /** Prefer the goals that came last, which makes long lines. */
  readonly near: boolean;
  readonly expects?: Expectation;
  readonly weight?: number;
  readonly seenRevision?: number;
}

/** What a goal needs to become one, apart from its place. */
export interface GoalPlan {
  readonly owner: number;
  readonly contributors: readonly number[];
  readonly links: readonly LinkPlan[];
  /** Give the links shares. */
  readonly shares: boolean;
  readonly state: GoalState;
  readonly dependsOn: readonly number[];
  readonly revision?: number;
}

/** A key result to be. */
export interface KeyResultPlan extends GoalPlan {
  readonly measure: Measure;
  readonly facts: readonly FactPlan[];
  /** A fact of the last two weeks, so that the goal is not stale. */
  readonly fresh: FactPlan;
  readonly deadline?: number;
  readonly commitment?: Commitment;
  readonly weight?: number;
  readonly guarded: boolean;
}

/** An objective to be. */
export interface ObjectivePlan extends GoalPlan {
  readonly commitment: Commitment;
  readonly keyResults: readonly KeyResultPlan[];
  readonly wholeYear: boolean;
  readonly driver?: 'own' | 'children' | 'both';
  readonly weight?: number;
}

/** A unit to be; its place is taken modulo the units before it that can have units below. */
export interface UnitPlan {
  readonly parent: number;
  readonly members: number;
  readonly objectives: readonly ObjectivePlan[];
}

/** A goal set to be: choices only, no references. Building it cannot go wrong. */
export interface GoalSetPlan {
  readonly links: 'levels' | 'free';
  readonly units: readonly UnitPlan[];
  /** KPIs of each KRA of each of the first roles. */
  readonly kras: readonly (readonly (readonly Measure[])[])[];
  /** Key results that initiatives serve. */
  readonly initiatives: readonly number[];
  /** One of everything else a document can hold: risks, rates, calendars, judgements ... */
  readonly extras: boolean;
}

const pick = (): fc.Arbitrary<number> => fc.nat(9999);
const few = <Value>(
  value: fc.Arbitrary<Value>,
  minLength: number,
  maxLength: number,
): fc.Arbitrary<Value[]> =>
  fc.array(value, { minLength, maxLength: Math.max(minLength, maxLength), size: 'max' });
const states: readonly GoalState[] = [
  'draft',
  'feasible',
  'signed-off',
  'closed',
  'postponed',
  'cancelled',
  'archived',
];
/** Weights as people write them. Zero is left out: it is legal, but among siblings that all have it nothing counts. */
const weights = (): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 100 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 9999 }).map((cents) => cents / 100) },
  );

const links = (): fc.Arbitrary<LinkPlan> =>
  plainRecord(
    { pick: pick(), near: fc.boolean() },
    {
      expects: plainRecord(
        {
          by: fc.integer({ min: -20, max: 50 }),
          in: fc.constantFrom('percent' as const, 'points' as const, 'unit' as const),
        },
        { lagDays: fc.integer({ min: 0, max: 60 }) },
      ),
      weight: weights(),
      seenRevision: fc.constant(0),
    },
  );

/** Draws plans within the constraints. */
export const goalSetPlans = (constraints: GoalSetConstraints): fc.Arbitrary<GoalSetPlan> => {
  const goal = {
    owner: pick(),
    contributors: few(pick(), 0, 2),
    links: few(links(), 1, 3),
    shares: fc.boolean(),
    state:
      constraints.states === true
        ? fc.oneof(
            { weight: 7, arbitrary: fc.constant<GoalState>('published') },
            { weight: 3, arbitrary: fc.constantFrom(...states) },
          )
        : fc.constant<GoalState>('published'),
    dependsOn: fc.oneof(
      { weight: 4, arbitrary: fc.constant<number[]>([]) },
      { weight: 1, arbitrary: few(pick(), 1, 2) },
    ),
  };
  const commitments = fc.constantFrom<Commitment>('committed', 'aspirational', 'learning');
  const measure = measures({
    ...(constraints.measureKinds === undefined ? {} : { kinds: constraints.measureKinds }),
    ...(constraints.complete === undefined ? {} : { complete: constraints.complete }),
  });
  const keyResult: fc.Arbitrary<KeyResultPlan> = plainRecord(
    {
      ...goal,
      measure,
      facts: few(factPlans(), 0, constraints.maxFacts ?? 4),
      fresh: factPlans(),
      guarded: fc.nat(9).map((draw) => draw === 9),
    },
    { revision: fc.nat(9), deadline: fc.nat(60), commitment: commitments, weight: weights() },
  );
  const objective: fc.Arbitrary<ObjectivePlan> = plainRecord(
    {
      ...goal,
      commitment: commitments,
      keyResults: few(keyResult, constraints.minKeyResults ?? 3, constraints.maxKeyResults ?? 5),
      wholeYear: fc.nat(3).map((draw) => draw === 3),
    },
    {
      revision: fc.nat(9),
      driver: fc.constantFrom('own' as const, 'children' as const, 'both' as const),
      weight: weights(),
    },
  );
  const most = constraints.maxObjectivesPerUnit ?? 4;
  const unitWith = (least: number): fc.Arbitrary<UnitPlan> =>
    plainRecord({
      parent: pick(),
      members: fc.integer({ min: 1, max: 3 }),
      objectives: few(objective, Math.min(least, most), most),
    });
  // Two to four objectives for the company, four or five KRAs, two to four KPIs: what all source articles allow.
  const units = fc
    .tuple(unitWith(2), few(unitWith(1), 0, (constraints.maxUnits ?? 10) - 1))
    .map(([company, rest]) => [company, ...rest]);
  const kras = few(few(few(measure, 2, 4), 4, 5), 3, 3);
  return plainRecord({
    links:
      constraints.links === undefined
        ? fc.constantFrom('levels' as const, 'free' as const)
        : fc.constant(constraints.links),
    units,
    kras: constraints.kras === false ? fc.constant([]) : fc.oneof(fc.constant([]), kras),
    initiatives: few(pick(), 0, 3),
    extras: fc.boolean(),
  });
};
