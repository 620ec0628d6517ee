/** A fact as results carry it. */
type Fact = string | number | boolean | readonly (string | number)[];

/**
 * Facts as they may leave the engine: `-0` is 0, a number that is not finite is a word (`'Infinity'`), and
 * what is no fact at all, which only data that was not parsed can hold, is left out.
 */
export const plainFacts = <Facts extends { readonly [name: string]: Fact }>(facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]): [string, Fact][] =>
      typeof fact === 'number'
        ? [[name, Number.isFinite(fact) ? fact + 0 : String(fact)]]
        : typeof fact === 'string' || typeof fact === 'boolean' || Array.isArray(fact)
          ? [[name, fact]]
          : [],
    ),
  ) as Facts;
