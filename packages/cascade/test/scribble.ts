import fc from 'fast-check';

/** A change somewhere in a document: a copy of another value of the same type, a strange one, or nothing at all. */
export interface Scribble {
  readonly place: number;
  readonly from: number;
  readonly how: 'copy' | 'strange' | 'away' | 'junk';
  readonly value: unknown;
}

/** Mostly changes after which a document can still be parsed. */
export const scribbles: fc.Arbitrary<Scribble> = fc.record({
  place: fc.nat(),
  from: fc.nat(),
  how: fc.oneof(
    { weight: 8, arbitrary: fc.constant('copy' as const) },
    { weight: 4, arbitrary: fc.constant('strange' as const) },
    { weight: 2, arbitrary: fc.constant('away' as const) },
    { weight: 1, arbitrary: fc.constant('junk' as const) },
  ),
  value: fc.oneof(
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
    fc.constant('__proto__'),
    fc.double(),
    fc.string(),
  ),
});

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

const strange: { readonly [type: string]: readonly unknown[] } = {
  number: [0, -1, 1e300, -1e300, 0.1, 10_001, 1e-9],
  string: [
    'toString',
    'constructor ',
    '0',
    '\u2028',
    'x'.repeat(200),
    '9999-12-31',
    '0001-01-01',
    '\u{1F680}',
  ],
  boolean: [true, false],
};

/** Makes the change. */
export const scribble = (root: object, { place, from, how, value }: Scribble): void => {
  const places: Place[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const holder = next as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      waiting.push(holder[key]);
    }
  }
  const target = places[place % places.length];
  if (target === undefined) return;
  const old = target.holder[target.key];
  const others =
    how === 'copy'
      ? places
          .map(({ holder, key }) => holder[key])
          .filter((other) => typeof other === typeof old && typeof other !== 'object')
      : (strange[typeof old] ?? []);
  if (how === 'junk') target.holder[target.key] = value;
  else if (how === 'away') Reflect.deleteProperty(target.holder, target.key);
  else if (others.length > 0) target.holder[target.key] = others[from % others.length];
};
