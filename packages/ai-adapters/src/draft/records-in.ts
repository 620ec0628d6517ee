/** The entries of a list that are objects. What was not parsed may hold anything; a list that is none is empty. */
export const recordsIn = <Entry extends object>(list: readonly Entry[] | undefined): readonly Entry[] =>
  Array.isArray(list)
    ? (list as readonly unknown[]).filter(
        (entry): entry is Entry => typeof entry === 'object' && entry !== null,
      )
    : [];
