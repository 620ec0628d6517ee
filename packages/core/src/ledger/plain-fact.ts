import { isId } from '../shape/is-id.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';

/** The commonest check-in: a value for a goal, and nothing else said. */
export interface PlainFact {
  key: string;
  /** Not looked at beyond being a text: whether it is an id shows when it is looked up. */
  goal: string;
  /** Day number of `on`, milliseconds of `at`, and how that was written, as the columns have it. */
  day: number;
  at: number;
  form: number;
  value: number;
}

/** A fact of which nothing is known. */
export const emptyPlainFact = (): PlainFact => ({ key: '', goal: '', day: 0, at: 0, form: 0, value: 0 });

/**
 * Reads a check-in of five fields, each of them once and all of the right shape. False for any other one: with more
 * to say, or wrong, or no plain object, or refusing to be read. Nothing throws.
 */
export const readPlainFact = (given: unknown, fact: PlainFact): boolean => {
  try {
    return readFields(given, fact);
  } catch {
    // A getter or a proxy refused. The copy of the value says so, too.
    return false;
  }
};

const readFields = (given: unknown, fact: PlainFact): boolean => {
  if (typeof given !== 'object' || given === null || Object.getPrototypeOf(given) !== Object.prototype)
    return false;
  const fields = given as { readonly [field: string]: unknown };
  let [key, goal, on, at, value]: unknown[] = [];
  for (const field in fields) {
    switch (field) {
      case 'key':
        key = fields['key'];
        break;
      case 'goal':
        goal = fields['goal'];
        break;
      case 'on':
        on = fields['on'];
        break;
      case 'at':
        at = fields['at'];
        break;
      case 'value':
        value = fields['value'];
        break;
      default:
        return false;
    }
  }
  if (typeof key !== 'string' || typeof goal !== 'string' || !isId(key)) return false;
  if (typeof on !== 'string' || typeof at !== 'string') return false;
  if (typeof value !== 'number' || value - value !== 0) return false;
  const day = dayNumberOf(on);
  const instant = millisecondsOf(at);
  if (day === undefined || instant === undefined) return false;
  fact.key = key;
  fact.goal = goal;
  fact.day = day;
  fact.at = instant;
  // `2026-05-15T21:00:00Z` has 20 characters; a point and up to three digits may follow the seconds.
  fact.form = at.length > 20 ? at.length - 21 : 0;
  // Adding 0 turns -0 into 0.
  fact.value = value + 0;
  return true;
};
