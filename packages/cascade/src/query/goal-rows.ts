import {
  civilDateOf,
  documentOf,
  factsOf,
  goalAt,
  goalKinds,
  goalStates,
  latestFactOf,
  unitKinds,
} from '@throughline/core';
import type { KeyResult } from '@throughline/core';
import type { GoalScore, ScoreBook } from '@throughline/scoring';
import { reachedFromTop } from '../line/reached-from-top.ts';
import { topGoals } from '../unit/top-goals.ts';
import { accountableOf } from '../visibility/accountable-of.ts';
import type { GoalFieldName, QueryEntity } from './query-fields.ts';
import { goalSteps } from './goal-steps.ts';
import type { GoalSteps } from './goal-steps.ts';
import { never, rowsOf } from './query-rows.ts';
import type { FieldReaders, FieldValue, QueryRows } from './query-rows.ts';

const commitments = [undefined, 'committed', 'aspirational', 'learning'] as const;

/** Goals of a kind, or of all kinds, with what their scores say. */
export const goalRows = (book: ScoreBook, entity: QueryEntity, day: number): QueryRows => {
  const { index } = book;
  const { cycles = [], units = [] } = documentOf(index);
  const kind = goalKinds.findIndex((name) => name === entity);
  const numbers = index.documentOrder.filter((number) => entity === 'goal' || index.kind[number] === kind);
  const scores: (GoalScore | undefined)[] = [];
  const at = (row: number): number => numbers[row]!;
  const scoreAt = (row: number): GoalScore | undefined => (scores[row] ??= book.get(index.ids[at(row)]!));
  const scored = (row: number): (GoalScore & { scored: true }) | undefined => {
    const score = scoreAt(row);
    return score?.scored === true ? score : undefined;
  };
  /** Days since the newest fact; where there is none, since the first day of the goal. */
  const silentDays = (row: number): FieldValue => {
    const days = scoreAt(row)?.staleness?.days;
    const start = index.startDay[at(row)]!;
    return days ?? (start === -1 || start > day ? undefined : day - start);
  };
  const phase = (row: number): FieldValue => {
    const [start, end] = [index.startDay[at(row)]!, index.endDay[at(row)]!];
    if (start > day) return 'upcoming'; // a goal without a first day has always been there
    return end !== -1 && end <= day ? 'over' : 'running';
  };
  /** Done is what was reached, or what was closed; nothing else is known to be done. */
  const completion = (row: number): FieldValue => {
    const isClosed = goalStates[index.state[at(row)]!] === 'closed';
    return isClosed || (scored(row)?.attainment ?? 0) >= 1 ? 'done' : 'open';
  };
  // Only a question about lines pays for the walk from the top.
  let lines: { readonly isTop: (goal: number) => boolean; readonly reached: Uint8Array } | undefined;
  const alignment = (row: number): FieldValue => {
    lines ??= { isTop: topGoals(index), reached: reachedFromTop(index) };
    if (lines.isTop(at(row))) return 'top';
    return lines.reached[at(row)] === 1 ? 'aligned' : 'unaligned';
  };
  const lastCheckIn = (row: number): FieldValue => {
    const fact = latestFactOf(index, at(row), day);
    return fact < 0 ? never : civilDateOf(index.checkIns.day[fact]!);
  };
  /** Key results of an objective, KPIs of a KRA; other goals have no parts. */
  const partsOf = (goal: number): FieldValue => {
    const { offsets } = index.contained;
    const name = goalKinds[index.kind[goal]!];
    return name === 'objective' || name === 'kra' ? offsets[goal + 1]! - offsets[goal]! : undefined;
  };
  const supportersOf = (goal: number): readonly number[] => {
    const { offsets, targets } = index.supportedBy;
    const edges = targets.subarray(offsets[goal], offsets[goal + 1]);
    return [...new Set(Array.from(edges, (edge) => index.supports.child[edge]!))];
  };
  const isInitiative = (goal: number): boolean => goalKinds[index.kind[goal]!] === 'initiative';
  let steps: GoalSteps | undefined;
  const readers: FieldReaders<GoalFieldName> = {
    id: (row) => index.ids[at(row)],
    title: (row) => goalAt(index, at(row))?.title,
    kind: (row) => goalKinds[index.kind[at(row)]!],
    state: (row) => goalStates[index.state[at(row)]!],
    status: (row) => scoreAt(row)?.status,
    grade: (row) => scored(row)?.grade.word,
    commitment: (row) => commitments[index.commitment[at(row)]!],
    cycle: (row) => cycles[index.cycle[at(row)]!]?.id,
    unit: (row) => units[index.unit[at(row)]!]?.id,
    level: (row) => unitKinds[index.unitLevel[index.unit[at(row)]!] ?? -1],
    owner: (row) => some(accountableOf(index, at(row))),
    source: (row) => (goalAt(index, at(row)) as Partial<KeyResult>).source,
    label: (row) => some(goalAt(index, at(row))?.labels ?? []),
    phase,
    completion,
    alignment,
    line: (row) => index.ids[at(row)],
    attainment: (row) => scored(row)?.attainment,
    score: (row) => scored(row)?.score,
    confidence: (row) => scoreAt(row)?.confidence,
    gap: (row) => scored(row)?.pace?.gap,
    silentDays,
    lastCheckIn,
    weight: (row) => (index.weight[at(row)]! < 0 ? undefined : index.weight[at(row)]! / 100),
    parts: (row) => partsOf(at(row)),
    initiatives: (row) => supportersOf(at(row)).filter(isInitiative).length,
    checkIns: (row) => factsOf(index, at(row), day).length,
    attainmentStep: (row) => (steps ??= goalSteps(index, book.policy, day)).attainment(at(row)),
    confidenceStep: (row) => (steps ??= goalSteps(index, book.policy, day)).confidence(at(row)),
    dependsOn: (row) => some(goalAt(index, at(row))?.dependsOn ?? []),
    due: (row) => (index.endDay[at(row)] === -1 ? undefined : civilDateOf(index.endDay[at(row)]! - 1)),
  };
  return rowsOf(numbers.length, (row) => index.ids[at(row)]!, readers);
};

const some = (words: readonly string[]): FieldValue => (words.length === 0 ? undefined : words);
