import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import { deepFreeze } from '../../test/deep-freeze.ts';
import { openDocument } from './document-store.ts';
import { type Draft, revisionOf, startDraft } from './draft.ts';
import type { Stored } from './stored.ts';

/** What can be done to the initiatives of a draft, by id number and value. */
type Step = readonly ['append' | 'patch' | 'put' | 'insert' | 'remove' | 'find', number, number];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('append', 'patch', 'put', 'insert', 'remove', 'find'),
  fc.nat(12),
  fc.nat(5),
);
const start = fc.uniqueArray(fc.nat(12), { maxLength: 10, size: 'max' });
const goalsWith = (ids: readonly number[]): GoalSet =>
  deepFreeze({
    schemaVersion: 1,
    organization: { id: 'acme', name: 'Acme' },
    initiatives: ids.map((id) => ({ id: `i${id}`, title: 'as it was' })),
  });

/** The same on a plain list, with a scan for each look-up. */
const onList = (list: Stored[], [kind, number, value]: Step): void => {
  const id = `i${number}`;
  const at = list.findIndex((each) => each['id'] === id);
  const entity = { id, title: `value ${value}` };
  if (kind === 'append' && at < 0) list.push(entity);
  if (kind === 'patch' && at >= 0) list[at] = { ...list[at], title: `value ${value}` };
  if (kind === 'put' || kind === 'insert') {
    if (at >= 0) list[at] = entity;
    else if (kind === 'put' || value >= list.length) list.push(entity);
    else list.splice(value, 0, entity);
  }
  if (kind === 'remove' && at >= 0) list.splice(at, 1);
};

const onDraft = (draft: Draft, [kind, number, value]: Step): void => {
  const id = `i${number}`;
  const entity = { id, title: `value ${value}` };
  if (kind === 'append' && draft.find('initiative', id) === undefined) draft.append('initiative', entity);
  if (kind === 'patch') draft.patch('initiative', id, { title: `value ${value}` });
  if (kind === 'put') draft.put('initiative', id, entity);
  if (kind === 'insert') draft.put('initiative', id, entity, value);
  if (kind === 'remove') draft.remove('initiative', id, 'entry');
};

const withoutRevision = (list: readonly Stored[]): Stored[] => list.map(({ revision: _, ...rest }) => rest);

describe('a draft', () => {
  it('is the list that a plain list would be, after every step and through every look-up', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40, size: 'max' }), (ids, steps) => {
        const goals = goalsWith(ids);
        const draft = startDraft(openDocument(goals));
        const list: Stored[] = [...((goals.initiatives ?? []) as unknown as Stored[])];
        for (const one of steps) {
          onDraft(draft, one);
          onList(list, one);
          draft.endChange();
          const id = `i${one[1]}`;
          expect(draft.find('initiative', id)?.['title']).toBe(
            list.find((each) => each['id'] === id)?.['title'],
          );
          expect(withoutRevision(draft.list('initiative'))).toEqual(withoutRevision(list));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('notes the way back of every step', () => {
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 1, maxLength: 12, size: 'max' }), (ids, steps) => {
        const draft = startDraft(openDocument(goalsWith(ids)));
        const before = withoutRevision(draft.list('initiative'));
        for (const one of steps) onDraft(draft, one);
        const { wrote, inverse } = draft.endChange();
        expect(wrote).toBe(inverse.length > 0);
        for (const { id, set, unset, value, position, remove } of inverse) {
          if (remove !== undefined) draft.remove('initiative', id, remove);
          else if (value !== undefined) draft.put('initiative', id, value, position);
          else draft.patch('initiative', id, set ?? {}, unset ?? []);
        }
        draft.endChange();
        expect(withoutRevision(draft.list('initiative'))).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('changes the first and removes the last of an id that is used twice', () => {
    const draft = startDraft(openDocument(goalsWith([1, 2, 1])));
    draft.patch('initiative', 'i1', { title: 'first' });
    draft.remove('initiative', 'i1', 'entry');
    expect(draft.list('initiative')).toEqual([
      { id: 'i1', title: 'first' },
      { id: 'i2', title: 'as it was' },
    ]);
  });

  it('publishes what was written and shares the rest', () => {
    const goals = goalsWith([1, 2]);
    const draft = startDraft(openDocument(goals));
    draft.patch('initiative', 'i2', { title: 'new' });
    draft.append('role', { id: 'r', title: 'R' });
    draft.endChange();
    const next = draft.publish(7);
    expect(next).toEqual({
      ...goals,
      revision: 7,
      roles: [{ id: 'r', title: 'R' }],
      initiatives: [
        { id: 'i1', title: 'as it was' },
        { id: 'i2', title: 'new', revision: 1 },
      ],
    });
    expect(next.initiatives?.[0]).toBe(goals.initiatives?.[0]);
    expect(next.organization).toBe(goals.organization);
  });

  it.each([
    [{}, 0],
    [{ revision: 4 }, 4],
    [{ revision: -1 }, 0],
    [{ revision: 1.5 }, 0],
    [{ revision: 'x' }, 0],
  ])('reads the revision of %o as %i', (of, revision) => {
    expect(revisionOf(of)).toBe(revision);
  });
});
