/** Lists and records this deep are frozen; a checked policy has none deeper. */
const deepest = 12;

/** A frozen copy of plain data, so that nobody can change it afterwards; zero has no sign. */
export const frozen = <Data>(data: Data, depth = 0): Data => {
  if (data === 0) return 0 as Data;
  if (typeof data !== 'object' || data === null || depth > deepest) return data;
  const copy = Array.isArray(data)
    ? data.map((each: unknown) => frozen(each, depth + 1))
    : Object.fromEntries(
        Object.entries(data).map(([name, each]) => [name, frozen(each, depth + 1) as unknown]),
      );
  return Object.freeze(copy) as Data;
};
