import type { Goal } from '../model/goal.ts';
import type { GoalId, PersonId } from '../model/ids.ts';
import type { Owner } from '../model/owner.ts';
import { addGoals } from './add-goal.ts';
import type { ApplyTemplateChange } from './change.ts';
import type { Apply } from './change-step.ts';
import type { Stored } from './stored.ts';
import type { NewGoal } from './new-goal.ts';

/** Goals one template may add at once; keeps a small change from making a huge document. */
const goalLimit = 1_000_000;

/** Gives the KRAs and KPIs of one template to many people. A person named twice gets them once. */
export const applyTemplate: Apply<ApplyTemplateChange> = (change, step) => {
  const people = [...new Set(change.people)];
  const kpis = change.kpis ?? [];
  const count = people.length * (change.kras.length + kpis.length);
  if (count > goalLimit) {
    step.refuse('change/bad-shape#size', ['people'], { count, limit: goalLimit });
    return;
  }
  const unknown = people.filter((person) => step.draft.find('person', person) === undefined);
  for (const person of unknown)
    step.refuse('change/unknown-reference', ['people'], { entity: 'person', id: person });
  const kras = new Set(change.kras.map(({ id }) => id));
  const loose = kpis.filter((kpi) => !kras.has(kpi.kra));
  for (const kpi of loose)
    step.refuse(
      'change/unknown-reference#template',
      ['kpis', kpis.indexOf(kpi), 'kra'],
      { id: kpi.kra },
      kpi.id,
    );
  if (unknown.length > 0 || loose.length > 0) return;

  const own = new Set([...kras, ...kpis.map(({ id }) => id)]);
  const goals: NewGoal[] = [];
  const paths: (readonly (string | number)[])[] = [];
  for (const person of people) {
    const rename = (id: GoalId): GoalId => (own.has(id) ? `${id}-${person}` : id);
    for (const [at, kra] of change.kras.entries()) {
      const value = { ...withoutIdentity(kra), ...commonOf(kra, person, rename), person };
      goals.push({ entity: 'kra', value });
      paths.push(['kras', at]);
    }
    for (const [at, kpi] of kpis.entries()) {
      const value = { ...withoutIdentity(kpi), ...commonOf(kpi, person, rename), kra: rename(kpi.kra) };
      goals.push({ entity: 'kpi', value });
      paths.push(['kpis', at]);
    }
  }
  // An id can get too long by what is appended to it.
  const refused = goals.map((goal, at) =>
    step.refuseShape(goal.entity, goal.value as unknown as Stored, paths[at] ?? [], ['id']),
  );
  if (refused.some(Boolean)) return;
  addGoals(goals, step, (position) => paths[position] ?? []);
};

/** What belongs to one goal only stays behind: agreements, ids of other systems, the count of its changes. */
const withoutIdentity = <One extends Goal>(goal: One): Omit<One, 'signOffs' | 'externalIds' | 'revision'> => {
  const { signOffs: _agreed, externalIds: _elsewhere, revision: _count, ...rest } = goal;
  return rest;
};

/** What changes on every goal of the template: its id, links within the template, and who is accountable. */
const commonOf = (
  goal: Goal,
  person: PersonId,
  rename: (id: GoalId) => GoalId,
): Pick<Goal, 'id' | 'owners'> & Partial<Goal> => ({
  id: rename(goal.id),
  owners: ownersFor(goal.owners ?? [], person),
  ...(goal.supports === undefined
    ? {}
    : { supports: goal.supports.map((support) => ({ ...support, goal: rename(support.goal) })) }),
  ...(goal.dependsOn === undefined ? {} : { dependsOn: goal.dependsOn.map(rename) }),
});

/** The person answers for it; contributors and reviewers of the template stay. */
const ownersFor = (owners: readonly Owner[], person: PersonId): readonly Owner[] => [
  { who: { person }, as: 'accountable' },
  ...owners.filter(({ as }) => as !== 'accountable'),
];
