import { canonicalJson, ok, openLedger } from '@throughline/core';
import type { CheckIn, Finding, GoalId, Goals, Result } from '@throughline/core';
import { fillStatus } from '../roll-up/rolled-statuses.ts';
import { changingFindings } from '../findings/scoring-findings.ts';
import { goalScoreAt } from '../score/goal-score-at.ts';
import type { GoalScore } from '../score/goal-score.ts';
import { rawAt } from '../score/raw-at.ts';
import { bookOf, fillRun, startRun } from '../score/score-goals.ts';
import type { ScoreOptions } from '../score/score-options.ts';
import { addParents } from './add-parents.ts';
import type { Difference } from './difference.ts';
import { factMarksOf, renewMarks, renewMarksBy } from './fact-marks.ts';
import { goalCellsOf } from './goal-cells.ts';
import { goalQueueFor, reasons } from './goal-queue.ts';
import { goalsBehind, withThoseBehind } from './goals-behind.ts';
import { judgementWatchOf } from './judgement-watch.ts';
import { liveBookOf } from './live-book.ts';
import { liveRunOf } from './live-run.ts';
import { plainStepsOf } from './plain-steps.ts';
import { emptyRescored, rescore } from './rescore.ts';
import { runningSumsOf } from './running-sums.ts';
import type { Scorer } from './scorer.ts';

/**
 * Scores a goal set once and then follows its check-ins: what `book` says after each record is, to the bit, what
 * `scoreGoals` says of the same facts. A check-in must be one that the change `recordCheckIn` takes; of two with one
 * key that contradict each other the one recorded last counts, as it does when they come in one document. A repeat
 * changes nothing. Goals themselves stay as they were: after a change of those make another scorer.
 *
 * A record costs as much as the way from the goal up to the top is long. A parent that is rolled up by another method
 * than a mean, or was a commitment whose deadline has passed, is worked out again from all that feeds it. Options are
 * those of `scoreGoals`, with the same `UsageError`s.
 *
 * @example
 * ```ts
 * import { createScorer } from '@throughline/scoring';
 *
 * const scorer = createScorer({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [
 *     { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } },
 *   ],
 * }, { asOf: '2026-05-31' });
 * const fact = { key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 } as const;
 * const preview = scorer.preview(fact);
 * preview.ok && preview.value.goals.map(({ goal }) => goal); // => ['grow', 'arr']
 * scorer.record(fact); // => { ok: true, value: ['grow', 'arr'] }
 * scorer.record(fact); // => { ok: true, value: [] }
 * const grow = scorer.book.get('grow');
 * grow?.scored === true && grow.attainment; // => 0.5
 * ```
 */
