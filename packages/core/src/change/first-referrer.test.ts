import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import { openDocument } from './document-store.ts';
import { type Draft, startDraft } from './draft.ts';
import { firstReferrer } from './first-referrer.ts';

type Kind = 'objective' | 'initiative' | 'unit';
const kinds: readonly Kind[] = ['objective', 'initiative', 'unit'];

/** Writes to a draft: what kind, which id, and what it refers to; few ids, so that they meet across kinds. */
type Step = readonly ['put' | 'insert' | 'patch' | 'remove', Kind, number, number];

const small = fc.nat(4);
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('put', 'insert', 'patch', 'remove'),
  fc.constantFrom(...kinds),
  small,
  small,
);

const valueOf = (kind: Kind, id: string, to: string): { readonly [field: string]: unknown } =>
  kind === 'unit'
    ? { id, name: id, kind: 'team', parent: to }
    : { id, title: id, supports: [{ goal: to }], ...(kind === 'objective' ? { unit: to } : {}) };

const carryOut = (draft: Draft, [way, kind, number, to]: Step): void => {
  const id = `x${number}`;
  const value = valueOf(kind, id, `x${to}`);
  if (way === 'put') draft.put(kind, id, value);
  if (way === 'insert') draft.put(kind, id, value, 0);
  if (way === 'patch') draft.patch(kind, id, kind === 'unit' ? { parent: `x${to}` } : { supports: [] });
  if (way === 'remove') draft.remove(kind, id, 'entry');
  draft.endChange();
};

const empty: GoalSet = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } };

/** After every write a draft that keeps count answers as one that is asked for the first time. */
const answersAlike = (ask: typeof firstReferrer): void =>
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25, size: 'max' }), (steps) => {
      const draft = startDraft(openDocument(empty));
      for (const [at, one] of steps.entries()) {
        carryOut(draft, one);
        const written = draft.publish(at + 1);
        for (const kind of kinds)
          for (let number = 0; number <= 4; number++) {
            const id = `x${number}`;
            expect(ask(draft, kind, id)).toBe(firstReferrer(startDraft(openDocument(written)), kind, id));
          }
      }
    }),
    { numRuns: 100, endOnFailure: true },
  );

describe('the first referrer', () => {
  it('is the same whether everything is read or counts are kept', () => {
    answersAlike(firstReferrer);
  });

  it('the test notices counts that forget what was written, and one that takes any id for itself', () => {
    expect(() => {
      const stale = new WeakMap<Draft, Map<string, string | undefined>>();
      answersAlike((draft, kind, id) => {
        const known = stale.get(draft) ?? new Map<string, string | undefined>();
        stale.set(draft, known);
        const key = `${kind} ${id}`;
        if (!known.has(key)) known.set(key, firstReferrer(draft, kind, id));
        return known.get(key);
      });
    }).toThrow();
    expect(() => {
      answersAlike((draft, kind, id) => {
        const by = firstReferrer(draft, kind, id);
        return by === id ? undefined : by;
      });
    }).toThrow();
  });
});
