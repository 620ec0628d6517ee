import { canonicalJson, presetRhythmIds } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { code, dayOf, placeOf } from './naive-goals.ts';
import type { NaiveGoals, Placed } from './naive-goals.ts';
import { managersFormATree, unitsFormATree } from './naive-trees.ts';

/** Longest line and most children the naive model is asked about: small, so that small sets reach them. */
export const depthOptions = { maxDepth: 3, maxChildren: 4 };

interface Named {
  readonly id: string;
}
type Lists = Readonly<Record<string, readonly Named[] | undefined>>;

const repeated = (entries: readonly Named[]): readonly string[] =>
  entries.filter(({ id }, at) => entries.findIndex((other) => other.id === id) < at).map(({ id }) => id);

const uniqueIds = ({ all, document }: NaiveGoals): string[] => {
  const rule = 'structure/unique-ids';
  const found: string[] = [];
  for (const [at, placed] of all.entries()) {
    if (all.findIndex(({ goal }) => goal.id === placed.goal.id) < at)
      found.push(code(rule, 'goal', ...placeOf(placed), 'id'));
    const measure = placed.goal.measure as unknown as Lists | undefined;
    const field = { milestones: 'milestones', learning: 'questions', ordinal: 'levels' }[
      String(placed.goal.measure?.kind)
    ];
    if (field !== undefined)
      for (const id of repeated(measure?.[field] ?? []))
        found.push(code(rule, 'step', ...placeOf(placed), 'measure', field, id));
  }
  const names =
    'units people assignments roles cycles rhythms calendars sources aiSystems benchmarks capacities risks exchangeRates accessLists judgements retrospectives';
  for (const name of names.split(' '))
    for (const id of repeated((document as unknown as Lists)[name] ?? []))
      found.push(code(rule, 'reference', name, id));
  for (const id of repeated(document.organization.strategy?.plannedMetrics ?? []))
    found.push(code(rule, 'reference', 'organization', 'strategy', 'plannedMetrics', id));
  return found;
};

/** List of each kind of thing that can be named. */
const listOf: Readonly<Record<string, string>> = {
  unit: 'units',
  person: 'people',
  role: 'roles',
  cycle: 'cycles',
  rhythm: 'rhythms',
  source: 'sources',
  aiSystem: 'aiSystems',
  accessList: 'accessLists',
};

const entityFields: readonly (readonly [array: string, field: string, target: string])[] = [
  ['units', 'parent', 'unit'],
  ['units', 'lead', 'person'],
  ['units', 'hrPartner', 'person'],
  ['assignments', 'person', 'person'],
  ['assignments', 'unit', 'unit'],
  ['assignments', 'role', 'role'],
  ['assignments', 'managers', 'person'],
  ['cycles', 'parent', 'cycle'],
  ['cycles', 'rhythm', 'rhythm'],
  ['calendars', 'units', 'unit'],
  ['aiSystems', 'overseer', 'person'],
  ['aiSystems', 'unit', 'unit'],
  ['capacities', 'unit', 'unit'],
  ['capacities', 'cycle', 'cycle'],
  ['risks', 'goal', 'goal'],
  ['risks', 'owner', 'person'],
  ['accessLists', 'people', 'person'],
  ['judgements', 'goal', 'goal'],
  ['judgements', 'by', 'person'],
  ['retrospectives', 'goal', 'goal'],
  ['retrospectives', 'cycle', 'cycle'],
  ['retrospectives', 'by', 'person'],
];

