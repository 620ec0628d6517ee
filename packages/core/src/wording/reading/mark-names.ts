import { part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { isDigit } from '../text/characters.ts';
import { does } from './sentence.ts';

/** `Q2`, `H1FY26`, `FY2026-27`, `2Q26`. */
const periodName =
  /^(?:(?:[qh][1-4]|[1-4][qh])(?:-[qh]?[1-4])?(?:fy|cy)?'?(?:\d{4}|\d{2})?|(?:fy|cy)-?'?(?:\d{4}|\d{2})(?:-\d{2,4})?(?:[qh][1-4])?)$/;

/** `p95`, `p99`. */
const percentile = /^p\d{2,3}$/;

/** Years that a sentence about goals may name. */
const firstYear = 2015;
const lastYear = 2049;

/** Is the token the name of a quarter, a half or a fiscal year? */
export const isPeriodName = (token: Token | undefined): boolean => token !== undefined && token.period;

/** Is the token a number that can be a year: four digits without marks? */
export const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.text.length === 4 &&
  token.value >= firstYear &&
  token.value <= lastYear &&
  Number.isInteger(token.value);

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
    if (does(before, part.label) && !(at === 1 && before?.sense.verb !== undefined) && !unit)
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

/** A number of 1 to 31 beside a month: `June 30`, `30 June`. `may` and `march` need a day behind them. */
const isDay = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'number' || !(token.value >= 1 && token.value <= 31)) return false;
  if (does(tokens[at - 1], part.month)) return true;
  // `30. Juni`
  const after = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1];
  return does(after, part.month) && after?.sense.parts === part.month && after.sense.verb === undefined;
};
