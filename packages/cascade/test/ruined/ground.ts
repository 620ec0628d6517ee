/** An entity of a document on its way to ruin: any field may be lost or made nonsense. */
export interface Loose {
  [field: string]: unknown;
}

/** A document on its way to ruin. Lists that are not there are added when something is put into them. */
export interface Ground {
  /** The document itself. */
  readonly document: Loose;
  /** Entries of one list, in document order. */
  readonly list: (name: string) => Loose[];
  /** An entry that nothing was planted at so far, drawn by the seed; it counts as used from now on. */
  readonly take: (name: string, fits?: (entry: Loose) => boolean) => Loose;
  /** True while nothing was planted at an entry. */
  readonly isFree: (entry: Loose) => boolean;
  /** Marks entries as used, so that no second plant hides the first. */
  readonly use: (...entries: readonly Loose[]) => void;
  /** Where an entry stands in its list. */
  readonly placeOf: (name: string, entry: Loose) => number;
}

/** Prepares a copy of a document. Equal seeds give equal draws. */
export const groundOf = (goals: object, seed: number): Ground => {
  const document = structuredClone(goals) as Loose;
  const used = new Set<Loose>();
  const orders = new Map<string, number[]>();
  const nexts = new Map<string, number>();
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const list = (name: string): Loose[] => (document[name] ??= []) as Loose[];
  const orderOf = (name: string): number[] => {
    const known = orders.get(name);
    if (known !== undefined) return known;
    const order = list(name).map((_entry, at) => at);
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    orders.set(name, order);
    return order;
  };
  return {
    document,
    list,
    isFree: (entry) => !used.has(entry),
    use: (...entries) => entries.forEach((entry) => used.add(entry)),
    placeOf: (name, entry) => list(name).indexOf(entry),
    take: (name, fits = () => true) => {
      const order = orderOf(name);
      for (let tried = 0; tried < order.length; tried++) {
        const next = nexts.get(name) ?? 0;
        nexts.set(name, (next + 1) % order.length);
        const entry = list(name)[order[next] ?? 0];
        if (entry === undefined || used.has(entry) || !fits(entry)) continue;
        used.add(entry);
        return entry;
      }
      throw new Error(`nothing left in ${name}`);
    },
  };
};
