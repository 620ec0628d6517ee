import type { Finding } from '../finding/finding.ts';
import { calendarProblem } from './calendar-problem.ts';
import { byStart, type DatedCycle, shownDays } from './dated-cycle.ts';

/**
 * Cycles of one purpose that overlap although none of them is the other's parent. Under one parent no two may
 * overlap. Cycles without a parent may lie within each other, as a quarter in a year whose link was left out,
 * but not across each other. Not every pair is named: under a parent each cycle once with the earlier one that
 * reaches furthest, without a parent each cycle once with the last one that begins in it and outlasts it.
 */
export const checkSiblings = (cycles: readonly DatedCycle[]): Finding[] => {
  const groups = new Map<string, DatedCycle[]>();
  for (const dated of [...cycles].sort(byStart)) {
    const { parent, purpose = 'delivery' } = dated.cycle;
    const key = `${purpose} ${parent === undefined ? '' : `of ${parent}`}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [dated]);
    else group.push(dated);
  }
  return [...groups.values()].flatMap((group) =>
    group[0]?.cycle.parent === undefined ? acrossEachOther(group) : overEachOther(group),
  );
};

/** Sorted by start, a cycle overlaps an earlier one exactly if it starts before the latest end so far. */
const overEachOther = (sorted: readonly DatedCycle[]): Finding[] => {
  const findings: Finding[] = [];
  let longest: DatedCycle | undefined;
  for (const dated of sorted) {
    if (longest !== undefined && dated.start < longest.end) findings.push(overlap(longest, dated));
    if (longest === undefined || dated.end > longest.end) longest = dated;
  }
  return findings;
};

/**
 * Like brackets: when a cycle ends, the one that was opened last must be itself; any other began inside it and
 * ends outside. Starts and ends are walked in order of time.
 */
const acrossEachOther = (sorted: readonly DatedCycle[]): Finding[] => {
  const findings: Finding[] = [];
  const open: DatedCycle[] = [];
  const ended = new Set<DatedCycle>();
  const endings = [...sorted].reverse().sort((a, b) => a.end - b.end);
  let next = 0;
  const openUntil = (day: number): void => {
    for (let dated = sorted[next]; dated !== undefined && dated.start < day; dated = sorted[next]) {
      const before = sorted[next - 1];
      if (before?.start === dated.start && before.end === dated.end) findings.push(overlap(before, dated));
      open.push(dated);
      next++;
    }
  };
  for (const ending of endings) {
    openUntil(ending.end);
    let last = open.at(-1);
    while (last !== undefined && ended.has(last)) {
      open.pop();
      last = open.at(-1);
    }
    ended.add(ending);
    if (last !== undefined && last !== ending) findings.push(overlap(ending, last));
  }
  return findings;
};

const overlap = (earlier: DatedCycle, later: DatedCycle): Finding => {
  const same = earlier.start === later.start && earlier.end === later.end;
  const data = {
    other: earlier.cycle.id,
    cycle: later.cycle.id,
    ...shownDays(later.start, Math.min(earlier.end, later.end)),
  };
  const key = same ? 'calendar/siblings-apart#same' : 'calendar/siblings-apart';
  return calendarProblem(key, 'warning', ['cycles', later.cycle.id], data);
};
