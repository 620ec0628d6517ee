import fc from 'fast-check';

/**
 * Numbers from all over a range, and some at its edges and next to 0. Of what `fc.double` draws between 0 and 1, one in
 * a hundred and sixty lies between 0.01 and 0.999: as many doubles lie below any power of 2 as above it.
 */
export const numbersBetween = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    {
      arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((at) => min + ((max - min) * at) / 1_000_000),
      weight: 4,
    },
    { arbitrary: fc.double({ min, max, noNaN: true, noDefaultInfinity: true }), weight: 1 },
  );
