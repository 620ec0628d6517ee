import { type PlainFact, settlePlainFact } from '../ledger/plain-fact.ts';
import { startCheck } from '../shape/check-run.ts';
import { changeChecks } from '../shape/generated/is-change.ts';
import { isId } from '../shape/is-id.ts';
import { isInstant } from '../shape/is-date-text.ts';
import { isPlainList, isPlainObject, type PlainObject } from '../shape/is-plain-object.ts';
import { longTextLength, shapeLimits } from '../shape/shape-limits.ts';

/** A value that an entry of a log records, and what else the entry says. */
export interface RecordedFact extends PlainFact {
  /** The revision the entry says it leads to. */
  revision: number;
  written: string;
  reason: string | undefined;
  actor: unknown;
  /** The only step of the way back. */
  back: unknown;
  /** The objects that were read: the entry, its change, and the check-in in it. */
  entry: object;
  change: object;
  checkIn: object;
}

/** A fact of which nothing was read. Written out, so that all of them have one hidden class: made by a spread each has its own. */
export const emptyRecordedFact = (): RecordedFact => ({
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
  revision: 0,
  written: '',
  reason: undefined,
  actor: undefined,
  back: undefined,
  entry: nothing,
  change: nothing,
  checkIn: nothing,
});

const nothing = {};

/**
 * Reads an entry of a log that records a value, each field once; false for every other entry, whatever it is. Most of a
 * log are such entries. Nothing but types is looked at, so that many entries can be read before any of them is checked:
 * waits for memory, which is most of what reading takes, then overlap.
 */
export const readRecordedFact = (entry: unknown, fact: RecordedFact): boolean => {
  try {
    if (!isPlainObject(entry)) return false;
    const { revision, actor, at, reason, change, inverse } = entry;
    if (typeof revision !== 'number' || typeof at !== 'string' || !isTextOrNone(reason)) return false;
    if (!isPlainObject(change) || !isPlainList(inverse) || inverse.length !== 1) return false;
    const { kind, checkIn } = change;
    if (kind !== 'recordCheckIn' || !isPlainObject(checkIn) || !readValue(checkIn, fact)) return false;
    fact.revision = revision;
    fact.written = at;
    fact.reason = reason;
    fact.actor = actor;
    fact.back = inverse[0];
    fact.entry = entry;
    fact.change = change;
    fact.checkIn = checkIn;
    return true;
  } catch {
    // A getter or a proxy refused. What it threw is its own affair and may be anything.
    return false;
  }
};

const readValue = (checkIn: PlainObject, fact: RecordedFact): boolean => {
  const { key, goal, on, at, by, source, confidence, note, value } = checkIn;
  if (typeof key !== 'string' || typeof goal !== 'string') return false;
  if (typeof on !== 'string' || typeof at !== 'string' || typeof value !== 'number') return false;
  if (!isTextOrNone(by) || !isTextOrNone(source) || !isTextOrNone(note)) return false;
  if (confidence !== undefined && typeof confidence !== 'number') return false;
  fact.key = key;
  fact.goal = goal;
  fact.on = on;
  fact.at = at;
  fact.by = by;
  fact.source = source;
  fact.confidence = confidence;
  fact.note = note;
  fact.value = value;
  return true;
};

/** Does what was read have the shape of an entry, with nothing else said? False where it takes more than this to tell. */
export const settleRecordedFact = (fact: RecordedFact): boolean => {
  try {
    return isRight(fact) && settlePlainFact(fact);
  } catch {
    // A proxy refused.
    return false;
  }
};

const isRight = (fact: RecordedFact): boolean => {
  const { revision, written, reason, by, source, confidence, note } = fact;
  if (revision - revision !== 0 || !isInstant(written) || isTooLong(reason)) return false;
  if (!isId(fact.goal) || isTooLong(note)) return false;
  if ((by !== undefined && !isId(by)) || (source !== undefined && !isId(source))) return false;
  if (confidence !== undefined) {
    if (confidence - confidence !== 0) return false;
    // Adding 0 turns -0 into 0.
    fact.confidence = confidence + 0;
  }
  const words = sizeOf(by) + sizeOf(source) + sizeOf(confidence) + sizeOf(note);
  if (countFields(fact.checkIn) !== 5 + words || countFields(fact.change) !== 2) return false;
  if (countFields(fact.entry) !== 5 + sizeOf(reason)) return false;
  // Who did it and the way back are only checked.
  const run = startCheck(shapeLimits);
  return changeChecks['actor']!(fact.actor, run) && changeChecks['change']!(fact.back, run);
};

const isTextOrNone = (text: unknown): text is string | undefined =>
  text === undefined || typeof text === 'string';

const isTooLong = (text: string | undefined): boolean =>
  text !== undefined && text.length > longTextLength.most;

/** Fields that a value takes. */
const sizeOf = (value: unknown): 0 | 1 => (value === undefined ? 0 : 1);

const countFields = (of: object): number => {
  let fields = 0;
  for (const _ in of) fields++;
  return fields;
};
