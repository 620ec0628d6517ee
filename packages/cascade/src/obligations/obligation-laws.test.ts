import { parseGoalSet } from '@throughline/core';
import type { AiSystem, GoalId, GoalSet, Initiative, KeyResult, Objective } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, initiative, keyResult, objective, to } from '../../test/acme.ts';
import { scribble, scribbles } from '../../test/scribble.ts';
import { checkGoals } from '../check/check-goals.ts';
import { dutyMarks } from './duty-marks.ts';
import type { DutyId } from './duty.ts';
import { obligations } from './obligations.ts';

const on = '2026-05-15';
const reaching = ['oversight', 'assessment', 'monitoring', 'incidents'] as const;
const small = fc.integer({ min: 0, max: 4 });
/** Few links, so that lines end somewhere. */
const some = (prefix: string, most = 1) =>
  fc.uniqueArray(
    small.map((at) => `${prefix}${at}`),
    { maxLength: most },
  );

/** Five objectives with two key results each, any of which may answer to a duty; links, also in circles; initiatives; systems. */
const cases = fc
  .record({
    marks: fc.array(fc.option(fc.constantFrom<DutyId>(...reaching), { nil: undefined, freq: 3 }), {
      minLength: 10,
      maxLength: 10,
    }),
    states: fc.array(fc.constantFrom('published', 'published', 'cancelled', 'closed'), {
      minLength: 10,
      maxLength: 10,
    }),
    links: fc.array(fc.tuple(some('k'), some('o'), some('k')), { minLength: 5, maxLength: 5 }),
    work: fc.array(fc.tuple(some('k'), some('o'), some('k'), some('s', 2)), { maxLength: 4 }),
    systems: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ marks, states, links, work, systems }): GoalSet => {
    const objectives = links.map(([up, higher], at) =>
      objective(`o${at}`, { supports: to(...up, ...higher) }),
    );
    const keyResults = marks.map((mark, at) =>
      keyResult(`k${at}`, `o${at % 5}`, {
        state: states[at] as 'published',
        ...(at < 5 ? { dependsOn: links[at]![2] } : {}),
        ...(mark === undefined ? {} : { labels: [`ai-duty/${mark}`], kind: 'milestone' as const }),
      }),
    );
    return acme({
      objectives,
      keyResults,
      initiatives: work.map(([up, higher, waits, aiSystems], at) =>
        initiative(`i${at}`, { supports: to(...up, ...higher), dependsOn: waits, aiSystems }),
      ),
      aiSystems: Array.from(
        { length: systems },
        (_, at): AiSystem => ({
          id: `s${at}`,
          name: `System ${at}`,
          riskClass: 'high',
          classifiedOn: '2026-01-10',
        }),
      ),
    });
  });

/** The links between goals that lie on a circle, counting the way from a key result to its objective. */
const circles = ({
  objectives = [],
  keyResults = [],
}: GoalSet): ((from: GoalId, above: GoalId) => boolean) => {
  const up = new Map<GoalId, readonly GoalId[]>();
  for (const { id, supports = [] } of objectives)
    up.set(
      id,
      supports.map(({ goal }) => goal),
    );
  for (const { id, objective: held } of keyResults) up.set(id, [held]);
  return (from, above) => reach([above], (id) => up.get(id) ?? []).has(from);
};

const reach = (starts: readonly GoalId[], next: (id: GoalId) => readonly GoalId[]): ReadonlySet<GoalId> => {
  const seen = new Set(starts);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
};

