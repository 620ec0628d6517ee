/** A fact as results carry it. */
type Fact = string | number | boolean | readonly (string | number)[];

/** A number without a sign on zero; what is no finite number in words, as JSON has none for it. */
const plainFact = (fact: Fact): Fact =>
  typeof fact !== 'number' ? fact : Number.isFinite(fact) ? fact + 0 : String(fact);

/**
 * Facts as they may leave the engine: `-0` is 0, a number that is not finite is a word (`'Infinity'`), and
 * what is no fact at all, which only data that was not parsed can hold, is left out.
 */
export const plainFacts = <Facts extends { readonly [name: string]: Fact }>(facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([, fact]) => ['string', 'number', 'boolean'].includes(typeof fact) || Array.isArray(fact))
      .map(([name, fact]) => [name, plainFact(fact)]),
  ) as Facts;
