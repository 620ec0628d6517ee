import { dueReviews } from '@throughline/core';
import type { Goal, GoalSet, KeyResult, Kpi, Kra, Objective, ReviewBook } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { QuestionId } from './common-questions.ts';

type AnyGoal = Goal & Partial<KeyResult & Kpi & Kra & Objective> & { readonly deadline?: string };

/** A company as a question finds it. Everybody may see everything in it, and the person who asks leads everybody. */
export interface Asked {
  readonly goals: GoalSet;
  readonly reviewBook: ReviewBook;
  readonly asOf: string;
}

type Cell = string | number | null;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const tables = new WeakMap<Asked, readonly Row[]>();

/** All goals with what is asked about them; the same for every question. */
const table = (asked: Asked): readonly Row[] => {
  const rows = tables.get(asked) ?? rowsOf(asked);
  tables.set(asked, rows);
  return rows;
};

/** Every cell by itself. */
const rowsOf = ({ goals, asOf }: Asked) => {
  const scores = scoreGoals(goals, { asOf });
  const lists: readonly (readonly [string, readonly AnyGoal[]])[] = [
    ['objective', goals.objectives ?? []],
    ['keyResult', goals.keyResults ?? []],
    ['kra', goals.kras ?? []],
    ['kpi', goals.kpis ?? []],
    ['initiative', goals.initiatives ?? []],
  ];
  const all = lists.flatMap(([kind, list]) => list.map((goal) => ({ kind, goal })));
  const find = (id: string | undefined) => all.find(({ goal }) => goal.id === id);
  const accountable = (goal: AnyGoal): readonly string[] => [
    ...(goal.owners ?? []).flatMap(({ who, as }) =>
      as === 'accountable' && 'person' in who ? [who.person] : [],
    ),
    ...(goal.person === undefined ? [] : [goal.person]),
  ];
  return all.map(({ kind, goal }) => {
    const whole = find(goal.objective ?? goal.kra)?.goal;
    const cycle = (goals.cycles ?? []).find(({ id }) => id === (goal.cycle ?? whole?.cycle));
    const unit = (goals.units ?? []).find(({ id }) => id === (goal.unit ?? whole?.unit));
    const start = goal.start ?? goal.from ?? whole?.from ?? cycle?.start;
    const last = goal.deadline ?? (cycle === undefined ? undefined : dayAfter(cycle.end, -1));
    const score = scores.get(goal.id);
    const own = accountable(goal);
    const facts = (goals.checkIns ?? []).filter(
      (fact) => fact.goal === goal.id && fact.on <= asOf && !('retracts' in fact),
    );
    const newest = facts
      .map(({ on }) => on)
      .sort()
      .at(-1);
    const since = newest ?? start;
    return {
      id: goal.id,
      kind,
      state: goal.state ?? 'published',
      running: (start === undefined || start <= asOf) && (last === undefined || last >= asOf),
      unit: unit?.id ?? null,
      level: unit?.kind,
      commitment: goal.commitment ?? (kind === 'keyResult' ? whole?.commitment : undefined),
      owners: [...new Set(own.length > 0 || whole === undefined ? own : accountable(whole))],
      source: goal.source,
      status: score?.status,
      grade: score?.scored === true ? score.grade.word : undefined,
      attainment: score?.scored === true ? score.attainment : undefined,
      score: score?.scored === true ? score.score : undefined,
      gap: score?.scored === true ? score.pace?.gap : undefined,
      confidence: score?.confidence,
      silent:
        since === undefined || since > asOf ? undefined : (Date.parse(asOf) - Date.parse(since)) / 86_400_000,
      newest,
      last,
      supports: (goal.supports ?? []).map((link) => link.goal),
      whole: whole?.id,
    };
  });
};

type Row = ReturnType<typeof rowsOf>[number];

const groupsOf = <Value>(
  rows: readonly Row[],
  keys: (row: Row) => readonly (string | null)[],
  value: (rows: readonly Row[]) => Value,
) => {
  const words = [...new Set(rows.flatMap(keys))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : 1,
  );
  return words.map((word) => [word, value(rows.filter((row) => keys(row).includes(word)))] as const);
};
const mean = (numbers: readonly (number | undefined)[]): number | null => {
  const known = numbers.filter((each) => each !== undefined);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
};
const orderedBy = <Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => number | null | undefined,
  sign: 1 | -1,
): readonly Entry[] =>
  [...entries].sort((a, b) => {
    const [left, right] = [key(a) ?? undefined, key(b) ?? undefined];
    if (left === right) return 0;
    return left === undefined ? 1 : right === undefined ? -1 : (left - right) * sign;
  });
const ids = (rows: readonly { readonly id: string }[]): readonly (readonly Cell[])[] =>
  rows.map(({ id }) => [id]);

