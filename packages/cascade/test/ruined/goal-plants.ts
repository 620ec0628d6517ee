import type { Ground, Loose } from './ground.ts';
import { atGoal } from './plant.ts';
import type { Plant } from './plant.ts';

const percent = { kind: 'percent' };
const references = ['structure/references-exist', 'goal'] as const;
const idOf = (entry: Loose): string => String(entry['id']);

/** The first objective of the company: on top, so that a link to it closes no loop. */
const topOf = (ground: Ground): string => idOf(ground.list('objectives')[0] ?? {});
const secondTopOf = (ground: Ground): string => idOf(ground.list('objectives')[1] ?? {});

const isBelowTop = (entry: Loose): boolean => entry['supports'] !== undefined;
const partsOf = (ground: Ground, objective: Loose): readonly Loose[] =>
  ground.list('keyResults').filter((entry) => entry['objective'] === objective['id']);

/** An objective below the top, changed. */
const atObjective = (
  kind: string,
  rule: readonly [string, string?],
  change: (goal: Loose, number: number, ground: Ground) => void,
): Plant => atGoal(kind, 'objectives', rule, change, isBelowTop);

const atKeyResult = (
  kind: string,
  rule: readonly [string, string?],
  change: (goal: Loose, number: number, ground: Ground) => void,
): Plant => atGoal(kind, 'keyResults', rule, change);

const measured = (kind: string, rule: readonly [string, string?], measure: object): Plant =>
  atKeyResult(kind, rule, (goal) => {
    goal['measure'] = measure;
  });

/** Links in a round of a few objectives that lead nowhere else. */
const roundOf = (length: number): Plant => ({
  kind: `${length} objectives that support each other in a circle`,
  spoil: (ground) => {
    const round = Array.from({ length }, () => ground.take('objectives', isBelowTop));
    round.forEach((entry, at) => {
      entry['supports'] = [{ goal: idOf(round[(at + 1) % length] ?? {}) }];
    });
    return { ruleId: 'structure/no-loops', loop: round.map(idOf) };
  },
});

/** Defects of goals that read well and mean nothing. */
export const goalPlants: readonly Plant[] = [
  roundOf(3),
  roundOf(7),
  roundOf(20),
  atObjective('an objective that supports itself', ['structure/no-loops', 'self'], (goal) => {
    goal['supports'] = [{ goal: idOf(goal) }];
  }),
  {
    kind: 'an objective that supports its own key result',
    spoil: (ground) => {
      const objective = ground.take(
        'objectives',
        (entry) => isBelowTop(entry) && partsOf(ground, entry).some(ground.isFree),
      );
      const part = partsOf(ground, objective).find(ground.isFree) ?? {};
      ground.use(part);
      objective['supports'] = [{ goal: idOf(part) }];
      return { ruleId: 'structure/no-loops', loop: [idOf(part), idOf(objective)] };
    },
  },
  atObjective('support of a goal that does not exist', references, (goal, number) => {
    goal['supports'] = [{ goal: `nowhere-${number}` }];
  }),
  atObjective('a cycle that does not exist', references, (goal) => {
    goal['cycle'] = 'nowhen';
  }),
  atObjective('a unit that does not exist', references, (goal) => {
    goal['unit'] = 'nowhere';
  }),
  atKeyResult('a key result of an objective that does not exist', references, (goal) => {
    goal['objective'] = 'nothing';
  }),
  atKeyResult('a source that does not exist', references, (goal) => {
    goal['source'] = 'hearsay';
  }),
  atKeyResult('an owner who does not exist', references, (goal) => {
    goal['owners'] = [{ who: { person: 'nobody' }, as: 'accountable' }];
  }),
  atObjective('two accountable owners', ['ownership/one-accountable-owner', 'several'], (goal) => {
    goal['owners'] = ['p0', 'p1'].map((person) => ({ who: { person }, as: 'accountable' }));
  }),
  atObjective('nobody who answers', ['ownership/one-accountable-owner', 'none'], (goal) => {
    goal['owners'] = [];
  }),
  atKeyResult('an id that is used twice', ['structure/unique-ids', 'goal'], (goal, _number, ground) => {
    const copy = { ...structuredClone(goal), title: 'Raise something else' };
    ground.list('keyResults').push(copy);
    ground.use(copy);
  }),
  measured('a target that is the baseline', ['measures/target-present', 'same'], {
    kind: 'change',
    from: 5,
    to: 5,
    unit: percent,
  }),
  measured('a range of no width between the same zones', ['measures/target-present', 'same'], {
    kind: 'zones',
    start: 4,
    commit: 4,
    target: 4,
    stretch: 4,
    unit: percent,
  }),
  measured('a range that ends before it begins', ['measures/target-present', 'reversed'], {
    kind: 'range',
    low: 9,
    high: 3,
    unit: percent,
  }),
  measured('no target', ['measures/target-present', 'missing'], { kind: 'change', from: 5, unit: percent }),
  measured('no steps', ['measures/target-present', 'empty'], { kind: 'milestones', milestones: [] }),
  measured('no baseline', ['measures/baseline-present'], { kind: 'change', to: 5, unit: percent }),
  atKeyResult('a weight below 0', ['measures/weights-valid', 'range'], (goal) => {
    goal['weight'] = -3;
  }),
  atKeyResult('a weight above 10,000', ['measures/weights-valid', 'range'], (goal) => {
    goal['weight'] = 10_001;
  }),
  {
    kind: 'weights that leave nothing to count',
    spoil: (ground) => {
      const objective = ground.take(
        'objectives',
        (entry) => isBelowTop(entry) && partsOf(ground, entry).every(ground.isFree),
      );
      const parts = partsOf(ground, objective);
      ground.use(...parts);
      for (const part of parts) part['weight'] = 0;
      return { ruleId: 'measures/weights-valid', messageId: 'zero', goal: idOf(objective) };
    },
  },
  atObjective(
    'shares that give away more than there is',
    ['cascade/shares-conserved', 'sum'],
    (goal, _number, ground) => {
      goal['supports'] = [
        { goal: topOf(ground), share: 0.8 },
        { goal: secondTopOf(ground), share: 0.7 },
      ];
    },
  ),
  atObjective('a share above 1', ['cascade/shares-conserved', 'range'], (goal, _number, ground) => {
    goal['supports'] = [{ goal: topOf(ground), share: 40 }];
  }),
  atObjective(
    'a goal above that is named twice',
    ['cascade/shares-conserved', 'twice'],
    (goal, _number, ground) => {
      goal['supports'] = [{ goal: topOf(ground) }, { goal: topOf(ground) }];
    },
  ),
  atObjective('an objective without a line up', ['cascade/no-orphan-goals', 'unlinked'], (goal) => {
    delete goal['supports'];
  }),
  {
    kind: 'an initiative that serves nothing',
    spoil: (ground, number) => {
      const id = `lost-${number}`;
      const owners = [{ who: { person: 'p0' }, as: 'accountable' }];
      ground.list('initiatives').push({ id, title: `Carry out project ${number}`, owners });
      return { ruleId: 'cascade/no-orphan-goals', messageId: 'unlinked', goal: id };
    },
  },
  atKeyResult('a deadline before the cycle', ['structure/periods-run-forward', 'goal'], (goal) => {
    goal['deadline'] = '2025-01-01';
  }),
  atKeyResult('a machine draft nobody has read', ['governance/drafts-reviewed'], (goal) => {
    goal['origin'] = { draft: 'draft-1', drafter: 'some-model', aiGenerated: true };
  }),
];
