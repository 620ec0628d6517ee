import {
  compileGoals,
  parseGoalSetJson,
  type Finding,
  type GoalIndex,
  type GoalSet,
} from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { readCheckInRows, type CheckInRow } from './check-in-rows.ts';
import { readDirectory } from './directory.ts';
import type { Explained, ImportReport } from './import-report.ts';

/** The three files of a company, as text. */
export interface CompanyFiles {
  readonly goals: string;
  readonly directory: string;
  readonly checkIns: string;
}

/** A company read in: the goal set, compiled, and what became of every row. */
export interface Company {
  readonly index: GoalIndex;
  readonly imports: readonly ImportReport[];
}

/** What stops a file from being read at all. */
export interface Unreadable {
  readonly findings: readonly Finding[];
}

/** Rows with a key that an earlier row had. They say it again; if they said something else, the import would stop. */
const repeated = (rows: readonly CheckInRow[]): readonly Explained[] => {
  const firstLine = new Map<string, number>();
  const remarks: Explained[] = [];
  for (const { line, checkIn } of rows) {
    const before = firstLine.get(checkIn.key);
    if (before === undefined) firstLine.set(checkIn.key, line);
    else {
      const what = `${checkIn.goal}: says again what line ${String(before)} said (unchanged)`;
      remarks.push({ where: `line ${String(line)}`, what, next: 'nothing to do' });
    }
  }
  return remarks;
};

/** Puts the three files together. Goals first, then people, then facts: each needs the one before. */
export const readCompany = (files: CompanyFiles, at: string): Company | Unreadable => {
  const parsed = parseGoalSetJson(files.goals);
  if (!parsed.ok) return { findings: parsed.problems };
  const goals = parsed.value;

  const directory = readDirectory(files.directory, {
    units: goals.units ?? [],
    roles: goals.roles ?? [],
    since: goals.cycles?.[0]?.start ?? '2026-01-01',
  });
  const withPeople: GoalSet = {
    ...goals,
    people: [...(goals.people ?? []), ...directory.people],
    assignments: [...(goals.assignments ?? []), ...directory.assignments],
  };
  const lost = directory.explained.filter((remark) => remark.applied !== true).length;

  const read = readCheckInRows(files.checkIns, compileGoals(withPeople));
  const changes = read.rows.map(({ checkIn }) => ({ kind: 'recordCheckIn', checkIn }) as const);
  const applied = applyChanges(withPeople, changes, { actor: { kind: 'service', id: 'csv-import' }, at });
  if (!applied.ok) return { findings: applied.problems };

  return {
    index: compileGoals(applied.value.goals),
    imports: [
      {
        file: 'directory',
        rows: directory.rows,
        applied: directory.rows - lost,
        unchanged: 0,
        explained: lost,
        remarks: directory.explained,
      },
      {
        file: 'check-ins',
        rows: read.lines,
        // A row sent twice leaves no entry in the log, because nothing changed.
        applied: applied.value.entries.length,
        unchanged: read.rows.length - applied.value.entries.length,
        explained: read.explained.length,
        remarks: [...read.explained, ...repeated(read.rows), ...read.late],
      },
    ],
  };
};
