import type { Change } from '../src/change/change.ts';
import type { GoalSet } from '../src/model/goal-set.ts';
import type { Support } from '../src/model/support.ts';
import {
  type AnyGoal,
  goalLists,
  type Lists,
  type Part,
  same,
  sorted,
  steps,
  type Writable,
} from './slow-document.ts';

/**
 * What a change does, in the plainest way: the whole document is copied, then written to. `refused` when it
 * must not be done, `undefined` for kinds it does not know. Knows the eight changes of everyday work. It reads
 * nothing of the production code.
 */
export const changedTheSlowWay = (
  goals: GoalSet,
  change: Change,
  who: string,
  at: string,
): GoalSet | 'refused' | undefined => {
  const copy = JSON.parse(JSON.stringify(goals)) as Lists;
  const all = (): AnyGoal[] => goalLists.flatMap((list) => copy[list] ?? []);
  const listOf = (goal: AnyGoal): string => goalLists.find((list) => copy[list]?.includes(goal)) ?? '';
  const find = (id: string): AnyGoal | undefined => all().find((goal) => goal.id === id);
  const has = (list: string, id: string): boolean =>
    ((copy[list] ?? []) as { id: string }[]).some((each) => each.id === id);
  const cycleClosed = (goal: AnyGoal): boolean => {
    const list = listOf(goal);
    const cycle =
      list === 'keyResults'
        ? copy.objectives?.find((each) => each.id === goal.objective)?.cycle
        : (goal.cycle ??
          (list === 'kpis' ? copy.kras?.find((each) => each.id === goal.kra)?.cycle : undefined));
    return ((copy['cycles'] ?? []) as { id: string; state: string }[]).some(
      (each) => each.id === cycle && each.state === 'closed',
    );
  };
  const containerClosed = (goal: AnyGoal): boolean =>
    (copy.objectives ?? []).some(
      (each) => listOf(goal) === 'keyResults' && each.id === goal.objective && each.state === 'closed',
    ) ||
    (copy.kras ?? []).some(
      (each) => listOf(goal) === 'kpis' && each.id === goal.kra && each.state === 'closed',
    );
  const closed = (goal: AnyGoal): boolean =>
    goal.state === 'closed' || cycleClosed(goal) || containerClosed(goal);
  const feeds = (id: string): string[] =>
    all()
      .filter((goal) => goal.id === id)
      .flatMap((goal) => [
        ...(goal.supports ?? []).map((support) => support.goal),
        ...(listOf(goal) === 'keyResults' ? [goal.objective ?? ''] : []),
        ...(listOf(goal) === 'kpis' ? [goal.kra ?? ''] : []),
      ]);
  const leadsTo = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    const open = [from];
    while (open.length > 0) {
      const id = open.pop() ?? '';
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...feeds(id));
    }
    return false;
  };
  const ownersKnown = (owners: readonly { who: object }[]): boolean =>
    owners.every(({ who }) =>
      'person' in who
        ? has('people', String(who.person))
        : 'unit' in who
          ? has('units', String(who.unit))
          : 'role' in who && has('roles', String(who.role)),
    );
  const done = (goal?: AnyGoal): GoalSet => {
    if (goal !== undefined) goal.revision = (goal.revision ?? 0) + 1;
    copy.revision = (copy.revision ?? 0) + 1;
    return copy as unknown as GoalSet;
  };
  const containerOf = (goal: AnyGoal): AnyGoal | undefined =>
    listOf(goal) === 'keyResults'
      ? copy.objectives?.find((each) => each.id === goal.objective)
      : listOf(goal) === 'kpis'
        ? copy.kras?.find((each) => each.id === goal.kra)
        : undefined;
  const isFrozen = (goal: AnyGoal | undefined): boolean =>
    goal !== undefined && (goal.state ?? 'published') === 'published' && goal.frozen === true;
  const fixed = (goal: AnyGoal): boolean => isFrozen(goal) || isFrozen(containerOf(goal));
  const answerable = (goal: AnyGoal | undefined): { who: { person?: string; unit?: string } }[] =>
    ((goal?.owners ?? []) as { who: { person?: string; unit?: string }; as: string }[]).filter(
      (owner) => owner.as === 'accountable',
    );
  const ownersOn = (goal: AnyGoal): string[] => {
    const own = answerable(goal);
    return (own.length > 0 ? own : answerable(containerOf(goal))).flatMap(({ who: party }) =>
      party.person !== undefined
        ? [party.person]
        : ((copy['units'] ?? []) as { id: string; lead?: string }[])
            .filter((unit) => unit.id === party.unit)
            .flatMap((unit) => unit.lead ?? []),
    );
  };
  const bossesOn = (goal: AnyGoal, day: string): string[] =>
    ((copy['assignments'] ?? []) as { person: string; managers?: string[]; from: string; to?: string }[])
      .filter(
        (each) =>
          ownersOn(goal).includes(each.person) &&
          each.from <= day &&
          (each.to === undefined || day < each.to),
      )
      .flatMap((each) => each.managers ?? []);
  const maySign = (goal: AnyGoal, by: string, as: string, on: string): boolean => {
    const bosses = bossesOn(goal, on.slice(0, 10));
    if (ownersOn(goal).length === 0) return false;
    if (goal.signOffs?.some((other) => other.as !== as && other.by === by)) return false;
    if (as === 'owner') return ownersOn(goal).includes(by);
    return bosses.length === 0 ? !ownersOn(goal).includes(by) : bosses.includes(by);
  };
  const takes = (goal: AnyGoal, fact: Writable): boolean => {
    const { measure } = goal;
    const one = (parts: Part[] | undefined, field: string): boolean =>
      (parts ?? []).some((part) => part.id === fact[field]);
    if ('retracts' in fact) return true;
    if (measure?.kind === 'milestones') return 'done' in fact && one(measure.milestones, 'milestone');
    if (measure?.kind === 'learning') return 'done' in fact && one(measure.questions, 'question');
    if (measure?.kind === 'ordinal') return one(measure.levels, 'level');
    if (measure?.kind === 'pooled') return 'numerator' in fact;
    if (measure?.kind === 'binary') return 'done' in fact;
    return measure?.kind === 'baseline' || measure?.kind === 'formula' || 'value' in fact;
  };
  const voidSignOffs = (goal: AnyGoal): void => {
    if (goal.state === 'signed-off') goal.state = 'feasible';
    delete goal.signOffs;
  };

  if (change.kind === 'add') {
    const goal = JSON.parse(JSON.stringify(change.goal.value)) as AnyGoal;
    if (find(goal.id) !== undefined) return 'refused';
    const list = `${change.goal.entity}s` as const;
    copy[list] = [...(copy[list] ?? []), goal];
    if (closed(goal) || isFrozen(containerOf(goal))) return 'refused';
    if (list === 'keyResults' && !has('objectives', goal.objective ?? '')) return 'refused';
    if (list === 'objectives' && !has('cycles', goal.cycle ?? '')) return 'refused';
    if (!ownersKnown((goal.owners ?? []) as { who: object }[])) return 'refused';
    for (const { goal: parent } of goal.supports ?? []) {
      const above = find(parent);
      if (above === undefined || closed(above) || leadsTo(parent, goal.id)) return 'refused';
    }
    return done(goal);
  }
  if (change.kind === 'recordCheckIn') {
    const { checkIn } = change;
    const known = (copy.checkIns ?? []).filter(({ key }) => key === checkIn.key);
    if (known[0] !== undefined && same(known[0], checkIn)) return goals;
    const goal = find(checkIn.goal);
    if (goal === undefined || closed(goal) || known.length > 0) return 'refused';
    if (!takes(goal, checkIn as unknown as Writable)) return 'refused';
    copy.checkIns = [...(copy.checkIns ?? []), checkIn];
    return done();
  }
  if (
    !['revise', 'reparent', 'setOwners', 'setWeight', 'shiftTarget', 'setState'].includes(change.kind) ||
    !('goal' in change) ||
    typeof change.goal !== 'string'
  )
    return undefined;
  const goal = find(change.goal);
  if (goal === undefined) return 'refused';
  const before = JSON.stringify(sorted(goal));
  if (change.kind === 'setState') {
    const state = isFrozen(goal) ? 'frozen' : (goal.state ?? 'published');
    const around = cycleClosed(goal) || containerClosed(goal);
    if (around && change.step !== 'close' && change.step !== 'reopen') return 'refused';
    if (!steps[state]?.includes(change.step)) return 'refused';
    const ends = ['postpone', 'cancel', 'archive'].includes(change.step);
    const countsOtherwise =
      change.step === 'publish' || (ends && (state === 'published' || state === 'frozen'));
    if (countsOtherwise && isFrozen(containerOf(goal))) return 'refused';
    if (change.step !== 'sign-off') delete goal.frozen;
    if (change.step === 'sign-off') {
      if (change.as === undefined || !maySign(goal, who, change.as, at)) return 'refused';
      goal.signOffs = [
        ...(goal.signOffs ?? []).filter(({ as }) => as !== change.as),
        { by: who, as: change.as, at, revision: goal.revision ?? 0 },
      ];
      if (goal.signOffs.length === 2) goal.state = 'signed-off';
    } else if (change.step === 'freeze') {
      goal.frozen = true;
    } else if (change.step === 'reopen') {
      if (state !== 'frozen') goal.state = state === 'closed' ? 'published' : 'draft';
      if (state !== 'closed' && state !== 'frozen') delete goal.signOffs;
    } else {
      for (const part of change.step === 'publish' ? ['owner', 'manager'] : []) {
        const given = goal.signOffs?.find(({ as }) => as === part);
        if (given === undefined || !maySign(goal, given.by, part, given.at)) return 'refused';
      }
      goal.state = {
        feasible: 'feasible',
        publish: 'published',
        close: 'closed',
        postpone: 'postponed',
        cancel: 'cancelled',
        archive: 'archived',
      }[change.step];
    }
    return JSON.stringify(sorted(goal)) === before ? goals : done(goal);
  }
  if (closed(goal)) return 'refused';
  if (change.kind === 'revise') {
    const set = change.set ?? {};
    const matters = [...Object.keys(set), ...(change.unset ?? [])].some(
      (field) => !['labels', 'visibility'].includes(field) && !same(goal[field], set[field]),
    );
    if (matters && fixed(goal)) return 'refused';
    for (const [field, value] of Object.entries(set)) {
      if (field === 'dependsOn' && (value as string[]).some((id) => find(id) === undefined)) return 'refused';
      if (!same(goal[field], value) && field !== 'labels') voidSignOffs(goal);
      goal[field] = value;
    }
    for (const field of change.unset ?? []) {
      if (goal[field] !== undefined && field !== 'visibility') voidSignOffs(goal);
      Reflect.deleteProperty(goal, field);
    }
  }
  if (change.kind === 'reparent') {
    const old = goal.supports ?? [];
    const oldContainer = goal.objective;
    const wasFixed = fixed(goal);
    if (change.supports !== undefined) goal.supports = [...change.supports];
    if (change.container !== undefined) {
      if (listOf(goal) !== 'keyResults' || !has('objectives', change.container)) return 'refused';
      goal.objective = change.container;
    }
    const added = (change.supports ?? [])
      .map((support) => support.goal)
      .filter((id) => !old.some((support) => support.goal === id));
    if (change.container !== undefined && change.container !== oldContainer) added.push(change.container);
    const differs =
      JSON.stringify(sorted({ ...goal, revision: 0 })) !==
      JSON.stringify(sorted({ ...(JSON.parse(before) as object), revision: 0 }));
    const enters = goal.objective !== oldContainer && isFrozen(containerOf(goal));
    if ((differs && wasFixed) || enters) return 'refused';
    if (differs) voidSignOffs(goal);
    const linksTo = (list: readonly Support[], id: string): Support[] =>
      list.filter((support) => support.goal === id);
    const wasAndIs =
      change.supports === undefined ? [] : [...old, ...change.supports].map((support) => support.goal);
    const touched = wasAndIs.filter((id) => !same(linksTo(old, id), linksTo(change.supports ?? [], id)));
    if (change.container !== undefined && change.container !== oldContainer) touched.push(change.container);
    if (touched.map(find).some((parent) => parent !== undefined && closed(parent))) return 'refused';
    for (const id of added) {
      const above = find(id);
      if (above === undefined || leadsTo(id, goal.id)) return 'refused';
    }
  }
  if (change.kind === 'setOwners') {
    if (!ownersKnown(change.owners)) return 'refused';
    if (!same(goal.owners, change.owners)) voidSignOffs(goal);
    goal.owners = [...change.owners];
  }
  if (change.kind === 'setWeight') {
    const holder =
      change.parent === undefined
        ? goal
        : (goal.supports?.find((support) => support.goal === change.parent) as Writable | undefined);
    if (holder === undefined || (change.parent === undefined && listOf(goal) === 'initiatives'))
      return 'refused';
    const above = change.parent === undefined ? undefined : find(change.parent);
    if (above !== undefined && closed(above)) return 'refused';
    if (holder['weight'] !== (change.weight ?? undefined)) {
      if (fixed(goal)) return 'refused';
      voidSignOffs(goal);
    }
    if (change.weight === null) delete holder['weight'];
    else holder['weight'] = change.weight;
  }
  if (change.kind === 'shiftTarget') {
    if (!('measure' in goal)) return 'refused';
    if (same(goal['measure'], change.measure)) return goals;
    if ((goal.state ?? 'published') === 'published' && (change.reason ?? '').trim() === '') return 'refused';
    if (fixed(goal)) return 'refused';
    goal['measure'] = change.measure as AnyGoal['measure'] & object;
    voidSignOffs(goal);
  }
  return JSON.stringify(sorted(goal)) === before ? goals : done(goal);
};
