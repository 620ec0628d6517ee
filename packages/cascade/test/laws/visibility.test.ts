import { canonicalJson } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { explain, formatExplanation, scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkGoals,
  compileAccess,
  presets,
  queryGoals,
  throughline,
  toMermaid,
  visibleGoalSet,
  visibleGoals,
  visibleLog,
} from '../../src/index.ts';
import type { AccessPolicy, GoalQuery } from '../../src/index.ts';
import { changeHidden, logOf } from '../change-hidden.ts';
import type { Kept } from '../change-hidden.ts';
import { guardedCompanies, on } from '../guarded-companies.ts';

/** Everything somebody is handed, as text. */
type Deliver = (kept: Kept, actor: string, access: AccessPolicy) => unknown;

const fromDocument = (goals: GoalSet): unknown => {
  const scores = scoreGoals(goals, { asOf: on });
  const ids = scores.index.ids;
  return {
    goals,
    scores: [...scores],
    scoreFindings: scores.findings,
    total: scores.total(),
    report: checkGoals(goals, { asOf: on, rules: presets.strict, scores }),
    explanations: ids.flatMap((goal) =>
      (['score', 'status'] as const).map((of) => {
        const explanation = explain(scores, goal, { of });
        return explanation && [explanation, formatExplanation(explanation)];
      }),
    ),
    lines: ids.map((goal) => {
      const line = throughline(goals, goal);
      return line.ok ? { ...line.value, paths: line.value.paths(5) } : line;
    }),
    picture: toMermaid(goals, { scores }),
  };
};

/** Questions that look at everything an answer can hold. */
const queries: readonly GoalQuery[] = [
  {
    of: 'goal',
    select: ['title', 'state', 'status', 'grade', 'owner', 'unit', 'attainment', 'gap', 'silentDays', 'due'],
    limit: 10_000,
  },
  {
    of: 'objective',
    groupBy: 'unit',
    aggregates: [
      { of: 'count' },
      { of: 'mean', field: 'attainment' },
      { of: 'share', field: 'status', values: ['behind'] },
    ],
  },
  { of: 'keyResult', where: [{ field: 'line', op: 'under', value: 'objective0' }] },
  { of: 'unit', select: ['objectives', 'lead'] },
  { of: 'person', select: ['goals', 'reports', 'unit'] },
];

const deliver: Deliver = ({ goals, log }, actor, access) => ({
  ...(fromDocument(visibleGoalSet(goals, actor, { access, on })) as object),
  answers: queries.map((query) => queryGoals(goals, query, { actor, access, asOf: on })),
  log: visibleLog(goals, log, actor, { access, on }),
});

const seenIn = (goals: GoalSet, actor: string, access: AccessPolicy): ((id: string) => boolean) =>
  compileAccess(goals, { access, on }).readerOf(actor).canSee;

/** How often the same was seen before and after a change, and by whom what was handed out was not the same. */
const compare = (
  ways: Readonly<Record<string, Deliver>>,
  numRuns: number,
): { readonly same: number; readonly leaks: ReadonlyMap<string, number> } => {
  let same = 0;
  const leaks = new Map(Object.keys(ways).map((name) => [name, 0]));
  fc.assert(
    fc.property(
      guardedCompanies(),
      fc.array(fc.nat(9999), { minLength: 41, maxLength: 41 }),
      ({ goals, actor, access }, draws) => {
        let at = 0;
        const deal = (among: number): number => (draws[at++ % draws.length]! + at) % among;
        const before: Kept = { goals, log: logOf(goals) };
        const after = changeHidden(before, seenIn(goals, actor, access), actor, deal);
        // Who sees what may itself change, as when a hidden key result gets another owner. That is another law.
        const seen = [goals, after.goals].map((each) =>
          canonicalJson(visibleGoals(each, actor, { access, on })),
        );
        if (seen[0] !== seen[1]) return;
        same++;
        for (const [name, handOut] of Object.entries(ways)) {
          const handed = [before, after].map((each) => canonicalJson(handOut(each, actor, access) ?? null));
          if (handed[0] !== handed[1]) leaks.set(name, leaks.get(name)! + 1);
        }
      },
    ),
    { numRuns },
  );
  return { same, leaks };
};

