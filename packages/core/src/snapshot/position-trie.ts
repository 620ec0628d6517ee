/**
 * A sparse list of values by position that can be kept: writing gives another list and copies only the way
 * down to the place, one node of 32 entries per level. Nodes made under the `owner` of a write are written in
 * place by later writes of the same owner, so a batch copies each node once. Give every batch an owner of its
 * own, and let go of it when the outcome is handed out.
 */
export interface PositionTrie<Value> {
  /** Bits below the level of the root. */
  readonly shift: number;
  /** Up to 32 nodes, or values on the last level, and the owner as entry 32. */
  readonly root: readonly unknown[] | undefined;
  /** Only for the type. */
  readonly value?: Value;
}

const bits = 5;
const width = 1 << bits;
const mask = width - 1;

/** A list without values. */
export const emptyPositions: PositionTrie<never> = { shift: 0, root: undefined };

/** The value at a position; `undefined` when none was written. */
export const valueAt = <Value>({ shift, root }: PositionTrie<Value>, position: number): Value | undefined => {
  if (position >>> shift >= width) return undefined;
  let node = root;
  for (let level = shift; level > 0 && node !== undefined; level -= bits)
    node = node[(position >>> level) & mask] as readonly unknown[] | undefined;
  return node?.[position & mask] as Value | undefined;
};

/** The list with a value at a position; `undefined` takes it away. Positions go up to 2 ** 30. */
export const withValue = <Value>(
  trie: PositionTrie<Value>,
  position: number,
  value: Value | undefined,
  owner: object,
): PositionTrie<Value> => {
  let { shift } = trie;
  let before = trie.root;
  while (position >>> shift >= width) {
    if (before !== undefined) {
      const above = newNode(owner);
      above[0] = before;
      before = above;
    }
    shift += bits;
  }
  const root = owned(before, owner);
  let node = root;
  for (let level = shift; level > 0; level -= bits) {
    const slot = (position >>> level) & mask;
    const below = owned(node[slot] as readonly unknown[] | undefined, owner);
    node[slot] = below;
    node = below;
  }
  node[position & mask] = value;
  return root === trie.root && shift === trie.shift ? trie : { shift, root };
};

/** Calls `visit` for every value, positions ascending. */
export const forEachValue = <Value>(
  { shift, root }: PositionTrie<Value>,
  visit: (value: Value, position: number) => void,
): void => {
  if (root === undefined) return;
  const path: { readonly node: readonly unknown[]; readonly first: number; slot: number }[] = [
    { node: root, first: 0, slot: 0 },
  ];
  for (let top = path[0]; top !== undefined; top = path[path.length - 1]) {
    const slot = top.slot++;
    if (slot === width) {
      path.pop();
      continue;
    }
    const entry = top.node[slot];
    if (entry === undefined) continue;
    const level = shift - (path.length - 1) * bits;
    const first = top.first + slot * 2 ** level;
    if (level === 0) visit(entry as Value, first);
    else path.push({ node: entry as readonly unknown[], first, slot: 0 });
  }
};

const newNode = (owner: object): unknown[] => {
  const node = new Array<unknown>(width + 1);
  node[width] = owner;
  return node;
};

const owned = (node: readonly unknown[] | undefined, owner: object): unknown[] => {
  if (node === undefined) return newNode(owner);
  if (node[width] === owner) return node as unknown[];
  const copy = node.slice();
  copy[width] = owner;
  return copy;
};
