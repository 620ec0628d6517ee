import type { ChangeEntry, Cycle, GoalSet, KeyResult, Rhythm } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { recalibrationDue } from './recalibration-due.ts';

/**
 * A cycle of 100 days of which 50 are over on 20 May, so the plan line says 50 %. In twelve weeks recalibration is
 * planned for the 50th day, 20 May.
 */
const asOf = '2026-05-20';
const at = (value: number, more: Partial<KeyResult> = {}, cycle: Partial<Cycle> = {}): GoalSet =>
  acme({
    cycles: [
      {
        id: 'q2',
        name: 'Q2',
        start: '2026-04-01',
        end: '2026-07-10',
        state: 'active',
        rhythm: 'twelve-week',
        ...cycle,
      },
    ],
    objectives: [objective('o')],
    keyResults: [keyResult('k', 'o', { measure: { kind: 'change', from: 0, to: 100 }, ...more })],
    checkIns: [{ key: 'c', goal: 'k', on: '2026-05-15', at: '2026-05-15T09:00:00Z', value }],
  });
const scored = (goals: GoalSet, day = asOf) => ({
  goals,
  asOf: day,
  scores: scoreGoals(goals, { asOf: day }),
});
const found = (attained: number, expected: number, on = '2026-05-20') => [
  { title: 'Raise k', on, attained, expected },
];
/** What the plan line says on 20 May, in percent. */
const planOn = (day: string): number => {
  const score = scoreGoals(at(0), { asOf: day }).get('k')!;
  return score.scored ? score.pace!.expected : 0;
};
const line = 100 * planOn(asOf);
const shown = Math.round(10 * line) / 10;
const own = (recurrence: Rhythm['recurrences'][number]): Partial<GoalSet> => ({
  rhythms: [{ id: 'own', name: 'Own', recurrences: [recurrence] }],
});
const shift = (day: string): ChangeEntry => ({
  revision: 1,
  actor: { kind: 'human', id: 'ana' },
  at: `${day}T09:00:00Z`,
  reason: 'rain',
  change: { kind: 'shiftTarget', goal: 'k', measure: { kind: 'change', from: 0, to: 100 } },
  inverse: [],
});
const shiftOfDraft = (day: string): ChangeEntry => {
  const { change, ...entry } = shift(day);
  const decision = { by: 'ana', at: entry.at, outcome: 'accepted', editRatio: 0 } as const;
  const draft = { draft: 'd1', task: 'targets-from-history', drafter: 'rules:own', decision } as const;
  const edits = change.kind === 'shiftTarget' ? [change] : [];
  return { ...entry, change: { kind: 'acceptDraft', ...draft, aiGenerated: false, goals: [], edits } };
};

testRule(
  recalibrationDue,
  {
    valid: {
      'no scores': { goals: at(0), asOf },
      'on plan': scored(at(line)),
      'exactly 20 % under': scored(at(0.8 * line)),
      'a hair less than 20 % under': scored(at(0.8 * line + 0.001)),
      'the day before the review': scored(at(0), '2026-05-19'),
      'far above plan': scored(at(100)),
      'a rhythm without such a review': scored(at(0, {}, { rhythm: 'weekly-monthly-quarterly' })),
      'no rhythm': scored({
        ...at(0),
        cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-10', state: 'active' }],
      }),
      'a closed cycle': scored(at(0, {}, { state: 'closed' })),
      'a draft': scored(at(0, { state: 'draft' })),
      'a target that was shifted that day': { ...scored(at(0)), log: [shift('2026-05-20')] },
      'a target that a draft shifted that day': { ...scored(at(0)), log: [shiftOfDraft('2026-05-20')] },
      'no value yet': scored({ ...at(0), checkIns: [] }),
      'where it stood a month ago': scored(at(0), '2026-06-25'),
      'a limit that does not hold': scored(
        at(0, { measure: { kind: 'threshold', comparator: '>=', limit: 100 } }),
      ),
      'something that is done at the end': scored({
        ...at(0, { measure: { kind: 'binary' } }),
        checkIns: [{ key: 'c', goal: 'k', on: '2026-05-15', at: '2026-05-15T09:00:00Z', done: false }],
      }),
      'half under, in a house that waits longer': {
        ...scored(at(0.5 * line, {}, { rhythm: 'mid-quarter' })),
        options: { above: 0.5 },
      },
      'forty points under, where less than fifty do not count': {
        ...scored(at(line - 40, {}, { rhythm: 'mid-quarter' })),
        options: { floor: 0.5 },
      },
    },
    invalid: {
      'a hair more than 20 % under': {
        ...scored(at(0.8 * line - 0.001)),
        data: found(Math.round(10 * (0.8 * line - 0.001)) / 10, shown),
      },
      'nothing reached': { ...scored(at(0)), data: found(0, shown) },
      'a limit with a plan line of its own': {
        ...scored(
          at(0, {
            measure: { kind: 'threshold', comparator: '>=', limit: 100, trajectory: { kind: 'linear' } },
          }),
        ),
        data: found(0, shown),
      },
      'where it stood two weeks ago': {
        ...scored(at(0), '2026-05-29'),
        data: found(0, Math.round(1000 * planOn('2026-05-29')) / 10),
      },
      'a target that was shifted the day before': {
        ...scored(at(0)),
        log: [shift('2026-05-19')],
        data: found(0, shown),
      },
      'a review in the middle of the quarter': {
        ...scored(at(0, {}, { rhythm: 'mid-quarter' })),
        data: found(0, shown, '2026-05-13'),
      },
      'a trigger of the rhythm in place of the options': {
        ...scored({
          ...at(0.8 * line, {}, { rhythm: 'own' }),
          ...own({
            id: 'r',
            activity: 'recalibration',
            schedule: { kind: 'week', week: 2 },
            trigger: { above: 0.1 },
          }),
        }),
        options: { above: 0.9 },
        data: found(Math.round(8 * line) / 10, shown, '2026-04-08'),
      },
    },
  },
  { it },
);
