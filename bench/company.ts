import type { CheckIn, GoalSet, KeyResult, Objective, Support } from '@throughline/core';
import { randomStream } from '@throughline/core/test-kit';
import { asParsed } from './as-parsed.ts';

/** One company goal, a business unit for every 551 goals, a team for every 11, individuals for the rest. */
const goalsPerBusinessUnit = 551;
const goalsPerTeam = 11;

/**
 * A company in four levels with four key results each, every one a change from 0 with one check-in: at 100,000
 * objectives 182 business units below the company, some 50 teams below each of these, ten individuals below each
 * team. With `parents` 2, teams and individuals support two goals of the level above. Every objective is driven by
 * its own key results and by those below it alike, and lists are in no order.
 */
export const companyOf = (objectives: number, parents: 1 | 2): GoalSet => {
  const random = randomStream(7);
  const units = Math.max(2, Math.ceil(objectives / goalsPerBusinessUnit));
  const teams = Math.max(4, Math.ceil(objectives / goalsPerTeam));
  const supportsOf = (goal: number): readonly Support[] => {
    if (goal === 0) return [];
    const link = (to: number): Support => ({ goal: `o${to}`, weight: 1 + random.below(4) });
    if (goal <= units) return [link(0)];
    const isTeam = goal <= units + teams;
    const [first, count] = isTeam ? [1, units] : [1 + units, teams];
    const one = first + random.below(count);
    const other = first + random.below(count);
    return parents === 1 || other === one ? [link(one)] : [link(one), link(other)];
  };
  const allObjectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  const checkIns: CheckIn[] = [];
  for (let goal = 0; goal < objectives; goal++) {
    const supports = supportsOf(goal);
    allObjectives.push({
      id: `o${goal}`,
      title: `Objective ${goal} that names an outcome`,
      cycle: 'quarter',
      commitment: 'aspirational',
      driver: 'both',
      ...(supports.length === 0 ? {} : { supports }),
    });
    for (let place = 0; place < 4; place++) {
      const id = `o${goal}k${place}`;
      const to = 50 + random.below(950);
      keyResults.push({
        id,
        objective: `o${goal}`,
        title: `Raise measure ${random.below(999)} of the plan`,
        measure: { kind: 'change', from: 0, to },
        weight: 25,
      });
      const value = random.below(Math.floor(to * 1.1));
      checkIns.push({ key: `${id}c`, goal: id, on: '2026-05-01', at: '2026-05-01T10:00:00Z', value });
    }
  }
  for (let last = objectives - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [allObjectives[last], allObjectives[other]] = [allObjectives[other]!, allObjectives[last]!];
  }
  return asParsed({
    schemaVersion: 1,
    organization: { id: 'made-up', name: 'Made Up Company' },
    cycles: [{ id: 'quarter', name: 'Q2 2026', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
    objectives: allObjectives,
    keyResults,
    checkIns,
  });
};
