import { UsageError } from '../error/usage-error.ts';
import { isGoalIndex, notGoals, readingGoals } from '../index/document-of.ts';
import type { Change, LifeCycleStep, SetStateChange } from '../change/change.ts';
import { lifeCycle, stageOf } from '../change/life-cycle.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { Goal } from '../model/goal.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Owner } from '../model/owner.ts';
import type { Measure } from '../measure/measure.ts';
import type { Support } from '../model/support.ts';
import { fittingFact } from './fitting-fact.ts';

/** Whole numbers from 0 to 9999 that choose a change and its parts. */
export type Draws = readonly number[];

/** How often each kind of change comes: out of 60, in order. */
const kinds: readonly (readonly [Change['kind'], number])[] = [
  ['add', 7],
  ['revise', 7],
  ['reparent', 7],
  ['setOwners', 3],
  ['setWeight', 5],
  ['shiftTarget', 5],
  ['setState', 10],
  ['recordCheckIn', 6],
  ['retractCheckIn', 1],
  ['judge', 1],
  ['retrospect', 1],
  ['correctClosed', 2],
  ['upsertReference', 3],
  ['redistributeKras', 1],
  ['applyTemplate', 1],
];

const steps: readonly LifeCycleStep[] = [
  'feasible',
  'sign-off',
  'publish',
  'freeze',
  'close',
  'reopen',
  'postpone',
  'cancel',
  'archive',
];

/** One of the items, or the fallback when there are none. */
const pick = <Item>(items: readonly Item[] | undefined, draw: number, fallback: Item): Item =>
  items === undefined || items.length === 0 ? fallback : (items[draw % items.length] ?? fallback);

const nobody = { id: 'nobody' };

/**
 * The change that six draws stand for, aimed at things the goal set has. Most fit; some are refused, because a
 * link would close a loop, a goal is closed, a reason is missing or a step does not follow. Draw with
 * {@link changeDraws}, and aim each draw at the goals as the changes before it left them.
 *
 * @example
 * ```ts
 * import { changeFor, generateGoalSet } from '@throughline/core/test-kit';
 *
 * changeFor(generateGoalSet(), [26, 4, 2, 3, 0, 1]).kind; // => 'setWeight'
 * ```
 */
export const changeFor = (goals: GoalSet, draws: Draws): Change => {
  if (!Array.isArray(draws) || !draws.every((draw) => Number.isSafeInteger(draw) && draw >= 0))
    throw new UsageError('core/bad-option', '`draws` must be a list of whole numbers');
  if (isGoalIndex(goals)) throw notGoals('expected a goal set; `toGoalSet` gives that of an index');
  return readingGoals(() => changeIn(goals, draws));
};