/** Slow and obvious: walks up from each initiative of a system, and collects what stands on the way. */
const naive = (goals: GoalSet, system: AiSystem, duty: DutyId): readonly GoalId[] => {
  const { objectives = [], keyResults = [], initiatives = [], aiSystems = [] } = goals;
  const onCircle = circles(goals);
  const all = new Map<GoalId, Objective | KeyResult | Initiative>(
    [...objectives, ...keyResults, ...initiatives].map((each) => [each.id, each]),
  );
  const above = (id: GoalId): readonly GoalId[] => {
    const goal = all.get(id);
    const holder = goal !== undefined && 'objective' in goal ? [goal.objective] : [];
    const links = (goal?.supports ?? []).map((link) => link.goal).filter((up) => !onCircle(id, up));
    return [...holder, ...links];
  };
  const lineOf = ({ id }: AiSystem): ReadonlySet<GoalId> => {
    const naming = initiatives.filter(({ aiSystems: named = [] }) => named.includes(id));
    return reach(
      naming.map((each) => each.id),
      above,
    );
  };
  const marks = dutyMarks[duty]!;
  const answering = keyResults.filter(
    ({ labels = [], state }) =>
      labels.includes(`ai-duty/${duty}`) && state !== 'cancelled' && (marks.once || state !== 'closed'),
  );
  const line = lineOf(system);
  const waitedFor = new Set([...line].flatMap((id) => all.get(id)?.dependsOn ?? []));
  const own = answering.filter(
    ({ id, objective: held }) => line.has(id) || line.has(held) || waitedFor.has(id),
  );
  const isTaken = (id: GoalId): boolean => aiSystems.some((each) => lineOf(each).has(id));
  const others = answering.filter(({ id, objective: held }) => !isTaken(id) && !isTaken(held));
  const found = own.length > 0 || marks.reach === 'system' ? own : others;
  return found.map(({ id }) => id).sort();
};

type Ask = (goals: GoalSet) => ReturnType<typeof obligations>['systems'];
const agrees = (ask: Ask): void => {
  fc.assert(
    fc.property(cases, (goals) => {
      for (const [at, { obligations: found }] of ask(goals).entries()) {
        for (const duty of reaching) {
          const { goal } = found.find((each) => each.duty === duty)!;
          expect([duty, goal]).toEqual([duty, naive(goals, goals.aiSystems![at]!, duty)[0]]);
        }
      }
    }),
    { numRuns: 200 },
  );
};

describe('the goal that answers to a duty', () => {
  it('is what a slow walk up every line finds, circles included', () => {
    agrees((goals) => obligations(goals, { on }).systems);
  });

  it('is another one when what the line waits for is forgotten, or when cancelled work counts', () => {
    const forgetful = (goals: GoalSet): GoalSet => ({
      ...goals,
      initiatives: goals.initiatives!.map(({ dependsOn: _forgotten, ...rest }) => rest),
    });
    const careless = (goals: GoalSet): GoalSet => ({
      ...goals,
      keyResults: goals.keyResults!.map((each) => ({ ...each, state: 'published' })),
    });
    for (const planted of [forgetful, careless])
      expect(() => agrees((goals) => obligations(planted(goals), { on }).systems)).toThrow();
  });
});

it('rules and obligations say the same of every system', () => {
  const ruleOf = {
    assessment: 'governance/assessment-before-deployment',
    monitoring: 'governance/monitoring-coverage',
    incidents: 'governance/incident-response-time',
  } as const;
  fc.assert(
    fc.property(cases, (goals) => {
      const { systems } = obligations(goals, { on });
      for (const [duty, rule] of Object.entries(ruleOf)) {
        const open = systems.filter(({ obligations: found }) =>
          found.some((each) => each.duty === duty && each.state !== 'covered'),
        );
        const { findings } = checkGoals(goals, { asOf: on, rules: { [rule]: 'warning' } });
        expect(findings.map(({ data }) => data['system'])).toEqual(open.map(({ system }) => system));
      }
    }),
    { numRuns: 60 },
  );
});

it('takes every document that can be parsed', () => {
  let parsed = 0;
  fc.assert(
    fc.property(cases, fc.array(scribbles, { minLength: 1, maxLength: 6 }), (goals, edits) => {
      const copy = JSON.parse(JSON.stringify(goals)) as GoalSet;
      for (const edit of edits) scribble(copy, edit);
      const result = parseGoalSet(copy);
      if (!result.ok) return;
      parsed++;
      const answer = obligations(result.value, { on });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }),
    { numRuns: 200 },
  );
  expect(parsed).toBeGreaterThan(20);
});
