import { hashOf } from '../index/id-table.ts';

/**
 * A table from ids to values that can be kept: a hash trie (Bagwell 2001). Writing gives another table and
 * copies the way down. Owners as in `PositionTrie`. The hash has no secret; ids made to clash end in a sorted
 * list below the last level, which is searched in halves.
 */
export interface IdTrie<Value> {
  readonly root: Node | undefined;
  /** Only for the type. */
  readonly value?: Value;
}

/** Up to 32 leaves or nodes, and the owner as entry 32. */
type Node = readonly unknown[];

/** An id and its value. No list, so that it can be told from a node. */
interface Leaf {
  readonly id: string;
  readonly hash: number;
  readonly value: unknown;
}

const bits = 5;
const width = 1 << bits;
const mask = width - 1;
/** Levels at 0, 5, ... 30 use up the 32 bits of the hash. */
const lastLevel = 30;

/** A table without ids. */
export const emptyIds: IdTrie<never> = { root: undefined };

/** The value of an id; `undefined` when it has none. */
export const valueOf = <Value>({ root }: IdTrie<Value>, id: string): Value | undefined => {
  if (root === undefined) return undefined;
  const hash = hashOf(id);
  let node = root;
  for (let level = 0; level <= lastLevel; level += bits) {
    const entry = node[(hash >>> level) & mask] as Node | Leaf | undefined;
    if (entry === undefined) return undefined;
    if (isLeaf(entry)) return entry.id === id ? (entry.value as Value) : undefined;
    node = entry;
  }
  const clash = node[place(node, id)] as Leaf | undefined;
  return clash?.id === id ? (clash.value as Value) : undefined;
};

/** The table with a value for an id; `undefined` takes the id away. */
export const withId = <Value>(
  trie: IdTrie<Value>,
  id: string,
  value: Value | undefined,
  owner: object,
): IdTrie<Value> => {
  const leaf: Leaf = { id, hash: hashOf(id), value };
  const written = value === undefined ? undefined : leaf;
  const root = owned(trie.root, owner);
  let node = root;
  for (let level = 0; level <= lastLevel; level += bits) {
    const slot = (leaf.hash >>> level) & mask;
    const entry = node[slot] as Node | Leaf | undefined;
    if (entry === undefined || (isLeaf(entry) && entry.id === id)) {
      node[slot] = written;
      return root === trie.root ? trie : { root };
    }
    const below = level === lastLevel ? clashes(entry, owner) : nodeBelow(entry, level, owner);
    node[slot] = below;
    node = below;
  }
  const at = place(node, id);
  const isThere = (node[at] as Leaf | undefined)?.id === id;
  node.splice(at, isThere ? 1 : 0, ...(written === undefined ? [] : [written]));
  return root === trie.root ? trie : { root };
};

const isLeaf = (entry: Node | Leaf): entry is Leaf => !Array.isArray(entry);

const newNode = (owner: object): unknown[] => {
  const node = new Array<unknown>(width + 1);
  node[width] = owner;
  return node;
};

const owned = (node: Node | undefined, owner: object): unknown[] => {
  if (node === undefined) return newNode(owner);
  if (node[width] === owner) return node as unknown[];
  const copy = node.slice();
  copy[width] = owner;
  return copy;
};

/** The node one level down; a leaf moves there. */
const nodeBelow = (entry: Node | Leaf, level: number, owner: object): unknown[] => {
  if (!isLeaf(entry)) return owned(entry, owner);
  const below = newNode(owner);
  below[(entry.hash >>> (level + bits)) & mask] = entry;
  return below;
};

/** Below the last level: the owner, then leaves sorted by id. */
const clashes = (entry: Node | Leaf, owner: object): unknown[] => {
  if (isLeaf(entry)) return [owner, entry];
  return entry[0] === owner ? (entry as unknown[]) : [owner, ...entry.slice(1)];
};

/** Where an id stands among sorted leaves, or would stand. */
const place = (leaves: Node, id: string): number => {
  let low = 1;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((leaves[middle] as Leaf).id < id) low = middle + 1;
    else high = middle;
  }
  return low;
};
