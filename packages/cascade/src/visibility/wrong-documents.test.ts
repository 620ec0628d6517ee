import { UsageError } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acme, keyResult, objective } from '../../test/acme.ts';
import { logOf } from '../../test/change-hidden.ts';
import { guardedCompanies, on } from '../../test/guarded-companies.ts';
import { scribble, scribbles } from '../../test/scribble.ts';
import {
  accessPolicies,
  explainAccess,
  groupAttainments,
  queryGoals,
  visibleGoalSet,
  visibleLog,
} from '../index.ts';
import type { AccessPolicy, GoalQuery } from '../index.ts';

const queries: readonly GoalQuery[] = [
  {
    of: 'goal',
    select: ['title', 'owner', 'unit', 'status', 'label', 'source', 'due', 'grade', 'silentDays'],
  },
  {
    of: 'unit',
    select: ['name', 'lead', 'objectives'],
    where: [{ field: 'unit', op: 'within', value: 'unit0' }],
  },
  { of: 'person', select: ['unit', 'role', 'manager', 'reports', 'goals', 'lastTalk'] },
];

/** Everything that reads a document. */
const readings = (goals: GoalSet, actor: string, access: AccessPolicy): readonly (() => unknown)[] => [
  () => visibleGoalSet(goals, actor, { access, on }),
  () => explainAccess(goals, actor, 'objective0', { access, on }),
  () => groupAttainments(scoreGoals(goals, { asOf: on }), actor, { access, on }),
  ...queries.map((query) => () => queryGoals(goals, query, { actor, access, asOf: on })),
];

it('says so of owners without a name behind the number of a group', () => {
  const hidden = keyResult('k', 'win', { visibility: { to: 'owners' } });
  const access = accessPolicies.standard;
  for (const owners of [[{ as: 'accountable' }], { as: 'accountable' }, [null]]) {
    const goals = acme({
      objectives: [objective('win')],
      keyResults: [hidden].map((each) => ({ ...each, owners: owners as never })),
      checkIns: [{ key: 'c', goal: 'k', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 15 }],
    });
    expect(() => groupAttainments(scoreGoals(goals, { asOf: on }), 'ana', { access, on })).toThrow(
      'the goal set does not have the right shape',
    );
  }
});

it('refuses documents nobody parsed as wrong code, and nothing else is thrown', () => {
  let refused = 0;
  fc.assert(
    fc.property(
      guardedCompanies(),
      fc.array(scribbles, { minLength: 1, maxLength: 6 }),
      ({ goals, actor, access }, edits) => {
        const copy = JSON.parse(JSON.stringify({ goals, log: logOf(goals) })) as {
          goals: GoalSet;
          log: ReturnType<typeof logOf>;
        };
        for (const edit of edits) {
          scribble(copy.goals, edit);
          scribble(copy.log, edit);
        }
        const log = (): unknown => visibleLog(goals, copy.log, actor, { access, on });
        for (const read of [...readings(copy.goals, actor, access), log]) {
          try {
            read();
          } catch (error) {
            refused++;
            expect([UsageError.is(error), error]).toEqual([true, error]);
          }
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(refused).toBeGreaterThan(0);
});
