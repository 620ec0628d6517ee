import type { CheckIn } from '../model/check-in.ts';
import { isId } from '../shape/is-id.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';

/** The commonest check-in: a value for a goal, and plain words about it. */
export interface PlainFact {
  key: string;
  /** Not looked at beyond being a text: whether it is an id shows when it is looked up. */
  goal: string;
  on: string;
  at: string;
  by: string | undefined;
  source: string | undefined;
  confidence: number | undefined;
  note: string | undefined;
  value: number;
  /** Day number of `on`. */
  day: number;
  /** Milliseconds of `at`. */
  instant: number;
}

/** A fact of which nothing is known. */
export const emptyPlainFact = (): PlainFact => ({
  key: '',
  goal: '',
  on: '',
  at: '',
  by: undefined,
  source: undefined,
  confidence: undefined,
  note: undefined,
  value: 0,
  day: 0,
  instant: 0,
});

/**
 * Reads a check-in of five fields, each of them once and all of the right shape, into an empty fact. False for any other
 * one: with more to say, or wrong, or no plain object, or refusing to be read. Nothing throws.
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
  if (typeof key !== 'string' || typeof goal !== 'string') return false;
  if (typeof on !== 'string' || typeof at !== 'string' || typeof value !== 'number') return false;
  fact.key = key;
  fact.goal = goal;
  fact.on = on;
  fact.at = at;
  fact.value = value;
  return settlePlainFact(fact);
};

/** Looks at key, day, instant and value of a fact, and reads what its texts say; false where one of them is wrong. */
export const settlePlainFact = (fact: PlainFact): boolean => {
  if (!isId(fact.key) || fact.value - fact.value !== 0) return false;
  const day = dayNumberOf(fact.on);
  const instant = millisecondsOf(fact.at);
  if (day === undefined || instant === undefined) return false;
  fact.day = day;
  fact.instant = instant;
  // Adding 0 turns -0 into 0.
  fact.value += 0;
  return true;
};

/** The check-in that a fact is, its fields in their order. */
export const checkInOfFact = ({
  key,
  goal,
  on,
  at,
  by,
  source,
  confidence,
  note,
  value,
}: PlainFact): CheckIn => ({
  key,
  goal,
  on,
  at,
  ...(by === undefined ? {} : { by }),
  ...(source === undefined ? {} : { source }),
  ...(confidence === undefined ? {} : { confidence }),
  ...(note === undefined ? {} : { note }),
  value,
});
