/** A value to put, and where: keys and positions from the root. */
export interface PlacedValue {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

type Holder = Record<string | number, unknown>;

/**
 * A copy with values put at places that are there already. What no place lies in is shared with the original,
 * which is not written to; every holder on the way is copied once, however many places it has.
 */
export const withValues = <Whole>(whole: Whole, placed: readonly PlacedValue[]): Whole => {
  const root: Holder = { whole };
  const own = new Set<unknown>([root]);
  for (const { path, value } of placed) {
    let holder = root;
    let key: string | number = 'whole';
    for (const step of path) {
      const inner = holder[key] as Holder;
      const copy = own.has(inner) ? inner : copyOf(inner);
      own.add(copy);
      holder[key] = copy;
      holder = copy;
      key = step;
    }
    holder[key] = value;
  }
  return root['whole'] as Whole;
};

const copyOf = (holder: Holder): Holder =>
  Array.isArray(holder) ? ([...(holder as unknown[])] as unknown as Holder) : { ...holder };