/** What the answer should be: ids, or groups with their number. */
export const naiveAnswer = (question: QuestionId, asked: Asked): readonly (readonly Cell[])[] => {
  const { goals, asOf, reviewBook } = asked;
  const rows = table(asked);
  const now = rows.filter(({ state, running }) => state === 'published' && running);
  const keyResults = now.filter(({ kind }) => kind === 'keyResult');
  const objectives = now.filter(({ kind }) => kind === 'objective');
  const measured = now.filter(({ kind }) => kind === 'keyResult' || kind === 'kpi');
  const month = `${asOf.slice(0, 7)}-01`;
  const nextMonth = `${dayAfter(month, 32).slice(0, 7)}-01`;
  const talks = (reviewBook.conversations ?? []).filter(({ on }) => on <= asOf);
  const assigned = (goals.assignments ?? []).filter(
    ({ from, to }) => from <= asOf && (to === undefined || asOf < to),
  );
  const people = goals.people ?? [];
  const lead = (person: string): boolean =>
    assigned.some(({ managers = [], person: who }) => managers.includes(person) && who !== person);
  const unitKind = (kind: string) => (goals.units ?? []).filter((unit) => unit.kind === kind);
  const owned = (person: string): number => rows.filter(({ owners }) => owners.includes(person)).length;
  const reaches = (row: Row, seen: readonly string[]): boolean => {
    if (seen.includes(row.id) || ['postponed', 'cancelled', 'archived'].includes(row.state)) return false;
    const isTop =
      row.kind === 'objective' && (row.unit === null ? row.supports.length === 0 : row.level === 'company');
    return (
      isTop ||
      [row.whole, ...row.supports].some((above) => {
        const found = rows.find(({ id }) => id === above);
        return found !== undefined && reaches(found, [...seen, row.id]);
      })
    );
  };
  switch (question) {
    case 'lowest-teams': {
      const teams = objectives.filter(({ level }) => level === 'team');
      const means = groupsOf(
        teams,
        ({ unit }) => [unit],
        (own) => mean(own.map(({ attainment }) => attainment)),
      );
      return orderedBy(means, ([, value]) => value, 1).slice(0, 5);
    }
    case 'managers-without-talks':
      return ids(
        people.filter(({ id }) => lead(id) && !talks.some(({ with: by, on }) => by === id && on >= month)),
      );
    case 'people-without-talks':
      return ids(
        people.filter(
          ({ id }) => !talks.some(({ person, on }) => person === id && on >= dayAfter(asOf, -30)),
        ),
      );
    case 'silent-owners':
      return groupsOf(
        measured.filter(({ silent }) => (silent ?? 0) >= 21),
        ({ owners }) => (owners.length === 0 ? [null] : owners),
        (own) => own.length,
      );
    case 'silent-key-results':
      return ids(keyResults.filter(({ silent }) => (silent ?? 0) >= 21));
    case 'off-track-goals':
      return ids(now.filter(({ status }) => status === 'behind' || status === 'at-risk'));
    case 'goals-per-unit':
      return groupsOf(
        now.filter(({ unit }) => unit !== null),
        ({ unit }) => [unit],
        (own) => own.length,
      );
    case 'overdue-reviews': {
      const due = dueReviews(goals, {
        now: `${asOf}T12:00:00Z`,
        zones: { offsetAt: () => 0 },
        held: new Set(),
      });
      return [...new Set(due.filter(({ state }) => state === 'overdue').map(({ review }) => review.id))].map(
        (id) => [id],
      );
    }
    case 'goals-without-owner':
      return ids(now.filter(({ owners }) => owners.length === 0));
    case 'goals-without-source':
      return ids(keyResults.filter(({ source }) => source === undefined));
    case 'goals-without-alignment':
      return ids(
        now.filter((row) => ['objective', 'kra', 'initiative'].includes(row.kind) && !reaches(row, [])),
      );
    case 'top-five':
      return ids(orderedBy(objectives, ({ score }) => score, -1).slice(0, 5));
    case 'average-score-by-team':
      return groupsOf(
        objectives.filter(({ level }) => level === 'team'),
        ({ unit }) => [unit],
        (own) => mean(own.map(({ score }) => score)),
      );
    case 'changed-since': {
      const year =
        asOf >= `${asOf.slice(0, 4)}-06-01` ? asOf.slice(0, 4) : String(Number(asOf.slice(0, 4)) - 1);
      return ids(now.filter(({ newest }) => newest !== undefined && newest >= `${year}-06-01`));
    }
    case 'key-results-below':
      return ids(keyResults.filter(({ attainment }) => attainment !== undefined && attainment < 0.4));
    case 'missed-commitments':
      return ids(
        rows.filter(
          ({ state, commitment, grade }) =>
            (state === 'published' || state === 'closed') &&
            commitment === 'committed' &&
            (grade === 'missed' || grade === 'met-late'),
        ),
      );
    case 'objectives-by-status':
      return groupsOf(
        objectives,
        ({ status }) => [status ?? null],
        (own) => own.length,
      );
    case 'share-on-track': {
      const good = keyResults.filter(({ status }) =>
        ['achieved', 'ahead', 'on-track'].includes(status ?? ''),
      );
      return [[null, good.length / keyResults.length]];
    }
    case 'low-confidence':
      return ids(keyResults.filter(({ confidence }) => confidence !== undefined && confidence < 0.5));
    case 'due-this-month':
      return ids(
        rows.filter(
          ({ state, last }) =>
            state === 'published' && last !== undefined && last >= month && last < nextMonth,
        ),
      );
    case 'furthest-behind':
      return ids(orderedBy(now, ({ gap }) => gap, -1).slice(0, 5));
    case 'most-goals':
      return ids(orderedBy(people, ({ id }) => owned(id), -1).slice(0, 5));
    case 'people-without-goals':
      return ids(people.filter(({ id }) => owned(id) === 0));
    case 'teams-without-objectives':
      return ids(
        unitKind('team').filter(
          ({ id }) => !rows.some(({ kind, unit }) => kind === 'objective' && unit === id),
        ),
      );
    case 'overdue-items':
      return talks
        .flatMap(({ actionItems = [] }) => actionItems)
        .filter(({ due, doneOn }) => due !== undefined && due < asOf && doneOn === undefined)
        .sort((a, b) => (`${a.due} ${a.id}` < `${b.due} ${b.id}` ? -1 : 1))
        .map(({ id }) => [id]);
    case 'talks-held': {
      const held = talks.filter(({ on }) => on >= month && on < nextMonth);
      const isTold = held.length === 0 || new Set(held.map(({ person }) => person)).size >= 5;
      return [[null, isTold ? held.length : null]];
    }
  }
};
