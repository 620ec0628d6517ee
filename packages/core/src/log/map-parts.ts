import type { GoalSet } from '../model/goal-set.ts';
import { goalSetShape } from '../shape/tables/goal-set-shape.ts';

/** Gives what takes the place of a part; the very same value where it stays as it is. */
export type MapPart = <Value extends object>(shape: string, value: Value) => Value;

/** Shapes of the entries of each list, lists by code unit. */
const lists = /* @__PURE__ */ Object.entries(goalSetShape.fields)
  .flatMap(([name, field]) =>
    field.type === 'list' && field.limit === 'entries' ? [[name, field.of.shape] as const] : [],
  )
  .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Goals with each entity replaced, and what is in no list as one part of the shape `goalSet`, which comes first.
 * What stays the same is shared. Entity by entity, so that what is noted about one can be forgotten at the next.
 */
export const mapParts = (goals: GoalSet, map: MapPart): GoalSet => {
  const given = goals as unknown as Readonly<Record<string, unknown>>;
  const rest: Record<string, unknown> = { ...given };
  for (const [name] of lists) Reflect.deleteProperty(rest, name);
  const after: Readonly<Record<string, unknown>> = map('goalSet', rest);
  const changed: Record<string, unknown> = after === rest ? {} : { ...after };
  for (const [name, shape] of lists) {
    const before = given[name];
    if (!Array.isArray(before)) continue;
    const entities = before as readonly object[];
    let copy: object[] | undefined;
    for (let at = 0; at < entities.length; at++) {
      const entity = entities[at]!;
      const mapped = map(shape, entity);
      if (mapped === entity) continue;
      copy ??= [...entities];
      copy[at] = mapped;
    }
    if (copy !== undefined) changed[name] = copy;
  }
  return Object.keys(changed).length === 0 ? goals : ({ ...given, ...changed } as unknown as GoalSet);
};
