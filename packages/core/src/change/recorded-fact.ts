import type { CheckIn } from '../model/check-in.ts';
import { startCheck } from '../shape/check-run.ts';
import { changeChecks } from '../shape/generated/is-change.ts';
import { isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import { shapeLimits } from '../shape/shape-limits.ts';

/** What an entry records, and the revision it says it leads to. */
export interface RecordedFact {
  readonly revision: number;
  readonly checkIn: CheckIn;
}

/**
 * The value that an entry of a log records, in an object of its own; `undefined` for every other entry, whatever it
 * is, and for one whose shape is not right. Most of a log are such entries. Everything is read once, so what is checked
 * is what is used; who did it and the way back are only checked.
 */
export const recordedFact = (entry: unknown): RecordedFact | undefined => {
  try {
    if (!isPlainObject(entry)) return undefined;
    const part: { change?: unknown; revision?: unknown } = { ...entry };
    const { change } = part;
    if (!isPlainObject(change) || countFields(change) !== 2) return undefined;
    const { kind, checkIn: given } = change;
    if (kind !== 'recordCheckIn' || !isPlainObject(given)) return undefined;
    const checkIn = plainValue(given);
    if (checkIn === undefined) return undefined;
    part.change = { kind, checkIn };
    if (!changeChecks['changeEntry']!(part, startCheck(shapeLimits))) return undefined;
    return { revision: part.revision as number, checkIn: checkIn as unknown as CheckIn };
  } catch {
    // A getter or a proxy refused. What it threw is its own affair and may be anything.
    return undefined;
  }
};

/** A check-in with a value and plain words, its fields in their order; `undefined` for one with any other field. */
const plainValue = (given: PlainObject): PlainObject | undefined => {
  const { key, goal, on, at, by, source, confidence, note, value } = given;
  if (typeof value !== 'number') return undefined;
  // Adding zero turns minus zero into zero.
  const fields = countFields(given);
  if (fields === 5) return { key, goal, on, at, value: value + 0 };
  const plain: Record<string, unknown> = { key, goal, on, at };
  let found = 5;
  for (const [name, text] of [
    ['by', by],
    ['source', source],
  ] as const) {
    if (text === undefined) continue;
    plain[name] = text;
    found++;
  }
  if (typeof confidence === 'number') {
    plain['confidence'] = confidence + 0;
    found++;
  }
  if (note !== undefined) {
    plain['note'] = note;
    found++;
  }
  plain['value'] = value + 0;
  return found === fields ? plain : undefined;
};

const countFields = (of: object): number => {
  let fields = 0;
  for (const _ in of) fields++;
  return fields;
};
