import { part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { unitsAgree, withUnit } from './convert-unit.ts';
import type { HeadVerb } from './head-verb.ts';
import type { Quantity } from './quantity.ts';
import { does } from './sentence.ts';

const dashes = '-–—−';

/** Gives two numbers of a pair one unit and one scale: `21 to 10 days`, `$5-10M`. */
export const shareUnit = (low: Quantity, high: Quantity): void => {
  // Nobody means $2 who writes `from $2 to $4M`.
  const less = high.apart || low.value < high.value / high.scale;
  const closeScale = low.scale === 1 && high.scale > 1 && low.value >= 1 && less;
  const sameKind = low.unit === null || high.unit === null || low.unit.kind === high.unit.kind;
  if (closeScale && sameKind) {
    low.value = Number((low.value * high.scale).toPrecision(15));
    low.scale = high.scale;
  }
  low.unit ??= high.unit;
  high.unit ??= low.unit;
  low.points ||= high.points;
  if (low.ambiguous && high.unit?.kind === 'currency') low.ambiguous = false;
};

/** Are two quantities joined to one: a range `10-15`, `between 5 and 10`, or a time in two units `1 hour 30 minutes`? */
const joint = (tokens: readonly Token[], low: Quantity, high: Quantity): 'range' | 'sum' | undefined => {
  const gap = high.first - low.last;
  const between = tokens[low.last + 1];
  const time = low.unit?.kind === 'duration' && high.unit?.kind === 'duration';
  if (
    time &&
    (gap === 1 || (gap === 2 && does(between, part.and))) &&
    high.relation === null &&
    low.relation !== 'between'
  ) {
    const inHigh = withUnit(1, low.unit, high.unit);
    if (inHigh !== undefined && inHigh > 1 && high.value < inHigh) return 'sum';
  }
  if (low.relation === 'between' && gap === 2 && does(between, part.and | part.to)) return 'range';
  // `in three to four years`, `within 2 to 3 days`
  let led = low.first - 1;
  while (does(tokens[led], part.coming | part.article)) led--;
  const lead = tokens[led];
  const share = low.unit?.kind === 'percent' || low.unit === null;
  // `by 10 to 15 %`: nobody changes something by where it stands.
  const sized = does(lead, part.by) && share && high.unit?.kind === 'percent' && low.relation === null;
  if (sized && gap === 2 && does(between, part.to) && low.value < high.value) return 'range';
  const within = does(lead, part.within) || (does(tokens[low.at - 1], part.within) && low.relation === '<=');
  if (within && gap === 2 && does(between, part.to) && between?.kind === 'word') {
    const one = low.unit === null && high.unit?.kind === 'duration' && high.relation === null;
    if (one && low.value < high.value) return 'range';
  }
  if (low.relation === 'between' && gap === 2 && between !== undefined && dashes.includes(between.text))
    return 'range';
  if (
    gap === 2 &&
    between?.kind === 'sign' &&
    dashes.includes(between.text) &&
    unitsAgree(low.unit, high.unit)
  )
    return low.value < high.value || low.scale < high.scale ? 'range' : undefined;
  // A dash that was taken for a minus: `5 -10`.
  return undefined;
};

/**
 * Joins what is to be held between two numbers: `Keep utilisation at 78 % to 84 %`. Whoever holds something moves
 * nothing from the one number to the other, unless `from` says so.
 */
export const joinHeldRanges = (
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  head: HeadVerb,
): readonly Quantity[] => {
  if (head.kind !== 'hold' || !head.leads) return quantities;
  const joined: Quantity[] = [];
  for (const high of quantities) {
    const low = joined[joined.length - 1];
    const held =
      low !== undefined &&
      low.high === null &&
      low.relation === null &&
      high.relation === null &&
      low.value < high.value &&
      high.first - low.last === 2 &&
      does(tokens[low.last + 1], part.to) &&
      !does(tokens[low.first - 1], part.from) &&
      unitsAgree(low.unit, high.unit);
    if (!held) {
      joined.push(high);
      continue;
    }
    shareUnit(low, high);
    low.high = high.value;
    low.relation = 'between';
    low.last = high.last;
  }
  return joined;
};

/** Joins ranges and times in two units. */
export const joinRanges = (tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] => {
  const joined: Quantity[] = [];
  for (const next of quantities) {
    const last = joined[joined.length - 1];
    const how = last === undefined || last.high !== null ? undefined : joint(tokens, last, next);
    if (last === undefined || how === undefined) {
      joined.push(next);
      continue;
    }
    if (how === 'sum') {
      last.value = (withUnit(last.value, last.unit, next.unit) ?? 0) + next.value;
      last.unit = next.unit;
    } else {
      shareUnit(last, next);
      last.high = Math.max(last.value, next.value);
      last.value = Math.min(last.value, next.value);
      last.relation = 'between';
    }
    last.last = next.last;
  }
  return joined;
};