export const createScorer = (goals: Goals, options: ScoreOptions): Scorer => {
  const ledger = openLedger(goals);
  const started = startRun(ledger.index, options, 'createScorer');
  fillRun(started);
  const live = liveRunOf(started, ledger, options.formulas);
  const { run } = live;
  const { index } = run;
  const queue = goalQueueFor(index.size);
  const behind = goalsBehind(run);
  const sums = runningSumsOf(run);
  const cells = goalCellsOf(run, sums);
  const marks = factMarksOf(run, cells.cells);
  const raws = Float64Array.from({ length: index.size }, (_, goal) => rawAt(run, goal));
  const plain = plainStepsOf(run, sums, cells, raws);
  const rescored = emptyRescored();
  const watch = judgementWatchOf(live);
  const { margin, dwell } = run.policy.pace.hysteresis;
  // Where more than columns decides what a score shows, or facts go up by themselves, whole scores are compared.
  const showsMore =
    run.statuses !== undefined ||
    run.ranges !== undefined ||
    watch !== undefined ||
    run.policy.rollUp.keyResultValue !== 'own' ||
    margin !== 0 ||
    dwell !== 1;

  /** Scores a goal again and lets those it feeds wait. Says whether its score shows anything of it. */
  const follow = (goal: number, isSeed: boolean): boolean => {
    rescore(run, sums, raws, goal, rescored);
    const { was, is } = rescored;
    if (rescored.speaks && !was.missing && !is.missing && was.verdict === is.verdict)
      cells.raise(goal, queue);
    else if (rescored.differs || isSeed) {
      if (rescored.speaks) sums.shift(goal, was, is);
      cells.renew(goal);
      addParents(run, goal, queue);
    }
    return rescored.shows;
  };

  /** Scores goals again whose facts changed, and what they feed as far as it changes. Gives those that changed. */
  const followAll = (touched: readonly number[], isLone: boolean): number[] => {
    live.renew();
    const changed: number[] = [];
    for (const goal of touched) queue.add(goal, reasons.facts);
    for (let goal = queue.next(); goal >= 0; goal = queue.next()) {
      const { why } = queue;
      const isSeed = (why & reasons.facts) !== 0;
      const answer =
        why === reasons.facts
          ? plain.measured(goal, queue)
          : why === reasons.moved
            ? plain.mean(goal, queue)
            : 'undone';
      const isShown = answer === 'undone' ? follow(goal, isSeed) : answer === 'shown';
      const isMarked =
        isSeed &&
        (isLone && answer !== 'undone'
          ? renewMarksBy(run, goal, marks, isShown)
          : renewMarks(run, goal, marks));
      if (isShown || isMarked) changed.push(goal);
    }
    return changed;
  };

  /** Scores goals again without asking which of them change. */
  const scoreAgain = (above: readonly number[]): void => {
    live.renew();
    if (watch !== undefined) {
      for (const goal of above) watch.look(goal);
      watch.renew();
    }
    for (const goal of above) {
      rescore(run, sums, raws, goal, rescored);
      cells.renew(goal);
      if (rescored.speaks) sums.shift(goal, rescored.was, rescored.is);
      renewMarks(run, goal, marks);
      if (run.statuses !== undefined) fillStatus(run, goal, run.statuses);
    }
  };

  /** Goals and everything above them, in the order of the roll-up. */
  const upFrom = (touched: readonly number[]): number[] => {
    const above: number[] = [];
    for (const goal of touched) queue.add(goal, reasons.facts);
    for (let goal = queue.next(); goal >= 0; goal = queue.next()) {
      above.push(goal);
      addParents(run, goal, queue);
    }
    return above;
  };

  const { placeOf } = cells;
  const inDocumentOrder = (numbers: number[]): number[] => {
    if (numbers.length > few) return numbers.sort((one, other) => placeOf(one) - placeOf(other));
    for (let next = 1; next < numbers.length; next++) {
      const goal = numbers[next]!;
      const place = placeOf(goal);
      let at = next;
      for (; at > 0 && placeOf(numbers[at - 1]!) > place; at--) numbers[at] = numbers[at - 1]!;
      numbers[at] = goal;
    }
    return numbers;
  };
  const idsOf = (numbers: readonly number[]): readonly GoalId[] => {
    const ids: GoalId[] = [];
    for (const goal of numbers) ids.push(index.ids[goal]!);
    return ids;
  };
  const scoresOf = (numbers: readonly number[]): readonly GoalScore[] =>
    numbers.map((goal) => goalScoreAt(run, goal));

  /** Records again what was looked at and taken back, and compares everything from there up. Gives also what `look` saw. */
  const compared = <Seen>(
    checkIns: readonly CheckIn[],
    touched: readonly number[],
    size: number,
    look: (goals: readonly number[]) => Seen,
  ): readonly [
    different: readonly (readonly [goal: number, before: GoalScore, after: GoalScore])[],
    before: Seen,
    after: Seen,
  ] => {
    const order = upFrom(touched);
    const above = inDocumentOrder(order.slice());
    ledger.takeBack(size);
    const before = scoresOf(above);
    const seen = look(order);
    ledger.record(checkIns);
    scoreAgain(order);
    const after = scoresOf(above);
    const different = above.flatMap((goal, at) =>
      JSON.stringify(before[at]) === JSON.stringify(after[at])
        ? []
        : [[goal, before[at]!, after[at]!] as const],
    );
    return [different, seen, look(order)];
  };

  const book = liveBookOf(bookOf(run, options), run, ledger);
  const lookAgain = (goals: readonly number[]): readonly Finding[] =>
    changingFindings(run, goals, ledger.rowsOf, placeOf);
  return {
    book,
    record: (...checkIns) => {
      const { size, conflicts } = index.checkIns;
      const result = ledger.record(checkIns);
      if (!result.ok) return result;
      if (result.value.length === 0) return ok([]);
      const touched = withThoseBehind(result.value, behind);
      // Who reads a goal may have facts of its own in the same record.
      if (!showsMore && (behind.size === 0 || !result.value.some((goal) => behind.has(goal)))) {
        const isLone = touched.length === 1 && index.checkIns.size === size + 1;
        const changed = followAll(touched, isLone && index.checkIns.conflicts === conflicts);
        return ok(idsOf(inDocumentOrder(changed)));
      }
      const [different] = compared(checkIns, touched, size, () => undefined);
      return ok(different.map(([goal]) => index.ids[goal]!));
    },
    preview: (...checkIns): Result<Difference, Finding> => {
      const { size } = index.checkIns;
      const result = ledger.record(checkIns);
      if (!result.ok) return result;
      if (result.value.length === 0) return ok({ goals: [], findings: { added: [], removed: [] } });
      const touched = withThoseBehind(result.value, behind);
      const [different, before, after] = compared(checkIns, touched, size, lookAgain);
      ledger.takeBack(size);
      scoreAgain(upFrom(touched));
      return ok({
        goals: different.map(([goal, from, to]) => ({ goal: index.ids[goal]!, before: from, after: to })),
        findings: { added: without(after, before), removed: without(before, after) },
      });
    },
  };
};

/** So many numbers are put in order quicker by hand than by a call. */
const few = 24;

/** Findings that are not among others. */
const without = (findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] => {
  const known = new Set(others.map((finding) => canonicalJson(finding)));
  return findings.filter((finding) => !known.has(canonicalJson(finding)));
};
