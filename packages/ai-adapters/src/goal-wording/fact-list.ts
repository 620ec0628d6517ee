import type { Fact } from '../task/fact.ts';

/** Collects the facts of a draft, each once, and numbers them. */
export interface FactList {
  /** Id of the fact; a new one when nobody has named it yet. */
  readonly idOf: (fact: Omit<Fact, 'id'>) => string;
  /** All facts, in the order they were first named. */
  readonly facts: readonly Fact[];
}

/** An empty list. */
export const factList = (): FactList => {
  const facts: Fact[] = [];
  const known = new Map<string, string>();
  return {
    facts,
    idOf: (fact) => {
      const key = JSON.stringify([fact.record, fact.what, fact.text]);
      const found = known.get(key);
      if (found !== undefined) return found;
      const id = `f${String(facts.length + 1)}`;
      facts.push({ id, ...fact });
      known.set(key, id);
      return id;
    },
  };
};
