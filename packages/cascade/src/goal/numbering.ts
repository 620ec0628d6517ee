/** Gives each key a number, from 0, in the order in which keys first come. */
export const numbering = <Key>(): { readonly of: (key: Key) => number; readonly count: () => number } => {
  const numbers = new Map<Key, number>();
  return {
    of: (key) => {
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      return number;
    },
    count: () => numbers.size,
  };
};
