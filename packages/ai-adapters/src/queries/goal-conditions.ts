import type { QueryCondition, QueryEntity } from '@throughline/cascade';
import type { Limit, Noun, NumberField, WordField } from './mark.ts';
import type { AskedBy, Parts } from './parts.ts';
import { questionDefaults } from './question-defaults.ts';
import { lastsUntil } from './lasts-until.ts';
import { placeOf } from './place-of.ts';

type Words = ReadonlyMap<WordField, readonly string[]>;
type Conditions = readonly QueryCondition[];

const none: Conditions = [];

/** Kinds of goals that can have what is not there. */
const kindsWith: { readonly [Of in Noun]?: readonly QueryEntity[] } = {
  owner: ['objective', 'keyResult', 'kra', 'kpi', 'initiative'],
  source: ['keyResult', 'kpi'],
  checkIn: ['keyResult', 'kpi'],
  confidence: ['keyResult', 'kpi'],
  alignment: ['objective', 'kra', 'initiative'],
  dueDate: ['objective', 'keyResult', 'kpi', 'initiative'],
  weight: ['objective', 'keyResult', 'kra', 'kpi'],
  keyResult: ['objective'],
  kpi: ['kra'],
  initiative: ['objective', 'keyResult'],
  dependency: ['objective', 'keyResult', 'initiative'],
};

/** Fields that count what belongs to a goal, by what is counted. */
export const countsOf: { readonly [Of in Noun]?: string } = {
  keyResult: 'parts',
  kpi: 'parts',
  initiative: 'initiatives',
  checkIn: 'checkIns',
};

/**
 * Conditions of a question about goals, always in the same order. What nobody says otherwise: published and under way.
 * Undefined: what the question says does not go together.
 */
export const conditionsOf = (
  parts: Parts,
  of: QueryEntity,
  words: Words,
  shared: WordField | undefined,
  by: AskedBy,
): Conditions | undefined => {
  const due = dueOf(parts, by);
  const missing = [parts.take('lack') ?? [], parts.take('lacks') ?? []].flat();
  const isNoun = parts.take('lackNoun') === true;
  const lack = all(missing.map((noun) => lackOf(parts, noun, isNoun, by)));
  const tally = tallyOf(parts, of);
  const done = verbOf(parts, by);
  const limit = limitsOf(parts);
  const wanted = missing.map((noun) => kindsWith[noun] ?? []);
  const kinds = kindsOf(
    of,
    missing.length === 0
      ? undefined
      : wanted.reduce((some, more) => some.filter((kind) => more.includes(kind))),
  );
  if (!kinds || !due || !lack || !tally || !done || !limit) return undefined;
  // `Not owned by Ana` is neither.
  if (missing.includes('owner') && (parts.has('me') || parts.has('person'))) return undefined;
  const owner = parts.take('me') === true ? by.actor : parts.take('person')?.id;
  const cycle = parts.take('cycle');
  const level = parts.take('ofLevel');
  const isGraded = words.has('grade');
  // What is over is graded, and whoever names a cycle, a state or a day says so.
  const isWide =
    isGraded || cycle !== undefined || (words.has('state') && shared !== 'state') || due !== none;
  return [
    ...kinds,
    ...statesOf(words, shared, isGraded),
    ...(isWide || words.has('phase')
      ? isOneOf('phase', words.get('phase'))
      : [{ field: 'phase', op: 'is', value: 'running' } as const]),
    ...(cycle === undefined ? none : [{ field: 'cycle', op: 'is', value: cycle.id } as const]),
    ...placeOf(parts),
    ...isOneOf('level', level === undefined ? undefined : [level]),
    ...(owner === undefined ? none : [{ field: 'owner', op: 'is', value: owner } as const]),
    ...(['commitment', 'status', 'grade', 'completion', 'alignment'] as const)
      .filter((field) => field !== shared)
      .flatMap((field) => isOneOf(field, words.get(field))),
    ...done,
    ...lack,
    ...tally,
    ...limit,
    ...due,
  ];
};

const isOneOf = (field: string, words: readonly string[] | undefined): Conditions =>
  words === undefined ? none : [{ field, op: 'is', value: words }];

const statesOf = (words: Words, shared: WordField | undefined, isGraded: boolean): Conditions => {
  if (shared === 'state') return none;
  return isOneOf('state', words.get('state') ?? (isGraded ? ['published', 'closed'] : ['published']));
};

/** Only kinds that can have what is missing, or that have check-ins at all. */
const kindsOf = (of: QueryEntity, wanted: readonly QueryEntity[] | undefined): Conditions | undefined => {
  if (wanted === undefined || wanted.includes(of)) return none;
  return of === 'goal' ? isOneOf('kind', wanted) : undefined;
};

/** Everything, or nothing where a part of it is missing. */
const all = (lists: readonly (Conditions | undefined)[]): Conditions | undefined =>
  lists.every((list) => list !== undefined) ? lists.flat() : undefined;

/** How many of something belong to a goal: `objectives with fewer than 2 key results`. */
const tallyOf = (parts: Parts, of: QueryEntity): Conditions | undefined => {
  const tally = parts.take('tally');
  if (tally === undefined) return none;
  const field = countsOf[tally.noun];
  if (field === undefined || !canHave(of, tally.noun)) return undefined;
  const ops = tally.op === 'exactly' ? (['at-least', 'at-most'] as const) : [tally.op];
  return ops.map((op) => ({ field, op, value: tally.value }));
};

/** Can goals of this kind have such parts? */
export const canHave = (of: QueryEntity, noun: Noun): boolean => kindsWith[noun]?.includes(of) === true;

