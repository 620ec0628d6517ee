import { form, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { isDigit } from '../text/characters.ts';
import { does, ends, has, tells } from './sentence.ts';

/** `Q2`, `H1FY26`, `FY2026-27`, `2Q26`. */
const periodName =
  /^(?:(?:[qh][1-4]|[1-4][qh])(?:-[qh]?[1-4])?(?:fy|cy)?'?(?:\d{4}|\d{2})?|(?:fy|cy)-?'?(?:\d{4}|\d{2})(?:-\d{2,4})?(?:[qh][1-4])?(?:-end)?)$/;

/** `p95`, `p99`. */
const percentile = /^p\d{2,3}$/;

/** Years that a sentence about goals may name, and those that it names where only a year can stand. */
const firstYear = 2015;
const lastYear = 2049;
const firstWideYear = 1990;
const lastWideYear = 2099;

/** Is the token the name of a quarter, a half or a fiscal year? */
export const isPeriodName = (token: Token | undefined): boolean => token !== undefined && token.period;

/** Is the token a number that can be a year: four digits without marks? */
export const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.text.length === 4 &&
  token.value >= firstYear &&
  token.value <= lastYear &&
  Number.isInteger(token.value);

/** Four digits that are a year when the words around them say so. */
const isWideYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.text.length === 4 &&
  token.value >= firstWideYear &&
  token.value <= lastWideYear &&
  Number.isInteger(token.value);

/** `by 2002.`, `In 2009, ...`, `June 30, 2013`, `relative to 2009 levels`. `over 2000` and `at 2000` are values. */
const isDatedYear = (tokens: readonly Token[], at: number): boolean => {
  if (!isWideYear(tokens[at])) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.text === ',') return isDay(tokens, at - 2) || does(tokens[at - 2], part.month);
  // `from the 2031 season to ...`, `below 2015 levels`
  if (does(after, part.period) && after?.sense.unit === undefined) return true;
  if (isYear(tokens[at]) && has(after, trait.amount) && before?.sense.before !== undefined) return true;
  if (endsYears(tokens, at)) return true;
  if (does(before, part.than)) return !has(after, trait.gain | trait.person | trait.artefact | trait.event);
  const plain = before?.sense.before === undefined && !has(before, trait.lasting);
  if (!plain || !does(before, part.due | part.within | part.month | part.period)) return false;
  return after?.kind !== 'word' || (after.sense.parts !== 0 && !tells(after) && !does(after, part.skip));
};

/** `from 2024 to 2030` beside another number, `hold use below 2015 levels to 2030`: the last of two years. */
const endsYears = (tokens: readonly Token[], at: number): boolean => {
  if (!isYear(tokens[at]) || !does(tokens[at - 1], part.to)) return false;
  const after = tokens[at + 1];
  if (after?.kind === 'word' && !does(after, part.by | part.means | part.while | part.and)) return false;
  const year = tokens[at - 2];
  if (year?.dead === 'name' && year.kind === 'number') return true;
  const levels = has(year, trait.amount) && tokens[at - 3]?.dead === 'name';
  return levels && tokens[at - 3]?.kind === 'number';
};

/** `from 2024 to 2030` in a sentence with another number: the first of two years. */
const beginsYears = (tokens: readonly Token[], at: number): boolean => {
  const end = tokens[at + 2];
  if (!isYear(tokens[at]) || !does(tokens[at - 1], part.from) || !does(tokens[at + 1], part.to)) return false;
  if (!isYear(end) || (end?.value ?? 0) <= (tokens[at]?.value ?? 0)) return false;
  for (const [place, token] of tokens.entries())
    if (token.kind === 'number' && place !== at && place !== at + 2 && !token.dead) return true;
  return false;
};

const yearDashes = new Set(['/', '-', '–']);

/** `2025/26`, `2019-2028`: the first of two years that name one stretch of time. */
const isYearSpan = (tokens: readonly Token[], at: number): boolean => {
  const year = tokens[at];
  const dash = tokens[at + 1];
  const end = tokens[at + 2];
  if (!isWideYear(year) || year === undefined || end?.kind !== 'number' || end.spaced) return false;
  if (dash === undefined || dash.spaced || !yearDashes.has(dash.text)) return false;
  if (end.text.length === 2) return end.value > year.value % 100 || end.value === (year.value + 1) % 100;
  return isWideYear(end) && end.value > year.value;
};

/** Largest number that can be one of a list of names: `phases 1, 2 and 3`. */
const mostListed = 12;