const changeIn = (goals: GoalSet, draws: Draws): Change => {
  const [d0 = 0, d1 = 0, d2 = 0, d3 = 0, d4 = 0, d5 = 0] = draws;
  let left = d0 % 60;
  const kind = kinds.find(([, share]) => (left -= share) < 0)?.[0] ?? 'revise';
  const ladder: readonly Goal[] = [...(goals.objectives ?? []), ...(goals.keyResults ?? [])];
  const everyGoal: readonly Goal[] = [
    ...ladder,
    ...(goals.kras ?? []),
    ...(goals.kpis ?? []),
    ...(goals.initiatives ?? []),
  ];
  const goal = pick<Goal>(d5 % 4 === 0 ? everyGoal : ladder, d1, { id: 'nobody', title: '' }).id;
  const keyResult = pick(goals.keyResults, d1, undefined);
  const person = (draw: number): string => pick<{ readonly id: string }>(goals.people, draw, nobody).id;
  const owners: readonly Owner[] = [
    { who: { person: person(d2) }, as: 'accountable' },
    ...(d3 % 3 === 0 ? [{ who: { person: person(d3) }, as: 'contributor' } as const] : []),
  ];
  const support = (draw: number): Support => ({
    goal: pick<{ readonly id: string }>(ladder, draw, nobody).id,
    ...(draw % 2 === 0 ? { weight: draw % 100 } : {}),
  });
  const on = `2026-05-${String(1 + (d3 % 14)).padStart(2, '0')}`;
  /** Mostly what the measure takes; one in six is a value, whether that fits or not. */
  const fact = (id: string): CheckIn => {
    const measured = [...(goals.keyResults ?? []), ...(goals.kpis ?? [])].find((each) => each.id === id);
    const measure: Measure | undefined = d5 % 6 === 0 ? undefined : measured?.measure;
    return fittingFact({ key: `drawn/${d4 % 400}`, goal: id, on, at: `${on}T10:00:00Z` }, measure, d2);
  };

  switch (kind) {
    case 'add': {
      const id = `drawn${d4 % 300}`;
      if (d5 % 3 === 0) {
        const cycle = pick<{ readonly id: string }>(goals.cycles, d3, nobody).id;
        return {
          kind,
          goal: {
            entity: 'objective',
            value: {
              id,
              title: 'Drawn objective',
              cycle,
              commitment: 'committed',
              owners,
              supports: [support(d2), support(d3)],
            },
          },
        };
      }
      if (d5 % 3 === 1)
        return {
          kind,
          goal: {
            entity: 'initiative',
            value: { id, title: 'Drawn initiative', supports: [support(d2)], state: 'draft' },
          },
        };
      const objective = pick<{ readonly id: string }>(goals.objectives, d2, nobody).id;
      return {
        kind,
        goal: {
          entity: 'keyResult',
          value: {
            id,
            objective,
            title: 'Drawn key result',
            owners,
            measure: { kind: 'change', from: 0, to: 1 + (d3 % 9) },
          },
        },
      };
    }
    case 'revise': {
      if (d2 % 6 === 0) return { kind, goal, unset: ['description'] };
      if (d2 % 6 === 1) return { kind, goal, set: { labels: [`label ${d3 % 9}`] } };
      if (d2 % 6 === 2) return { kind, goal, set: { dependsOn: [support(d3).goal] }, unset: ['visibility'] };
      return {
        kind,
        goal,
        set: { title: `Drawn title ${d3 % 50}`, ...(d4 % 2 === 0 ? { description: 'drawn' } : {}) },
      };
    }
    case 'reparent': {
      if (d2 % 5 === 0 && keyResult !== undefined)
        return {
          kind,
          goal: keyResult.id,
          container: pick<{ readonly id: string }>(goals.objectives, d3, nobody).id,
        };
      const supports = [support(d2), support(d3), support(d4)].slice(0, d5 % 4);
      return {
        kind,
        goal,
        supports: supports.filter(
          (each, at) => supports.findIndex((other) => other.goal === each.goal) === at,
        ),
      };
    }
    case 'setOwners':
      return { kind, goal, owners };
    case 'setWeight': {
      const weight = d3 % 7 === 0 ? null : (d3 % 10000) / 100;
      const child = pick(
        ladder.filter(({ supports }) => (supports?.length ?? 0) > 0),
        d1,
        undefined,
      );
      if (d2 % 2 === 0 || child === undefined) return { kind, goal, weight };
      return {
        kind,
        goal: child.id,
        parent: pick<Support>(child.supports, d4, { goal: 'nobody' }).goal,
        weight,
      };
    }
    case 'shiftTarget': {
      const id = keyResult?.id ?? goal;
      return {
        kind,
        goal: id,
        measure: { kind: 'change', from: d2 % 10, to: 10 + (d3 % 90) },
        ...(d4 % 5 === 0 ? {} : { reason: 'the market moved' }),
      };
    }
    case 'setState': {
      // Most goals are published, so half of the steps are aimed at one before that, and mostly it is the next step.
      const before = everyGoal.filter(
        ({ state }) => state === 'draft' || state === 'feasible' || state === 'signed-off',
      );
      const chosen = d5 % 2 === 0 ? pick<Goal>(before, d1, { id: goal, title: '' }).id : goal;
      const stage = stageOf(everyGoal.find(({ id }) => id === chosen) ?? {});
      const following = Object.keys(lifeCycle[stage]) as LifeCycleStep[];
      const likely = d4 % 2 === 0 ? following.slice(0, 1) : following;
      const step = pick<LifeCycleStep>(d2 % 4 === 0 ? steps : likely, d3, 'close');
      const as: SetStateChange['as'] = d2 % 2 === 0 ? 'owner' : 'manager';
      return { kind, goal: chosen, step, ...(step === 'sign-off' && d4 % 9 !== 0 ? { as } : {}) };
    }
    case 'recordCheckIn': {
      const known = pick(goals.checkIns, d3, undefined);
      if (known !== undefined && d2 % 4 === 0)
        return { kind, checkIn: d5 % 2 === 0 ? known : { ...known, note: `changed ${d4}` } };
      return { kind, checkIn: fact(goal) };
    }
    case 'retractCheckIn': {
      const known = pick(goals.checkIns, d3, undefined);
      return {
        kind,
        checkIn: {
          key: `drawn/back/${d4}`,
          goal: known?.goal ?? goal,
          on,
          at: `${on}T12:00:00Z`,
          retracts: known?.key ?? 'nothing',
        },
      };
    }
    case 'judge':
      return {
        kind,
        judgement: {
          id: `drawn/judgement/${d4 % 50}`,
          goal,
          by: person(d2),
          on,
          at: `${on}T11:00:00Z`,
          score: (d3 % 11) / 10,
          reason: 'seen in person',
        },
      };
    case 'retrospect':
      return {
        kind,
        retrospective: {
          id: `drawn/retrospective/${d4 % 50}`,
          goal,
          by: person(d2),
          on,
          wentWell: ['focus'],
          next: 'stop',
        },
      };
    case 'correctClosed':
      return {
        kind,
        checkIn: fact(
          d1 % 4 === 0
            ? goal
            : pick<Goal>(
                everyGoal.filter(({ state }) => state === 'closed'),
                d1,
                { id: goal, title: '' },
              ).id,
        ),
        reason: d3 % 9 === 0 ? ' ' : 'finance corrected the figure',
      };
    case 'upsertReference': {
      const unit = pick(goals.units, d1, undefined);
      if (d2 % 3 === 0 && unit !== undefined)
        return { kind, reference: { entity: 'unit', value: { ...unit, name: `Renamed ${d3 % 9}` } } };
      const cycle = pick(goals.cycles, d1, undefined);
      if (d2 % 3 === 1 && cycle !== undefined)
        return {
          kind,
          reference: { entity: 'cycle', value: { ...cycle, state: d3 % 4 === 0 ? 'closed' : 'active' } },
        };
      return {
        kind,
        reference: {
          entity: 'person',
          value: { id: `drawn/person${d3 % 20}`, name: `Drawn Person ${d4 % 5}` },
        },
      };
    }
    case 'redistributeKras': {
      const kra = pick<{ readonly id: string }>(goals.kras, d1, nobody).id;
      return { kind, moves: [{ kra, person: person(d2), ...(d3 % 2 === 0 ? { role: null } : {}), owners }] };
    }
    default: {
      const kra = { id: `drawn/kra${d4 % 40}`, title: 'Drawn area', weight: 1 + (d3 % 9) };
      return {
        kind: 'applyTemplate',
        kras: [kra],
        people: [person(d1), person(d2)],
        kpis: [{ id: `${kra.id}/kpi`, kra: kra.id, title: 'Drawn indicator', measure: { kind: 'binary' } }],
      };
    }
  }
};