const referencesExist = (goals: NaiveGoals): string[] => {
  const rule = 'structure/references-exist';
  const { document } = goals;
  const found: string[] = [];
  const exists = (target: string, id: string): boolean => {
    if (target === 'goal') return goals.find(id) !== undefined;
    if (target === 'metric')
      return document.organization.strategy?.plannedMetrics?.some((metric) => metric.id === id) === true;
    if (target === 'rhythm' && presetRhythmIds.includes(id)) return true;
    const list = (document as unknown as Lists)[listOf[target] ?? ''] ?? [];
    return list.some((each) => each.id === id);
  };
  for (const placed of goals.all) {
    const { kind, goal } = placed;
    const look = (field: string, target: string, ids: readonly (string | undefined)[]): void => {
      for (const id of ids)
        if (id !== undefined && !exists(target, id))
          found.push(code(rule, 'goal', ...placeOf(placed), field));
    };
    look('cycle', 'cycle', [goal.cycle]);
    look('unit', 'unit', [goal.unit]);
    if (kind === 'keyResult' && goals.holderOf(placed) === undefined)
      found.push(code(rule, 'goal', ...placeOf(placed), 'objective'));
    if (kind === 'kpi' && goals.holderOf(placed) === undefined)
      found.push(code(rule, 'goal', ...placeOf(placed), 'kra'));
    look(
      'supports',
      'goal',
      (goal.supports ?? []).map((link) => link.goal),
    );
    for (const { who } of goal.owners ?? [])
      for (const [target, id] of Object.entries(who) as [string, string][]) look('owners', target, [id]);
    look('dependsOn', 'goal', goal.dependsOn ?? []);
    look(
      'signOffs',
      'person',
      (goal.signOffs ?? []).map(({ by }) => by),
    );
    look('visibility', 'accessList', [goal.visibility?.list]);
    look('carriedFrom', 'goal', [goal.carriedFrom]);
    look('origin', 'person', [goal.origin?.reviewedBy]);
    look(
      'guardrails',
      'goal',
      (goal.guardrails ?? []).map((guardrail) => guardrail.goal),
    );
    look('source', 'source', [goal.source]);
    if (goal.measure?.kind === 'formula')
      look(
        'measure',
        'goal',
        goal.measure.inputs.map((input) => input.goal),
      );
    look('plannedMetric', 'metric', [goal.plannedMetric]);
    look('role', 'role', [goal.role]);
    look('person', 'person', [goal.person]);
    look('aiSystems', 'aiSystem', goal.aiSystems ?? []);
  }
  for (const [array, field, target] of entityFields) {
    for (const entity of (document as unknown as Lists)[array] ?? []) {
      const value = (entity as unknown as Readonly<Record<string, string | readonly string[] | undefined>>)[
        field
      ];
      for (const id of typeof value === 'string' ? [value] : (value ?? []))
        if (!exists(target, id)) found.push(code(rule, 'entity', array, entity.id, field));
    }
  }
  const { okrChampion } = document.organization;
  if (okrChampion !== undefined && !exists('person', okrChampion))
    found.push(code(rule, 'entity', 'organization', 'okrChampion'));
  const { checkIns = [] } = document;
  for (const checkIn of checkIns) {
    const { key, goal, by, source } = checkIn;
    if (!exists('goal', goal)) found.push(code(rule, 'checkIn', 'checkIns', key, 'goal'));
    if (by !== undefined && !exists('person', by)) found.push(code(rule, 'checkIn', 'checkIns', key, 'by'));
    if (source !== undefined && !exists('source', source))
      found.push(code(rule, 'checkIn', 'checkIns', key, 'source'));
    if ('retracts' in checkIn && !checkIns.some((other) => other.key === checkIn.retracts))
      found.push(code(rule, 'checkIn', 'checkIns', key, 'retracts'));
  }
  return found;
};

type Tangles = readonly (readonly Placed[])[];

/** Goals that lie above themselves, those that do so together as one tangle. */
export const tanglesOf = (goals: NaiveGoals): Tangles => {
  const above = new Map(goals.all.map((placed) => [placed, goals.above(placed)]));
  const inLoop = goals.all.filter((placed) => above.get(placed)?.has(placed) === true);
  const tangles: Placed[][] = [];
  for (const placed of inLoop) {
    const known = tangles.find(([first]) => above.get(first!)?.has(placed) && above.get(placed)?.has(first!));
    if (known === undefined) tangles.push([placed]);
    else known.push(placed);
  }
  return tangles;
};

