import type { QueryEntity } from '@throughline/cascade';
import { all, type Conditions, none } from './conditions.ts';
import { dueOf } from './due-conditions.ts';
import { canHave, countsOf, kindsWith } from './kinds-with.ts';
import { lackOf } from './lack-conditions.ts';
import { lastsUntil } from './lasts-until.ts';
import { limitsOf } from './limit-conditions.ts';
import type { WordField } from './mark.ts';
import type { AskedBy, Parts } from './parts.ts';
import { placeOf } from './place-of.ts';

type Words = ReadonlyMap<WordField, readonly string[]>;

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

/** How many of something belong to a goal: `objectives with fewer than 2 key results`. */
const tallyOf = (parts: Parts, of: QueryEntity): Conditions | undefined => {
  const tally = parts.take('tally');
  if (tally === undefined) return none;
  const field = countsOf[tally.noun];
  if (field === undefined || !canHave(of, tally.noun)) return undefined;
  const ops = tally.op === 'exactly' ? (['at-least', 'at-most'] as const) : [tally.op];
  return ops.map((op) => ({ field, op, value: tally.value }));
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