/** `tiers 1 and 2`: a number joined to one that is a name, and greater by little. */
const isListed = (tokens: readonly Token[], at: number): boolean => {
  const joint = tokens[at - 1];
  const named = tokens[at - 2];
  const token = tokens[at];
  if (named?.kind !== 'number' || named.dead !== 'name' || token === undefined) return false;
  if (has(tokens[at - 3], trait.rank) || isWideYear(named)) return false;
  if (!does(joint, part.and | part.to) && joint?.text !== ',' && joint?.text !== '/' && joint?.text !== '-')
    return false;
  const near = token.value > named.value && token.value <= mostListed && Number.isInteger(token.value);
  return near && does(tokens[at - 3], part.label | part.and);
};

/** `Fix the top 10 faults`: as many as somebody is told to do something with, and no rank. */
export const isFirstObject = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at - 2];
  const kind = verb?.sense.verb;
  if (at !== 2 || (kind !== 'do' && kind !== 'make' && kind !== 'finish')) return false;
  for (let behind = at + 1; behind <= at + 3; behind++) {
    const token = tokens[behind];
    if (token?.kind !== 'word' || token.sense.parts !== 0 || token.sense.unit !== undefined) return false;
    if (ends(token, form.plural)) return true;
  }
  return false;
};

/** `in the top 10`, `reach the top 5 %`: a rank to be reached, as against `the top 10 accounts`. */
const isRank = (tokens: readonly Token[], at: number): boolean => {
  if (!has(tokens[at - 1], trait.rank)) return false;
  if (isFirstObject(tokens, at)) return true;
  let place = at - 2;
  while (does(tokens[place], part.article)) place--;
  const before = tokens[place];
  const aimed = before?.sense.verb !== undefined || does(before, part.be);
  if (!aimed && !does(before, part.place | part.to | part.within | part.for)) return false;
  const after = tokens[at + 1];
  return (
    after?.kind !== 'word' ||
    after.sense.unit?.kind === 'percent' ||
    (after.sense.parts !== 0 && !tells(after))
  );
};

const yearAfter = part.due | part.within | part.place | part.month | part.period | part.than | part.someday;

/**
 * Marks numbers that are names, so that nobody reads them as values: `tier 1`, `SOC 2`, `top 3`, `24/7`, years
 * behind `in` or `by`, days behind a month.
 */
export const markNames = (tokens: readonly Token[]): void => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'word') {
      // Only a word with a digit early on can be one: `p95`, `FY26`.
      const { text } = token;
      const numbered =
        text.length <= 12 &&
        (isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(1)) || text.charCodeAt(1) === 121);
      token.period = numbered && periodName.test(text);
      if (token.period || (numbered && percentile.test(text))) token.dead = 'name';
      continue;
    }
    if (token.kind !== 'number') continue;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const unit = after?.sense.unit !== undefined && after.sense.unit.kind !== 'duration';
    // `(2025: 9 %)`
    if (isWideYear(token) && before?.text === '(' && after?.text === ':') token.dead = 'name';
    else if (isYearSpan(tokens, at)) {
      token.period = true;
      for (let inside = at; inside <= at + 2; inside++) {
        const one = tokens[inside];
        if (one !== undefined) one.dead = 'name';
      }
      at += 2;
    } else if (isRank(tokens, at)) continue;
    else if (isDatedYear(tokens, at) || beginsYears(tokens, at) || (!unit && isListed(tokens, at)))
      token.dead = 'name';
    else if (isBase(tokens, at)) token.dead = 'name';
    else if (does(before, part.label) && !(at === 1 && before?.sense.verb !== undefined) && !unit)
      token.dead = 'name';
    else if (isYear(token) && !unit && after?.sense.scale === undefined) {
      if (does(before, yearAfter) || isPeriodName(before) || before?.text === ',') {
        const counts = before?.text === ',' && !does(tokens[at - 2], part.month) && !isDay(tokens, at - 2);
        if (!counts) token.dead = 'name';
      }
    } else if (isDay(tokens, at)) token.dead = 'name';
    else if (token.value === 24 && after?.text === '/' && tokens[at + 2]?.value === 7) {
      token.dead = 'name';
      const seven = tokens[at + 2];
      if (seven !== undefined) seven.dead = 'name';
    }
  }
};

/** `errors/1000 orders`: what a rate is counted by. */
const isBase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '/' &&
  tokens[at - 1]?.spaced === false &&
  tokens[at]?.spaced === false &&
  tokens[at - 2]?.kind === 'word' &&
  tokens[at - 2]?.sense.unit === undefined;

/** A number of 1 to 31 beside a month: `June 30`, `30 June`. `may` and `march` need a day behind them. */
const isDay = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'number' || !(token.value >= 1 && token.value <= 31)) return false;
  if (does(tokens[at - 1], part.month)) return true;
  // `30. Juni`
  const after = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1];
  return does(after, part.month) && after?.sense.parts === part.month && after.sense.verb === undefined;
};
