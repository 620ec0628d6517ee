import { checkCount } from './check-count.ts';
import { checkOptions } from '../error/check-options.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Objective } from '../model/objective.ts';
import type { Owner } from '../model/owner.ts';
import type { Support } from '../model/support.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { UsageError } from '../error/usage-error.ts';
import type { GenerateGoalSetOptions } from './generate-goal-set-options.ts';
import { madeUpFact, madeUpMeasure } from './made-up-measure.ts';
import { madeUpMetrics } from './made-up-metrics.ts';
import { madeUpName } from './made-up-name.ts';
import { madeUpPeople, quarterOf } from './made-up-people.ts';
import { madeUpKras } from './made-up-kras.ts';
import { madeUpParents } from './made-up-parents.ts';
import { randomStream } from './random-stream.ts';
import { unitLayout } from './unit-layout.ts';

/** Small enough for the counting rules: usual advice is three to five objectives for a unit. */
const objectivesPerUnit = 3;

const aims = [
  'Win the trust of customers in',
  'Make work flow smoothly across',
  'Grow a healthy business in',
  'Become the first choice of buyers in',
  'Give people a reason to stay with',
  'Make quality a habit in',
  'Turn first users into fans of',
  'Keep promises to partners of',
  'Simplify how things get done in',
] as const;

/**
 * Makes a realistic, valid goal set of any size and one of five shapes: organisation, units, people with
 * assignments and managers, one quarter, sources, objectives with owners, key results with twelve kinds of
 * measure, links up (about half with `expects`) and check-ins. No loops, no dangling references, unique ids,
 * one accountable owner each. Takes time linear in the size; a million goals are fine. Counts below 1 (or 0
 * for the parts that may be missing) and a `today` that is no date are a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { generateGoalSet } from '@throughline/core/test-kit';
 *
 * const goals = generateGoalSet({ seed: 7, objectives: 10, keyResultsPerObjective: 3, shape: 'several-parents' });
 * goals.objectives?.length; // => 10
 * goals.keyResults?.length; // => 30
 * goals.objectives?.[4]?.id; // => 'o4'
 * ```
 */
