import type { GoalSet } from '../model/goal-set.ts';
import { randomStream } from './random-stream.ts';

/** Arrays of a goal set. */
export type Collection = {
  [Key in keyof GoalSet]-?: NonNullable<GoalSet[Key]> extends readonly (infer Entry)[]
    ? Entry extends { readonly id: string } | { readonly key: string }
      ? Key
      : never
    : never;
}[keyof GoalSet];

/** Entry of a collection. */
export type EntryOf<Key extends Collection> = NonNullable<GoalSet[Key]>[number];

/**
 * Replaces one entry, chosen by the seed among those for which `change` returns something. The search starts at
 * a random place and goes round, so a place is found if there is one.
 */
export const breakOne =
  <Key extends Collection>(
    collection: Key,
    change: (entry: EntryOf<Key>, goals: GoalSet) => EntryOf<Key> | undefined,
  ) =>
  (goals: GoalSet, seed: number): GoalSet | undefined => {
    const entries: readonly EntryOf<Key>[] = goals[collection] ?? [];
    const start = randomStream(seed).below(entries.length);
    for (let offset = 0; offset < entries.length; offset++) {
      const position = (start + offset) % entries.length;
      const entry = entries[position];
      const broken = entry === undefined ? undefined : change(entry, goals);
      if (broken !== undefined)
        return { ...goals, [collection]: entries.map((each, at) => (at === position ? broken : each)) };
    }
    return undefined;
  };

/** Appends what `extra` makes of one entry, chosen in the same way. */
export const addLike =
  <Key extends Collection>(
    collection: Key,
    extra: (entry: EntryOf<Key>, goals: GoalSet) => readonly EntryOf<Key>[],
  ) =>
  (goals: GoalSet, seed: number): GoalSet | undefined => {
    const entries: readonly EntryOf<Key>[] = goals[collection] ?? [];
    const start = randomStream(seed).below(entries.length);
    for (let offset = 0; offset < entries.length; offset++) {
      const entry = entries[(start + offset) % entries.length];
      const added = entry === undefined ? [] : extra(entry, goals);
      if (added.length > 0) return { ...goals, [collection]: [...entries, ...added] };
    }
    return undefined;
  };

/** Appends what `extra` makes of one entry, chosen among those whose extras would have new ids. */
export const addNew =
  <Key extends 'objectives' | 'keyResults' | 'kras' | 'kpis'>(
    collection: Key,
    extra: (entry: EntryOf<Key>) => readonly EntryOf<Key>[],
  ) =>
  (goals: GoalSet, seed: number): GoalSet | undefined => {
    const entries: readonly { readonly id: string }[] = goals[collection] ?? [];
    const taken = new Set(entries.map(({ id }) => id));
    return addLike(collection, (entry) => {
      const added = extra(entry);
      return added.some(({ id }) => taken.has(id)) ? [] : added;
    })(goals, seed);
  };

/** Removes the entries that `gone` says, for one entry chosen in the same way; at least one must go. */
export const removeLike =
  <Key extends Collection>(
    collection: Key,
    gone: (entry: EntryOf<Key>, goals: GoalSet) => ((each: EntryOf<Key>) => boolean) | undefined,
  ) =>
  (goals: GoalSet, seed: number): GoalSet | undefined => {
    const entries: readonly EntryOf<Key>[] = goals[collection] ?? [];
    const start = randomStream(seed).below(entries.length);
    for (let offset = 0; offset < entries.length; offset++) {
      const entry = entries[(start + offset) % entries.length];
      const goes = entry === undefined ? undefined : gone(entry, goals);
      if (goes !== undefined) return { ...goals, [collection]: entries.filter((each) => !goes(each)) };
    }
    return undefined;
  };

/** A copy without one field. */
export const without = <Value extends object>(value: Value, field: string): Value => {
  const copy = { ...value };
  Reflect.deleteProperty(copy, field);
  return copy;
};

/** Id that no generated goal set has. */
export const nowhere = 'no-such-thing';
