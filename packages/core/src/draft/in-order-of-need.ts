import { referencesIn } from '../change/references-in.ts';
import type { StoredKind } from '../change/change.ts';
import { isGoalKind, shapeOf } from '../change/stored-places.ts';
import type { Stored } from '../change/stored.ts';
import { needsFirst } from './needs-first.ts';

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
  return needsFirst(things, needsOf);
};