export const generateGoalSet = (options: GenerateGoalSetOptions = {}): GoalSet => {
  checkOptions(
    'generateGoalSet',
    options,
    [
      'seed',
      'objectives',
      'keyResultsPerObjective',
      'shape',
      'checkInsPerKeyResult',
      'people',
      'krasPerRole',
      'today',
    ],
    'core/bad-option',
  );
  const shape = options.shape ?? 'tree';
  const objectives = checkCount('objectives', options.objectives ?? 30, 1);
  const perObjective = checkCount('keyResultsPerObjective', options.keyResultsPerObjective ?? 4, 0);
  const perKeyResult = checkCount('checkInsPerKeyResult', options.checkInsPerKeyResult ?? 3, 0);
  const people = checkCount('people', options.people ?? Math.ceil(objectives / 2), 1);
  const krasPerRole = checkCount('krasPerRole', options.krasPerRole ?? 0, 0);
  const today = dayNumberOf(options.today ?? '2026-05-15');
  if (today === undefined)
    throw new UsageError('core/bad-option', '`today` must be a civil date such as `2026-05-15`');

  const random = randomStream(options.seed ?? 1);
  const quarter = quarterOf(today);
  const deep = shape === 'chain' || shape === 'diamonds';
  const units = unitLayout(
    deep
      ? 1
      : shape === 'star'
        ? 1 + Math.ceil((objectives - 1) / objectivesPerUnit)
        : Math.ceil(objectives / objectivesPerUnit),
    shape === 'star' ? 2 : 4,
  );
  // A star has one objective on top, so its units start counting after it.
  const unitOf = (objective: number): number =>
    deep || objective === 0
      ? 0
      : Math.floor((shape === 'star' ? objective + objectivesPerUnit - 1 : objective) / objectivesPerUnit);
  const staff = madeUpPeople(random, units, people, quarter.start);
  const ownersIn = (unit: number): readonly Owner[] => {
    const accountable = staff.memberOf(unit);
    const owners: Owner[] = [{ who: { person: `p${accountable}` }, as: 'accountable' }];
    const helper = random.chance(20) ? staff.memberOf(unit) : accountable;
    if (helper !== accountable) owners.push({ who: { person: `p${helper}` }, as: 'contributor' });
    return owners;
  };
  const parentsOf = madeUpParents({
    random,
    shape,
    units,
    objectives,
    objectivesPerUnit,
    keyResults: perObjective,
    unitOf,
  });

  // Days of the quarter as text, made once: there are few days and many check-ins.
  const days: string[] = [];
  for (let day = quarter.start; day <= quarter.end; day++) days.push(civilDateOf(day) ?? '');
  const dateOf = (day: number): string => days[day - quarter.start] ?? '';
  const hasChildren = (objective: number, unit: number): boolean =>
    deep || shape === 'star' ? objective === 0 || deep : units.childrenOf(unit) > 0;

  const allObjectives: Objective[] = [];
  const allKeyResults: KeyResult[] = [];
  const allCheckIns: CheckIn[] = [];
  for (let number = 0; number < objectives; number++) {
    const unit = unitOf(number);
    const supports: readonly Support[] = parentsOf(number);
    const place = madeUpName(deep ? number : unit);
    const commitment = random.pick(['aspirational', 'aspirational', 'committed', 'learning'] as const);
    allObjectives.push({
      id: `o${number}`,
      // Neighbours in a unit get different aims, and units different names, so no title comes twice.
      title: `${aims[number % aims.length] ?? ''} ${place}`,
      cycle: 'quarter',
      ...(deep ? {} : { unit: `u${unit}` }),
      commitment,
      owners: ownersIn(unit),
      ...(supports.length === 0
        ? { bet: random.pick(['cost', 'revenue', 'risk', 'capability'] as const) }
        : { supports }),
      ...(hasChildren(number, unit) && random.chance(50) ? { driver: 'both' as const } : {}),
    });
    const weighted = random.chance(50);
    const firstMetric = random.below(madeUpMetrics.length);
    for (let position = 0; position < perObjective; position++) {
      const id = `o${number}k${position}`;
      // Neighbours read different metrics, as long as there are enough of them.
      const metric =
        madeUpMetrics[(firstMetric + position * 5) % madeUpMetrics.length] ?? random.pick(madeUpMetrics);
      const measure = madeUpMeasure(random, metric);
      const owners = ownersIn(unit);
      allKeyResults.push({
        id,
        objective: `o${number}`,
        title: `${metric.better === 'higher' ? 'Raise' : 'Lower'} ${metric.name} of ${place}`,
        measure,
        ...(weighted ? { weight: weightOf(position, perObjective) } : {}),
        owners,
        kind: metric.kind,
        indicator: metric.indicator,
        metric: metric.id,
        source: metric.source,
        // A deadline of its own would end before the objectives that support it, so only ends of lines have one.
        ...((deep || units.childrenOf(unit) === 0) && random.chance(20)
          ? { deadline: dateOf(quarter.end - 1 - random.below(14)) }
          : {}),
      });
      const pace = 30 + random.below(90);
      for (let step = 0; step < perKeyResult; step++) {
        const day = quarter.start + Math.floor(((today - quarter.start) * (step + 1)) / perKeyResult);
        const on = dateOf(day);
        const time = `${10 + random.below(10)}:${10 + random.below(50)}`;
        const way = ((day - quarter.start) / (quarter.end - quarter.start)) * (pace / 100);
        allCheckIns.push(
          madeUpFact(
            measure,
            Math.min(1, way),
            {
              key: `${id}c${step}`,
              goal: id,
              on,
              at: `${on}T${time}:00Z`,
              by: accountableOf(owners),
              source: metric.source,
              ...(random.chance(30) ? { confidence: (1 + random.below(10)) / 10 } : {}),
            },
            step,
          ),
        );
      }
    }
  }
  const areas =
    krasPerRole === 0
      ? undefined
      : madeUpKras(random, krasPerRole, perObjective, staff.memberOf, dateOf(today));
  return {
    schemaVersion: 1,
    organization: {
      id: 'made-up',
      name: 'Made Up Company',
      currency: 'USD',
      timeZone: 'UTC',
      okrChampion: 'p0',
    },
    units: staff.units,
    people: staff.people,
    assignments: staff.assignments,
    roles: staff.roles,
    cycles: [
      {
        id: 'quarter',
        name: quarter.name,
        start: dateOf(quarter.start),
        end: dateOf(quarter.end),
        state: 'active',
        rhythm: 'twelve-week',
      },
    ],
    sources: [
      { id: 'crm', kind: 'crm', ofRecord: true },
      { id: 'helpdesk', kind: 'helpdesk', ofRecord: true },
      { id: 'ats', kind: 'ats', ofRecord: true },
      { id: 'hrms', kind: 'hrms', ofRecord: true },
      { id: 'finance', kind: 'finance', ofRecord: true },
      { id: 'warehouse', kind: 'warehouse', ofRecord: true },
    ],
    objectives: allObjectives,
    keyResults: allKeyResults,
    ...(areas === undefined ? {} : { kras: areas.kras, kpis: areas.kpis }),
    checkIns: areas === undefined ? allCheckIns : [...allCheckIns, ...areas.facts],
  };
};

/** Whole weights that add up to 100 for up to 100 siblings; the first one takes what is left over. */
const weightOf = (position: number, count: number): number => {
  if (count > 100) return 1;
  const each = Math.floor(100 / count);
  return position === 0 ? 100 - each * (count - 1) : each;
};

const accountableOf = (owners: readonly Owner[]): string => {
  const who = owners[0]?.who;
  return who !== undefined && 'person' in who ? who.person : 'p0';
};