describe('law 84: what somebody cannot see changes no byte of what they receive', () => {
  it('holds for documents, scores, explanations, findings, logs, answers and pictures', () => {
    const { same, leaks } = compare({ deliver }, 30);
    expect([...leaks]).toEqual([['deliver', 0]]);
    expect(same).toBeGreaterThan(10);
  });

  const cut = (goals: GoalSet, actor: string, access: AccessPolicy): GoalSet =>
    visibleGoalSet(goals, actor, { access, on });
  const wrong: Readonly<Record<string, Deliver>> = {
    'official scores of seen goals': ({ goals }, actor, access) => {
      const isSeen = seenIn(goals, actor, access);
      return [...scoreGoals(goals, { asOf: on })].filter(({ goal }) => isSeen(goal));
    },
    'explanations that only leave hidden goals out': ({ goals }, actor, access) => {
      const isSeen = seenIn(goals, actor, access);
      const book = scoreGoals(goals, { asOf: on });
      return book.index.ids
        .filter(isSeen)
        .map((goal) => explain(book, goal, { hide: (id) => !isSeen(id) }) ?? null);
    },
    'a count of hidden parts': ({ goals }, actor, access) => {
      const isSeen = seenIn(goals, actor, access);
      return (goals.objectives ?? [])
        .filter(({ id }) => isSeen(id))
        .map(
          ({ id }) =>
            (goals.keyResults ?? []).filter((part) => part.objective === id && !isSeen(part.id)).length,
        );
    },
    'the id of a hidden goal in a message': ({ goals }, actor, access) => {
      const isSeen = seenIn(goals, actor, access);
      return checkGoals(goals, { asOf: on, rules: presets.strict })
        .findings.filter(({ goal }) => goal !== undefined && isSeen(goal))
        .map(({ message }) => message);
    },
    'links to hidden goals': ({ goals }, actor, access) => {
      const isSeen = seenIn(goals, actor, access);
      return (goals.objectives ?? []).filter(({ id }) => isSeen(id));
    },
    'an empty list in place of hidden links': ({ goals }, actor, access) => {
      const isSeen = seenIn(goals, actor, access);
      return (goals.objectives ?? [])
        .filter(({ id }) => isSeen(id))
        .map(({ supports }) => supports?.filter(({ goal }) => isSeen(goal)) ?? null);
    },
    'links that are cut only where the hidden goal exists': ({ goals }, actor, access) => {
      const { index, readerOf } = compileAccess(goals, { access, on });
      const { canSee } = readerOf(actor);
      return index.ids.filter(canSee).map((id) => {
        const goal = [...(goals.objectives ?? []), ...(goals.keyResults ?? [])].find(
          (entry) => entry.id === id,
        );
        const kept =
          goal?.supports?.filter((link) => index.numberOf(link.goal) === undefined || canSee(link.goal)) ??
          [];
        return kept.length === 0 ? null : kept;
      });
    },
    'facts about hidden goals': ({ goals }, actor, access) => ({
      ...cut(goals, actor, access),
      checkIns: goals.checkIns ?? [],
    }),
    'the revision of the set': ({ goals }, actor, access) => ({
      ...cut(goals, actor, access),
      revision: goals.revision ?? 0,
    }),
    'access lists': ({ goals }, actor, access) => ({
      ...cut(goals, actor, access),
      accessLists: goals.accessLists ?? [],
    }),
    'revisions in the log, whose gaps count': ({ goals, log }, actor, access) => {
      const isSeen = seenIn(goals, actor, access);
      return log.filter(
        ({ change }) => 'goal' in change && typeof change.goal === 'string' && isSeen(change.goal),
      );
    },
  };

  it('finds every wrong way to hand things out', () => {
    const { leaks } = compare(wrong, 120);
    expect([...leaks].filter(([, found]) => found === 0)).toEqual([]);
  });
});