const lackOf = (parts: Parts, lack: Noun, isNoun: boolean, by: AskedBy): Conditions | undefined => {
  switch (lack) {
    case 'owner':
    case 'source':
    case 'weight':
    case 'confidence':
      return [{ field: lack, op: 'known', value: false }];
    case 'dueDate':
      return [{ field: 'due', op: 'known', value: false }];
    case 'dependency':
      return [{ field: 'dependsOn', op: 'known', value: false }];
    case 'keyResult':
    case 'kpi':
    case 'initiative':
      return [{ field: countsOf[lack]!, op: 'at-most', value: 0 }];
    case 'alignment':
      return [{ field: 'alignment', op: 'is', value: 'unaligned' }];
    case 'checkIn': {
      if (parts.take('verb') === 'support') return undefined;
      const span = parts.take('span');
      if (parts.take('never') === true)
        return span === undefined && !parts.has('stale')
          ? [{ field: 'lastCheckIn', op: 'known', value: false }]
          : undefined;
      // `No check-in` is none at all; `not updated` alone could mean lately or ever.
      if (span === undefined && !parts.has('stale') && isNoun)
        return [{ field: 'lastCheckIn', op: 'known', value: false }];
      if (parts.take('stale') === undefined && span === undefined) return undefined;
      if (span !== undefined && !lastsUntil(span, by.asOf)) return undefined;
      if (span !== undefined && span.days === undefined)
        return [{ field: 'lastCheckIn', op: 'before', value: span.from }];
      const op = parts.take('longer') === true ? 'above' : 'at-least';
      return [{ field: 'silentDays', op, value: span?.days ?? questionDefaults.silentDays }];
    }
    default:
      return undefined;
  }
};

const changedOf = (parts: Parts, by: AskedBy): Conditions | undefined => {
  const span = parts.take('span');
  if (span === undefined || !lastsUntil(span, by.asOf)) return undefined;
  return [{ field: 'lastCheckIn', op: 'since', value: span.from }];
};

const lineOf = (parts: Parts): Conditions | undefined => {
  const goal = parts.take('goal');
  return goal === undefined ? undefined : [{ field: 'line', op: 'under', value: goal.id }];
};

const dependsOf = (parts: Parts): Conditions | undefined => {
  const goal = parts.take('goal');
  if (goal !== undefined) return [{ field: 'dependsOn', op: 'is', value: goal.id }];
  return [{ field: 'dependsOn', op: 'known', value: true }];
};

/** What is done: supported, owned, changed. */
const verbOf = (parts: Parts, by: AskedBy): Conditions | undefined => {
  switch (parts.take('verb')) {
    case undefined:
      return none;
    case 'support':
      return lineOf(parts);
    case 'changed':
      return changedOf(parts, by);
    case 'own':
      return none;
    case 'held':
      // `which goals are done`
      return [{ field: 'completion', op: 'is', value: 'done' }];
    case 'depend':
      return dependsOf(parts);
    default:
      return undefined;
  }
};

/** Fields between 0 and 1. */
const fractions: readonly string[] = ['attainment', 'score', 'confidence'];

const limitsOf = (parts: Parts): Conditions | undefined => {
  const limits = parts.take('limits') ?? [];
  const isStep = limits.some(({ field }) => field === 'attainmentStep' || field === 'confidenceStep');
  if (isStep) parts.take('step');
  // A measure said apart from its only bound, as in `which score is below 0.4`.
  const apart = limits.length === 1 && !parts.has('rank') ? parts.take('measure') : undefined;
  const [first] = limits;
  if (apart !== undefined && first?.field !== undefined && first.field !== apart) return undefined;
  return all(limits.map((limit) => limitOf(limit, apart)));
};

/**
 * Attainment, score and confidence are 0 to 1. A number above that must be said as a percentage, or be that of a named
 * attainment or confidence; a whole number needs its measure: `more than 1` may count something.
 */
const limitOf = (
  { field: said, op, value, percent }: Limit,
  apart: NumberField | undefined,
): Conditions | undefined => {
  const field = said ?? apart ?? 'attainment';
  const isNamed = said !== undefined || apart !== undefined;
  if (field === 'attainmentStep' || field === 'confidenceStep') return [{ field, op, value }];
  if (field === 'weight') return percent ? undefined : [{ field, op, value }];
  if (!fractions.includes(field)) return undefined;
  if (!isNamed && !percent && Number.isInteger(value)) return undefined;
  const isPercentage = percent || (field !== 'score' && isNamed && value >= 10 && value <= 100);
  if (!isPercentage && value > 1) return undefined;
  return [{ field, op, value: isPercentage ? value / 100 : value }];
};

const dueOf = (parts: Parts, by: AskedBy): Conditions | undefined => {
  if (parts.take('overdue') === true) {
    const span = parts.has('lack') || parts.has('verb') ? undefined : parts.take('span');
    if (parts.has('due') || (span !== undefined && (span.days === undefined || span.before !== undefined)))
      return undefined;
    parts.take('longer');
    return [
      { field: 'due', op: 'before', value: span?.from ?? by.asOf },
      { field: 'completion', op: 'is', value: 'open' },
    ];
  }
  // `Deadlines this week` are what is due then.
  const isDeadline = parts.has('span') && parts.noun('dueDate') !== undefined;
  if (parts.take('due') === undefined && !isDeadline) return none;
  parts.take('upcoming');
  const said = parts.take('span');
  const { from, before } = said?.next ?? said ?? {};
  // `due three weeks` says neither ago nor ahead, and `since` a day that is over is no bound to what is due.
  if (said === undefined || from === undefined || (said.days !== undefined && before === undefined))
    return undefined;
  if (before === undefined && from < by.asOf) return undefined;
  return [
    ...(said.isEnd === true ? none : [{ field: 'due', op: 'since', value: from } as const]),
    ...(before === undefined ? none : [{ field: 'due', op: 'before', value: before } as const]),
  ];
};
