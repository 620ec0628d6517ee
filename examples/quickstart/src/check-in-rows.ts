import { parse } from 'csv-parse/sync';
import { dayNumberOf, measureKinds, millisecondsOf, type CheckIn, type GoalIndex } from '@throughline/core';
import type { Explained } from './import-report.ts';

/** A row that reads as a check-in, with the line it stood on. */
export interface CheckInRow {
  readonly line: number;
  readonly checkIn: CheckIn;
}

type Row = Readonly<Record<string, string>>;

/** A row is late when it was recorded more than this many days after the day it is about. Our own choice. */
const lateDays = 14;

const numberIn = (text: string): number | undefined =>
  /^[+-]?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;

/**
 * Reads one row, or says what is wrong with it. A value may be a number or two counts, `27/90`; a milestone or a
 * question has `yes` or `no` under done; a named level stands alone under item.
 */
const readRow = (row: Row, line: number, index: GoalIndex): CheckIn | Explained => {
  const where = `line ${String(line)}`;
  const {
    goal = '',
    on = '',
    recorded_at: at = '',
    value = '',
    done = '',
    item = '',
    source = '',
    confidence = '',
    note = '',
  } = row;
  const wrong = (what: string, next: string): Explained => ({ where, what, next });
  const number = index.numberOf(goal);
  if (number === undefined) return wrong(`goal \`${goal}\` is not known`, 'check the goal id');
  if (dayNumberOf(on) === undefined) return wrong(`\`${on}\` is no date`, 'write it as 2026-04-30');
  if (millisecondsOf(at) === undefined)
    return wrong(`\`${at}\` is no instant`, 'write it as 2026-04-30T16:00:00Z');
  const belief = confidence === '' ? undefined : numberIn(confidence);
  if (confidence !== '' && belief === undefined)
    return wrong(`confidence \`${confidence}\` is not a number`, 'write it as 0.7');
  const fact = {
    // The key says which fact this is, not what it says: a row sent twice has one key.
    key: [source === '' ? 'csv' : source, goal, on, ...(item === '' ? [] : [item])].join(':'),
    goal,
    on,
    at,
    ...(source === '' ? {} : { source }),
    ...(belief === undefined ? {} : { confidence: belief }),
    ...(note === '' ? {} : { note }),
  };
  if (done !== '') {
    if (done !== 'yes' && done !== 'no') return wrong(`\`${done}\` is neither yes nor no`, 'write yes or no');
    const kind = measureKinds[index.measureKind[number] ?? 0];
    const name = kind === 'learning' ? 'question' : 'milestone';
    return { ...fact, done: done === 'yes', ...(item === '' ? {} : { [name]: item }) };
  }
  const ratio = /^(\d+)\/(\d+)$/.exec(value.trim());
  if (ratio !== null) return { ...fact, numerator: Number(ratio[1]), denominator: Number(ratio[2]) };
  if (value === '' && item !== '') return { ...fact, level: item };
  const reading = numberIn(value);
  if (reading === undefined) {
    return wrong(`${goal}: value \`${value}\` is not a number`, 'correct the cell and import the file again');
  }
  return { ...fact, value: reading };
};

/** Reads weekly values from CSV text. Rows that are no check-in are explained; the others come back with their line. */
export const readCheckInRows = (
  text: string,
  index: GoalIndex,
): {
  readonly lines: number;
  readonly rows: readonly CheckInRow[];
  readonly explained: readonly Explained[];
  readonly late: readonly Explained[];
} => {
  const records = parse(text, {
    columns: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
  }) as readonly {
    readonly record: Row;
    readonly info: { readonly lines: number };
  }[];
  const rows: CheckInRow[] = [];
  const explained: Explained[] = [];
  const late: Explained[] = [];
  for (const { record, info } of records) {
    const read = readRow(record, info.lines, index);
    if ('what' in read) {
      explained.push(read);
      continue;
    }
    rows.push({ line: info.lines, checkIn: read });
    const days = Math.floor((millisecondsOf(read.at) ?? 0) / 86_400_000) - (dayNumberOf(read.on) ?? 0);
    if (days > lateDays) {
      const what = `${read.goal}: recorded ${String(days)} days after ${read.on}`;
      late.push({
        where: `line ${String(info.lines)}`,
        what,
        next: 'it counts for its own day and moves no newer value',
        applied: true,
      });
    }
  }
  return { lines: records.length, rows, explained, late };
};
