import type { ChangeEntry, Goal, GoalSet, KeyResult, Support } from '@throughline/core';

/** Gives a number below a bound, another one each time. */
export type Deal = (among: number) => number;

type Goals = 'objectives' | 'keyResults' | 'kras' | 'kpis' | 'initiatives';
const arrays: readonly Goals[] = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'];
const about = ['checkIns', 'judgements', 'retrospectives', 'risks'] as const;

/** A company and its log. */
export interface Kept {
  readonly goals: GoalSet;
  readonly log: readonly ChangeEntry[];
}

/**
 * Changes a company wherever somebody cannot see: hidden goals get other words, weights, states and measures, go away
 * with all that is said about them, or come in anew below goals that are seen; links from seen goals to hidden ones
 * come and go; facts about hidden goals change; so do other people's lists, the revision and the extensions.
 */
export const changeHidden = (
  { goals, log }: Kept,
  isSeen: (id: string) => boolean,
  actor: string,
  deal: Deal,
): Kept => {
  const gone = new Set<string>();
  const all = arrays.flatMap((array): readonly Goal[] => goals[array] ?? []);
  const hidden = all.filter(({ id }) => !isSeen(id)).map(({ id }) => id);
  const seen = all.filter(({ id }) => isSeen(id)).map(({ id }) => id);
  for (const id of hidden) if (deal(5) === 0) gone.add(id);
  const linkTo = (links: readonly Support[] | undefined): readonly Support[] | undefined => {
    const kept = (links ?? []).filter(({ goal }) => isSeen(goal) || deal(2) === 0);
    const more =
      hidden.length > 0 && deal(3) === 0 ? [{ goal: hidden[deal(hidden.length)]!, weight: 1 }] : [];
    return kept.length + more.length === 0 && deal(2) === 0 ? undefined : [...more, ...kept];
  };
  const touched = <Entity extends Goal>(goal: Entity): Entity => {
    if (isSeen(goal.id)) {
      const { supports, dependsOn, carriedFrom, ...rest } = goal;
      const links = linkTo(supports);
      const needs = hidden.length > 0 && deal(4) === 0 ? [...(dependsOn ?? []), hidden[0]!] : dependsOn;
      const from = carriedFrom ?? (deal(5) === 0 ? hidden[deal(Math.max(1, hidden.length))] : undefined);
      return {
        ...rest,
        ...(links === undefined ? {} : { supports: links }),
        ...(needs === undefined ? {} : { dependsOn: needs }),
        ...(from === undefined ? {} : { carriedFrom: from }),
      } as unknown as Entity;
    }
    switch (deal(5)) {
      case 0:
        return { ...goal, title: `Secret ${deal(99)}`, description: 'between us' };
      case 1:
        return { ...goal, weight: deal(100) };
      case 2:
        return 'measure' in goal ? { ...goal, measure: { kind: 'binary' } } : goal;
      case 3:
        return { ...goal, state: 'archived' };
      default:
        return { ...goal, supports: seen.length === 0 ? [] : [{ goal: seen[deal(seen.length)]! }] };
    }
  };
  const list = <Entity extends Goal>(entities: readonly Entity[] | undefined): readonly Entity[] =>
    (entities ?? []).filter(({ id }) => !gone.has(id)).map(touched);
  const owners = [{ who: { person: 'somebody-else' }, as: 'accountable' as const }];
  const visibility = { to: 'owners' as const };
  const objectives = (goals.objectives ?? []).filter(({ id }) => isSeen(id));
  const added: readonly KeyResult[] = objectives.slice(0, deal(3)).map(({ id }, at) => ({
    id: `secret${at}`,
    objective: id,
    title: 'A secret',
    owners,
    visibility,
    measure: { kind: 'change', from: 0, to: 10 },
  }));
  const cycle = goals.cycles?.[0]?.id ?? 'year';
  const facts = [...hidden.filter((id) => !gone.has(id)), ...added.map(({ id }) => id)];
  const entries = Object.fromEntries(
    about.map((array) => [array, (goals[array] ?? []).filter(({ goal }) => isSeen(goal) || deal(2) === 0)]),
  ) as unknown as Partial<GoalSet>;
  return {
    goals: {
      ...goals,
      ...(Object.fromEntries(
        arrays.map((array) => [array, list<Goal>(goals[array])]),
      ) as unknown as Partial<GoalSet>),
      objectives: [
        ...list(goals.objectives),
        ...objectives.slice(0, deal(3)).map(({ id }, at) => ({
          id: `secret-objective${at}`,
          title: 'Another secret',
          cycle,
          commitment: 'committed' as const,
          owners,
          visibility,
          supports: [{ goal: id }],
        })),
      ],
      keyResults: [...added, ...list(goals.keyResults)],
      ...entries,
      checkIns: [
        ...facts.map((goal, at) => ({
          key: `secret${at}`,
          goal,
          on: '2026-05-10',
          at: '2026-05-10T09:00:00Z' as const,
          value: deal(10),
        })),
        ...(entries.checkIns ?? []),
      ],
      accessLists: [
        ...(goals.accessLists ?? []).map((entry) =>
          entry.people.includes(actor)
            ? entry
            : { ...entry, name: 'The inner circle', people: ['somebody-else'] },
        ),
        { id: 'new-list', name: 'New list', people: ['somebody-else'] },
      ],
      revision: deal(1000),
      extensions: { secrets: deal(1000) },
    },
    log: [
      ...hidden.slice(0, 3).map((goal) => revise(goal)),
      ...log.filter((entry) => !isAboutHidden(entry, isSeen)),
    ].map((entry, at) => ({ ...entry, revision: at + 1 })),
  };
};

