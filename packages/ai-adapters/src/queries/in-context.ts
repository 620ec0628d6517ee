import { cycleOn, documentOf } from '@throughline/core';
import type { Cycle, GoalIndex } from '@throughline/core';
import type { Frame } from './frame.ts';
import { belowCompany } from './level-is.ts';
import type { NameHit } from './mark.ts';
import type { AskedBy } from './parts.ts';
import type { Unclear } from './read-marks.ts';

/** What a question says of the day and of the company it is asked in: `this quarter`, `my team`, `departments`. */
export const inContext = (frame: Frame, index: GoalIndex, by: AskedBy): Frame | Unclear | undefined => {
  const placed = withMyUnit(withLevels(frame, index), index, by);
  return placed === undefined ? undefined : withCycles(placed, index, by.asOf);
};

/** Teams are called so; what a company without departments or divisions calls so is any unit below the company. */
const withLevels = (frame: Frame, index: GoalIndex): Frame => {
  const kinds = new Set((documentOf(index).units ?? []).map(({ kind }) => kind as string));
  const found = (level: string): string =>
    kinds.has(level) || !loose.includes(level) ? level : belowCompany;
  const { level, per } = frame;
  return {
    ...frame,
    ...(level === undefined ? {} : { level: found(level) }),
    ...(per?.level === undefined ? {} : { per: { ...per, level: found(per.level) } }),
  };
};

const loose: readonly string[] = ['department', 'business-unit'];

/** The one unit somebody works in. */
const withMyUnit = (frame: Frame, index: GoalIndex, { actor, asOf }: AskedBy): Frame | undefined => {
  const { myUnit, ...rest } = frame;
  if (myUnit === undefined) return frame;
  const { units = [], assignments = [] } = documentOf(index);
  const ids = new Set(
    assignments
      .filter(({ person, from, to }) => person === actor && from <= asOf && (to === undefined || asOf < to))
      .map(({ unit }) => unit),
  );
  const [unit, ...others] = units.filter(
    ({ id, kind }) => ids.has(id) && (myUnit === 'any' || kind === myUnit),
  );
  if (unit === undefined || others.length > 0 || rest.unit !== undefined) return undefined;
  return { ...rest, unit: { of: 'unit', id: unit.id, name: unit.name } };
};

/** Puts cycles in the place of `this quarter` and `last quarter`; of a question about talks they are stretches of days. */
const withCycles = (frame: Frame, index: GoalIndex, asOf: string): Frame | Unclear | undefined => {
  const { cycleNow, cycleBefore, cycleNext, cycle: named, ...rest } = frame;
  if (cycleNow === undefined && cycleBefore === undefined && cycleNext === undefined)
    return named === undefined ? frame : inCycle(rest, cycleAt(index, named), named);
  const running = cycleOn(index, asOf);
  const parents = new Set(running.map(({ parent }) => parent));
  // Of a quarter and its year the quarter is meant.
  const [cycle, ...others] = running.filter(({ id }) => !parents.has(id));
  if (cycle === undefined) return { because: 'name', name: 'this cycle' };
  if (others.length > 0)
    return { because: 'several', name: 'this cycle', hits: [cycle, ...others].map(hitOf) };
  const last = cycleBefore === undefined ? undefined : cycleBeforeThat(index, cycle);
  const next = cycleNext === undefined ? undefined : cycleBehindThat(index, cycle);
  if (cycleNext === true && next === undefined) return { because: 'name', name: 'the cycle behind this one' };
  if (cycleBefore === true && last === undefined)
    return { because: 'name', name: 'the cycle before this one' };
  const told = [
    ...(last === undefined ? [] : [last]),
    ...(cycleNow === undefined ? [] : [cycle]),
    ...(next === undefined ? [] : [next]),
  ];
  const [only, second] = [...told.map(hitOf), ...(named === undefined ? [] : [named])];
  if (second !== undefined && only !== undefined)
    return frame.beside === true && told.length + Number(named !== undefined) === 2
      ? { ...rest, cycles: [only, second] }
      : undefined;
  return only === undefined ? undefined : inCycle(rest, cycleAt(index, only), only);
};

/** The cycle that ended where this one begins, at the same level. */
const cycleBeforeThat = (
  index: GoalIndex,
  { start, parent, purpose = 'delivery' }: Cycle,
): Cycle | undefined => {
  const ended = (documentOf(index).cycles ?? []).filter(
    (cycle) => cycle.end === start && (cycle.purpose ?? 'delivery') === purpose,
  );
  return onlyOne(ended, parent);
};

/** The cycle that begins where this one ends, at the same level. */
const cycleBehindThat = (index: GoalIndex, { end, parent, purpose = 'delivery' }: Cycle): Cycle | undefined =>
  onlyOne(
    (documentOf(index).cycles ?? []).filter(
      (cycle) => cycle.start === end && (cycle.purpose ?? 'delivery') === purpose,
    ),
    parent,
  );

/** The only one, or the only one with the same parent. */
const onlyOne = (cycles: readonly Cycle[], parent: string | undefined): Cycle | undefined => {
  const [found, ...others] = cycles.length > 1 ? cycles.filter((cycle) => cycle.parent === parent) : cycles;
  return others.length > 0 ? undefined : found;
};

/** Talks, check-ins and days on which something is due lie in the days of a cycle; goals belong to it. */
const inCycle = (frame: Frame, cycle: Cycle | undefined, hit: NameHit): Frame | undefined => {
  const isAboutDays =
    frame.lack === 'talk' ||
    frame.nouns?.includes('talk') === true ||
    frame.subject === 'checkIn' ||
    frame.verb === 'changed';
  const isDays = isAboutDays || (frame.due === true && frame.span === undefined && frame.when === undefined);
  if (!isDays || cycle === undefined) return { ...frame, cycle: hit };
  return frame.span === undefined ? { ...frame, span: { from: cycle.start, before: cycle.end } } : undefined;
};

const cycleAt = (index: GoalIndex, { id }: NameHit): Cycle | undefined =>
  documentOf(index).cycles?.find((cycle) => cycle.id === id);

const hitOf = ({ id, name }: Cycle): NameHit => ({ of: 'cycle', id, name });