/** Which loop of a tangle is named is the rule's choice; that each tangle is named once is not. */
export const tangleOf = (tangles: Tangles): ((array: string, id: string) => string) => {
  return (array, id) => {
    const tangle = tangles.find((members) =>
      members.some((member) => member.array === array && member.goal.id === id),
    );
    return (tangle ?? []).map(({ goal }) => goal.id).sort()[0] ?? 'none';
  };
};

const noLoops = (tangles: Tangles): string[] =>
  tangles.map((tangle) => `structure/no-loops ${tangle.map(({ goal }) => goal.id).sort()[0] ?? ''}`);

const depthAndFanOut = (goals: NaiveGoals, tangles: Tangles): string[] => {
  const rule = 'structure/depth-and-fan-out';
  const together = (a: Placed, b: Placed): boolean =>
    tangles.some((tangle) => tangle.includes(a) && tangle.includes(b));
  const known = new Map<Placed, number>();
  const depthOf = (placed: Placed): number => {
    const before = known.get(placed);
    if (before !== undefined) return before;
    const holder = goals.holderOf(placed);
    const up = goals.linksOf(placed).filter(({ parent }) => !together(placed, parent));
    const steps = [...(holder === undefined ? [] : [holder]), ...up.map(({ parent }) => parent)];
    const depth = Math.max(0, ...steps.map((step) => depthOf(step) + 1));
    known.set(placed, depth);
    return depth;
  };
  const children = new Map<Placed, number>();
  for (const placed of goals.all)
    for (const step of goals.stepsUp(placed)) children.set(step, (children.get(step) ?? 0) + 1);
  return goals.all.flatMap((placed) => [
    ...(depthOf(placed) === depthOptions.maxDepth + 1 ? [code(rule, 'depth', ...placeOf(placed))] : []),
    ...((children.get(placed) ?? 0) > depthOptions.maxChildren
      ? [code(rule, 'children', ...placeOf(placed))]
      : []),
  ]);
};

const checkInsAgree = ({ document: { checkIns = [] } }: NaiveGoals): string[] =>
  checkIns
    .filter((one) =>
      checkIns.some((other) => other.key === one.key && canonicalJson(other) !== canonicalJson(one)),
    )
    .map(({ key }) => code('structure/check-ins-agree', '', 'checkIns', key));

const periodsRunForward = (goals: NaiveGoals): string[] => {
  const rule = 'structure/periods-run-forward';
  const { cycles = [], assignments = [] }: GoalSet = goals.document;
  return [
    ...cycles
      .filter(({ start, end }) => dayOf(end) <= dayOf(start))
      .map(({ id }) => code(rule, 'cycle', 'cycles', id, 'end')),
    ...assignments
      .filter(({ from, to }) => to !== undefined && dayOf(to) <= dayOf(from))
      .map(({ id }) => code(rule, 'assignment', 'assignments', id, 'to')),
    ...goals.all.flatMap((placed) => {
      const { start, end } = goals.daysOf(placed);
      const own = ['start', 'deadline', 'from', 'to'].some((field) => field in placed.goal);
      const isBackwards = start !== undefined && end !== undefined && end <= start;
      return isBackwards && own && !goals.isSettled(placed) ? [code(rule, 'goal', ...placeOf(placed))] : [];
    }),
  ];
};

/** What the structural rules must find. */
export const naiveStructure = (goals: NaiveGoals, tangles = tanglesOf(goals)): readonly string[] => [
  ...uniqueIds(goals),
  ...referencesExist(goals),
  ...noLoops(tangles),
  ...depthAndFanOut(goals, tangles),
  ...unitsFormATree(goals),
  ...managersFormATree(goals),
  ...checkInsAgree(goals),
  ...periodsRunForward(goals),
];
