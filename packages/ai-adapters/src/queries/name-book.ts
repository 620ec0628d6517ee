import { documentOf, goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import type { AccessReader } from '@throughline/cascade';
import type { NameHit } from './mark.ts';
import { wordsIn } from './question-words.ts';

/** Finds what a name in a question stands for, among what the person who asks may see. */
export interface NameBook {
  /** Everything of these kinds with exactly this name, in the words of `wordsIn`. */
  readonly named: (key: string, kinds: NameKinds) => readonly NameHit[];
  /** Everything of these kinds whose name holds these words one after the other; at most `most` and one more. */
  readonly holding: (key: string, kinds: NameKinds, most: number) => readonly NameHit[];
}

/** Units, people and cycles, or goals. */
export type NameKinds = 'directory' | 'person' | 'goal';

/** Starts looking names up. A name is taken apart only when its first word stands in the question. */
export const nameBook = (index: GoalIndex, reader: AccessReader, question: ReadonlySet<string>): NameBook => {
  const tables = new Map<NameKinds, ReadonlyMap<string, readonly NameHit[]>>();
  const tableOf = (kinds: NameKinds): ReadonlyMap<string, readonly NameHit[]> => {
    const known = tables.get(kinds);
    if (known !== undefined) return known;
    const table = new Map<string, NameHit[]>();
    for (const hit of namesOf(index, reader, kinds)) {
      // The first word stands within the first letters, and most names fail here.
      if (!question.has(wordsIn(hit.name.slice(0, 50))[0] ?? '')) continue;
      const key = wordsIn(hit.name).join(' ');
      const same = table.get(key);
      if (same === undefined) table.set(key, [hit]);
      else same.push(hit);
    }
    tables.set(kinds, table);
    return table;
  };
  // Longer and shorter parts of one name begin with the same word: names are taken apart once for all of them.
  let last: { readonly of: string; readonly names: readonly (readonly [string, NameHit])[] } | undefined;
  const namesWith = (first: string, kinds: NameKinds): readonly (readonly [string, NameHit])[] => {
    const of = `${kinds} ${first}`;
    if (last?.of === of) return last.names;
    const names: (readonly [string, NameHit])[] = [];
    for (const hit of namesOf(index, reader, kinds)) {
      // Cheap first: most names do not hold the word at all.
      if (hit.name.toLowerCase().includes(first)) names.push([` ${wordsIn(hit.name).join(' ')} `, hit]);
    }
    last = { of, names };
    return names;
  };
  return {
    named: (key, kinds) => tableOf(kinds).get(key) ?? [],
    holding: (key, kinds, most) => {
      const [first = ''] = key.split(' ');
      const found: NameHit[] = [];
      for (const [name, hit] of namesWith(first, kinds)) {
        if (name.includes(` ${key} `) && found.push(hit) > most) break;
      }
      return found;
    },
  };
};

function* namesOf(index: GoalIndex, reader: AccessReader, kinds: NameKinds): Generator<NameHit> {
  if (!reader.isThere) return;
  const { units = [], people = [], cycles = [] } = documentOf(index);
  if (kinds === 'goal') {
    for (const number of index.documentOrder) {
      const goal = reader.sees(number) ? goalAt(index, number) : undefined;
      if (goal !== undefined) yield { of: 'goal', id: goal.id, name: goal.title };
    }
    return;
  }
  for (const { id, name } of people) yield { of: 'person', id, name };
  if (kinds === 'person') return;
  for (const { id, name } of units) yield { of: 'unit', id, name };
  for (const { id, name } of cycles) yield { of: 'cycle', id, name };
}
