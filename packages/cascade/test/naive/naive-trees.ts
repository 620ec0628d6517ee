import { code, dayOf, today } from './naive-goals.ts';
import type { NaiveGoals } from './naive-goals.ts';

/** Smallest ids of the circles in a map from child to parent. */
const circlesIn = (parents: ReadonlyMap<string, string>): readonly string[] => {
  const firsts = new Set<string>();
  for (const start of parents.keys()) {
    const way = [start];
    for (
      let at = parents.get(start);
      at !== undefined && at !== start && !way.includes(at);
      at = parents.get(at)
    )
      way.push(at);
    if (parents.get(way[way.length - 1]!) === start) firsts.add([...way].sort()[0]!);
  }
  return [...firsts];
};

const levels = ['company', 'business-unit', 'department', 'team'];

/** What must be found about units. */
export const unitsFormATree = ({ document: { units = [] } }: NaiveGoals): string[] => {
  const rule = 'structure/units-form-a-tree';
  const find = (id: string | undefined) => units.find((unit) => unit.id === id);
  const parents = new Map(
    units.flatMap(({ id, parent }) =>
      find(id)?.parent === parent && find(parent) !== undefined ? [[id, parent ?? ''] as const] : [],
    ),
  );
  const found = circlesIn(parents).map((id) => code(rule, 'loop', 'units', id, 'parent'));
  for (const { id, kind, parent } of units) {
    const above = find(parent);
    if (above !== undefined && levels.indexOf(above.kind) > levels.indexOf(kind))
      found.push(code(rule, 'upsideDown', 'units', id, 'parent'));
    if (above === undefined && kind !== 'company' && units.some((unit) => unit.kind === 'company'))
      found.push(code(rule, 'detached', 'units', id));
  }
  return found;
};

/** What must be found about managers. */
export const managersFormATree = ({ document: { assignments = [], people = [] } }: NaiveGoals): string[] => {
  const isThere = (id: string | undefined): boolean => people.some((person) => person.id === id);
  const managers = new Map<string, string>();
  for (const { id } of people) {
    const [last] = assignments
      .filter(
        ({ person, from, to, managers: named }) =>
          person === id &&
          dayOf(from) <= today &&
          (to === undefined || dayOf(to) > today) &&
          isThere(named?.[0]),
      )
      .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1));
    if (last !== undefined) managers.set(id, last.managers?.[0] ?? '');
  }
  return circlesIn(managers).map((id) =>
    code('structure/managers-form-a-tree', managers.get(id) === id ? 'self' : 'loop', 'people', id),
  );
};
