import { dayNumberOf } from '@throughline/core';
import type { AiSystem, GoalIndex } from '@throughline/core';
import type { Found } from '../rule/rule.ts';
import { dutyOf } from './duties-of.ts';
import { dutyGoals } from './duty-goals.ts';
import type { DutyGoals } from './duty-goals.ts';
import { dutyStanding } from './duty-standing.ts';
import type { DutyStanding } from './duty-standing.ts';
import type { DutyId } from './duty.ts';
import { systemUses } from './system-uses.ts';
import { systemsOf } from './systems-of.ts';

/** An AI system whose goals do not answer to a duty, or not in time. */
export interface Unanswered {
  /** The system. */
  readonly system: AiSystem;
  /** The goal that would answer if it ended in time; -1 when there is none. */
  readonly goal: number;
  /** What is wrong. */
  readonly standing: Exclude<DutyStanding, 'covered'>;
  /** What a finding about it holds in any case: facts, place, and that it is information while the duty does not apply. */
  readonly found: Pick<Found, 'path' | 'data' | 'severity'>;
}

/**
 * The AI systems that have a duty which no goal answers to in time, in the order of the document. A duty applies when
 * its first day is not after the day asked for or that of first use.
 */
export const unanswered = (index: GoalIndex, day: number, id: DutyId): readonly Unanswered[] => {
  const found: Unanswered[] = [];
  // Most goal sets have no system with the duty, and then no title is read.
  let goals: DutyGoals | undefined;
  for (const [at, system] of systemsOf(index)) {
    const applied = dutyOf(system, id);
    if (applied === undefined) continue;
    goals ??= dutyGoals(index, day, id, systemUses(index));
    const goal = goals(at);
    const standing = dutyStanding(index, id, goal, system);
    if (standing === 'covered') continue;
    const from = dayNumberOf(applied.from) ?? Infinity;
    const used = system.deployedOn === undefined ? undefined : dayNumberOf(system.deployedOn);
    const applies = from <= day || (used !== undefined && from <= used);
    const data = { system: system.id, name: system.name, article: applied.duty.article, from: applied.from };
    const path = ['aiSystems', system.id];
    found.push({ system, goal, standing, found: { path, data, ...(applies ? {} : { severity: 'info' }) } });
  }
  return found;
};
