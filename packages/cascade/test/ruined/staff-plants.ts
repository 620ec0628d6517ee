import type { Ground, Loose } from './ground.ts';
import type { Plant } from './plant.ts';

const idOf = (entry: Loose): string => String(entry['id']);

interface LooseOwner {
  readonly who: { readonly person?: string };
  readonly as: string;
}

const ownersOf = (goal: Loose): readonly LooseOwner[] => (goal['owners'] ?? []) as readonly LooseOwner[];

/** A key result nothing was planted at, and the person who answers for it, of whom the same holds. */
const ownedGoal = (ground: Ground): { readonly goal: string; readonly person: Loose } => {
  const people = new Map(ground.list('people').map((entry) => [idOf(entry), entry]));
  const ownerOf = (goal: Loose): Loose | undefined =>
    people.get(ownersOf(goal).find(({ as }) => as === 'accountable')?.who.person ?? '');
  const goal = ground.take('keyResults', (entry) => {
    const owner = ownerOf(entry);
    return owner !== undefined && ground.isFree(owner) && idOf(owner) !== 'p0' && idOf(owner) !== 'p1';
  });
  const person = ownerOf(goal) ?? {};
  ground.use(person);
  return { goal: idOf(goal), person };
};

/** The assignments of people nothing was planted at, one for each of them. */
const takeStaff = (ground: Ground, count: number): readonly Loose[] =>
  Array.from({ length: count }, () => {
    const person = ground.take(
      'people',
      (entry) =>
        ground.list('assignments').filter((assignment) => assignment['person'] === entry['id']).length === 1,
    );
    return ground.list('assignments').find((assignment) => assignment['person'] === person['id']) ?? {};
  });

const managersInRound = (length: number): Plant => ({
  kind: `${length} people who manage each other in a circle`,
  spoil: (ground) => {
    const round = takeStaff(ground, length);
    const people = round.map((assignment) => String(assignment['person']));
    round.forEach((assignment, at) => {
      assignment['managers'] = [people[(at + 1) % length]];
    });
    return { ruleId: 'structure/managers-form-a-tree', messageId: 'loop', loop: people };
  },
});

/** Defects of the organisation around the goals, and of what was reported about them. */
export const staffPlants: readonly Plant[] = [
  {
    kind: 'an owner who has left',
    spoil: (ground) => {
      const { goal, person } = ownedGoal(ground);
      person['active'] = false;
      return { ruleId: 'ownership/owner-assigned', messageId: 'inactive', goal };
    },
  },
  {
    kind: 'an owner whose assignments are over',
    spoil: (ground) => {
      const { goal, person } = ownedGoal(ground);
      for (const assignment of ground.list('assignments')) {
        if (assignment['person'] !== person['id']) continue;
        Object.assign(assignment, { from: '2015-01-01', to: '2016-01-01' });
      }
      return { ruleId: 'ownership/owner-assigned', messageId: 'unassigned', goal };
    },
  },
  managersInRound(2),
  managersInRound(5),
  {
    kind: 'somebody who manages themselves',
    spoil: (ground) => {
      const [assignment = {}] = takeStaff(ground, 1);
      assignment['managers'] = [assignment['person']];
      const path = ['people', String(assignment['person'])];
      return { ruleId: 'structure/managers-form-a-tree', messageId: 'self', path };
    },
  },
  {
    kind: 'units that lie above each other',
    spoil: (ground) => {
      const isTeam = (entry: Loose): boolean => entry['kind'] === 'team';
      const round = [ground.take('units', isTeam), ground.take('units', isTeam)];
      round.forEach((unit, at) => {
        unit['parent'] = idOf(round[1 - at] ?? {});
      });
      return { ruleId: 'structure/units-form-a-tree', messageId: 'loop', loop: round.map(idOf) };
    },
  },
  {
    kind: 'a unit that lies below nothing',
    spoil: (ground) => {
      const unit = ground.take('units', (entry) => entry['kind'] === 'team');
      delete unit['parent'];
      return { ruleId: 'structure/units-form-a-tree', messageId: 'detached', path: ['units', idOf(unit)] };
    },
  },
  {
    kind: 'a person who is there twice',
    spoil: (ground) => {
      const person = ground.take('people');
      ground.list('people').push({ ...person, name: 'Somebody Else' });
      return { ruleId: 'structure/unique-ids', messageId: 'reference', path: ['people', idOf(person)] };
    },
  },
  {
    kind: 'a cycle that ends before it starts',
    spoil: (ground, number) => {
      const id = `backwards-${number}`;
      ground.list('cycles').push({ id, name: id, start: '2026-05-01', end: '2026-04-01', state: 'planning' });
      return { ruleId: 'structure/periods-run-forward', messageId: 'cycle', path: ['cycles', id] };
    },
  },
  {
    kind: 'a check-in for a goal that does not exist',
    spoil: (ground) => {
      const checkIn = ground.take('checkIns');
      checkIn['goal'] = 'nothing';
      const path = ['checkIns', String(checkIn['key']), 'goal'];
      return { ruleId: 'structure/references-exist', messageId: 'checkIn', path };
    },
  },
  {
    kind: 'a check-in that came twice, under two keys',
    spoil: (ground, number) => {
      const checkIn = ground.take('checkIns');
      ground.list('checkIns').push({ ...checkIn, key: `copy-${number}` });
      const goal = String(checkIn['goal']);
      return { ruleId: 'structure/check-ins-recorded-once', goal, key: `copy-${number}` };
    },
  },
  {
    kind: 'a check-in that came twice and does not say the same',
    spoil: (ground) => {
      const checkIn = ground.take('checkIns', (entry) => typeof entry['value'] === 'number');
      ground.list('checkIns').push({ ...checkIn, value: Number(checkIn['value']) + 1 });
      return { ruleId: 'structure/check-ins-agree', path: ['checkIns', String(checkIn['key'])] };
    },
  },
];
