import fc from 'fast-check';

/** Makes an object with the given fields always there and the others sometimes; never without a prototype. */
export const plainRecord = <Always extends object, Sometimes extends object = object>(
  always: { readonly [Key in keyof Always]: fc.Arbitrary<Always[Key]> },
  sometimes?: { readonly [Key in keyof Sometimes]: fc.Arbitrary<Sometimes[Key]> },
): fc.Arbitrary<Always & Partial<Sometimes>> =>
  fc.record(
    { ...always, ...sometimes },
    {
      requiredKeys: Object.keys(always) as never[],
      noNullPrototype: true,
    },
  ) as fc.Arbitrary<never>;