const revise = (goal: string): ChangeEntry => ({
  revision: 0,
  actor: { kind: 'human', id: 'somebody-else' },
  at: '2026-05-01T09:00:00Z',
  reason: 'between us',
  change: { kind: 'revise', goal, set: { title: 'A secret' } },
  inverse: [],
});

const isAboutHidden = ({ change }: ChangeEntry, isSeen: (id: string) => boolean): boolean =>
  ('goal' in change && typeof change.goal === 'string' && !isSeen(change.goal)) ||
  (change.kind === 'setWeight' && change.parent !== undefined && !isSeen(change.parent));

/** A log with changes of most kinds, for goals in turn. It was never applied: only what it tells matters. */
export const logOf = (goals: GoalSet): readonly ChangeEntry[] => {
  const all = arrays.flatMap((array): readonly Goal[] => goals[array] ?? []);
  const next = (at: number): string => all[(at * 7 + 3) % all.length]?.id ?? '';
  return all.map(({ id }, at): ChangeEntry => {
    const base = {
      revision: at + 1,
      actor: { kind: 'human' as const, id: 'person0.0' },
      at: '2026-05-01T09:00:00Z' as const,
      reason: `because ${at}`,
    };
    switch (at % 7) {
      case 0:
        return {
          ...base,
          change: { kind: 'revise', goal: id, set: { title: 'New', dependsOn: [next(at)] } },
          inverse: [],
        };
      case 1:
        return {
          ...base,
          change: { kind: 'reparent', goal: id, supports: [{ goal: next(at) }] },
          inverse: [{ kind: 'reparent', goal: id, supports: [] }],
        };
      case 2:
        return { ...base, change: { kind: 'setWeight', goal: id, parent: next(at), weight: 3 }, inverse: [] };
      case 3:
        return {
          ...base,
          change: {
            kind: 'shiftTarget',
            goal: id,
            measure: {
              kind: 'formula',
              expression: 'a',
              inputs: [{ name: 'a', goal: next(at) }],
              of: { kind: 'change', from: 0, to: 1 },
            },
          },
          inverse: [],
        };
      case 4:
        return { ...base, change: { kind: 'setState', goal: id, step: 'publish' }, inverse: [] };
      case 5:
        return {
          ...base,
          change: {
            kind: 'redistributeKras',
            moves: [
              { kra: id, role: null },
              { kra: next(at), role: null },
            ],
          },
          inverse: [],
        };
      default:
        return {
          ...base,
          change: {
            kind: 'upsertReference',
            reference: { entity: 'accessList', value: { id: 'l', name: 'L', people: [] } },
          },
          inverse: [],
        };
    }
  });
};
