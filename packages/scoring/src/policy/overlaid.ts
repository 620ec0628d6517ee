/** One part with another over it. As deep as the part below, so what lies deeper is taken as it is; so are lists. */
export const overlaid = (below: object, above: object): { readonly [name: string]: unknown } => {
  const part = new Map<string, unknown>(Object.entries(below));
  for (const [name, value] of Object.entries(above)) {
    const before = part.get(name);
    part.set(name, isPart(before) && isPart(value) ? overlaid(before, value) : value);
  }
  // Entries become own keys; one that is no field of a policy is refused later, `__proto__` among them.
  return Object.fromEntries(part);
};

const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
