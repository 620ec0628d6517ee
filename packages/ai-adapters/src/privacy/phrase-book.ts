/** A place in the tree of phrases. */
interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}

/** Phrases of whole words and what each stands for; looking one up takes as many steps as it has words. */
export interface PhraseBook<Value> {
  /** Adds a phrase; `merge` settles what it stands for when it is there already. */
  readonly add: (words: readonly string[], value: Value, merge?: (old: Value) => Value) => void;
  /** The longest phrase that begins at a place. `joined` says whether a word and the one behind it can be one phrase. */
  readonly longestAt: (
    words: readonly string[],
    at: number,
    joined: (at: number) => boolean,
  ) => { readonly length: number; readonly value: Value } | undefined;
}

/** Most words of a phrase: more do not stand in names, a sign of Chinese being a word. Our choice. */
const mostWords = 16;

/** An empty book. */
export const phraseBook = <Value>(): PhraseBook<Value> => {
  const root: Node<Value> = { next: new Map() };
  return {
    add: (words, value, merge) => {
      if (words.length === 0 || words.length > mostWords) return;
      let node = root;
      for (const word of words) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = { next: new Map() };
          node.next.set(word, next);
        }
        node = next;
      }
      node.value = node.value === undefined || merge === undefined ? value : merge(node.value);
    },
    longestAt: (words, at, joined) => {
      let node = root.next.get(words[at] ?? '');
      let best: { readonly length: number; readonly value: Value } | undefined;
      for (let length = 1; node !== undefined; length++) {
        if (node.value !== undefined) best = { length, value: node.value };
        const place = at + length;
        if (place >= words.length || !joined(place - 1)) return best;
        node = node.next.get(words[place] ?? '');
      }
      return best;
    },
  };
};
