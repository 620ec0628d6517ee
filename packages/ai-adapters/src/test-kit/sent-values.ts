/** Texts and numbers that stand anywhere in bodies of requests; a body that is no JSON is one text. */
export const sentValues = (bodies: readonly string[]): readonly (string | number)[] => {
  const values: (string | number)[] = [];
  for (const body of bodies)
    try {
      JSON.parse(body, (_, value: unknown) => {
        if (typeof value === 'string' || typeof value === 'number') values.push(value);
        return undefined;
      });
    } catch {
      values.push(body);
    }
  return values;
};
