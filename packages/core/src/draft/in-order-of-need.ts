import { referencesIn } from '../change/references-in.ts';
import type { StoredKind } from '../change/change.ts';
import { isGoalKind, shapeOf } from '../change/stored-places.ts';
import type { Stored } from '../change/stored.ts';

/** Something new and its kind. */
export interface NewThing {
  readonly kind: Exclude<StoredKind, 'organization'>;
  readonly value: Stored;
}

/** New things with what they refer to in front of them. Those that refer to each other in a circle keep their order. */
export const inOrderOfNeed = (things: readonly NewThing[]): readonly NewThing[] => {
  const keyOf = (kind: string, id: unknown): string => `${kind} ${String(id)}`;
  const known = new Map<string, NewThing>();
  for (const thing of things) {
    const { kind, value } = thing;
    known.set(keyOf(kind, value['id'] ?? value['key']), thing);
    if (isGoalKind(kind)) known.set(keyOf('goal', value['id']), thing);
  }
  const needsOf = ({ kind, value }: NewThing): readonly NewThing[] =>
    referencesIn(shapeOf(kind), value).flatMap(({ to, id }) => known.get(keyOf(to, id)) ?? []);
  const ordered: NewThing[] = [];
  const seen = new Set<NewThing>();
  for (const thing of things) {
    const open: { readonly thing: NewThing; readonly needs: readonly NewThing[]; at: number }[] = [];
    const enter = (next: NewThing): void => {
      if (seen.has(next)) return;
      seen.add(next);
      open.push({ thing: next, needs: needsOf(next), at: 0 });
    };
    enter(thing);
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
      const need = frame.needs[frame.at];
      frame.at += 1;
      if (need !== undefined) enter(need);
      else {
        open.pop();
        ordered.push(frame.thing);
      }
    }
  }
  return ordered;
};
