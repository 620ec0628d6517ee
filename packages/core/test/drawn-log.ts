import fc from 'fast-check';
import type { ChangeEntry } from '../src/change/change-entry.ts';
import { applyChange } from '../src/change/apply-change.ts';
import type { GoalSet } from '../src/model/goal-set.ts';
import { changeDraws, changeFor, goalSets } from '../src/test-kit/index.ts';

/** A company and what happened to it: the goals at the start, the log, and the goals after each entry. */
export interface DrawnLog {
  readonly base: GoalSet;
  readonly log: readonly ChangeEntry[];
  readonly states: readonly GoalSet[];
}

/** The instant of a step: steps are 10 minutes apart, two of them at the same time now and then. */
const instantOf = (step: number): string => {
  const minutes = step * 10 - (step % 3 === 2 ? 10 : 0);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `2026-05-${two(1 + Math.floor(minutes / 1440))}T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00Z`;
};

/** Draws a small company and a log of up to so many changes that fit it. */
export const drawnLogs = (most = 14): fc.Arbitrary<DrawnLog> =>
  fc
    .tuple(
      goalSets({ states: true, maxUnits: 2, maxObjectivesPerUnit: 2, maxFacts: 2 }),
      fc.array(changeDraws(), { minLength: 2, maxLength: most, size: 'max' }),
    )
    .map(([base, draws]) => {
      const log: ChangeEntry[] = [];
      const states: GoalSet[] = [];
      let now = base;
      for (const [step, draw] of draws.entries()) {
        const person = now.people?.[(draw[2] ?? 0) % now.people.length]?.id ?? 'nobody';
        const context = {
          actor: { kind: 'human', id: person },
          at: instantOf(step),
          reason: 'as drawn',
        } as const;
        const done = applyChange(now, changeFor(now, draw), context);
        if (!done.ok || done.value.entries.length === 0) continue;
        now = done.value.goals;
        log.push(...done.value.entries);
        states.push(now);
      }
      return { base, log, states };
    })
    .filter(({ log }) => log.length > 1);

/** Salt that a test can foresee; in real use it is random. */
export const testSalt = (revision: number): string => `not random at all ${revision}`;
