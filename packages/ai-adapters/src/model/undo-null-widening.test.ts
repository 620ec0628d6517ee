import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taskSchemas } from '../../test/task-schemas.ts';
import { hostileJson } from '../test-kit/garbage.ts';
import { undoNullWidening } from './undo-null-widening.ts';

const title = { type: 'string' };
const branch = (kind: string) => ({
  type: 'object',
  properties: { kind: { const: kind }, note: title },
  required: ['kind'],
});

test.each([
  ['a key that is required stays null, for the check', { required: ['a'] }, { a: null }, { a: null }],
  ['a key that may be left out is left out', {}, { a: null, b: 1 }, { b: 1 }],
  ['a key that nobody knows stays', {}, { z: null }, { z: null }],
  ['a list in place of an object stays', {}, [null], [null]],
  ['a text in place of an object stays', {}, 'text', 'text'],
  ['null in place of an object stays', {}, null, null],
])('%s', (_, more, value, left) => {
  const schema = { type: 'object', properties: { a: title, b: { type: 'number' } }, ...more };
  expect(undoNullWidening(schema, value)).toEqual(left);
});

test('a key that may be null is null', () => {
  for (const part of [
    { type: ['string', 'null'] },
    { type: 'null' },
    { const: null },
    { enum: ['a', null] },
    { anyOf: [title, { type: 'null' }] },
  ])
    expect(undoNullWidening({ type: 'object', properties: { a: part } }, { a: null })).toEqual({ a: null });
});

test('branches are told apart by what they fix, also inside one another', () => {
  const schema = {
    type: 'array',
    items: { anyOf: [{ oneOf: [branch('one'), branch('two')] }, branch('three'), { type: 'null' }] },
  };
  expect(
    undoNullWidening(schema, [
      { kind: 'two', note: null },
      { kind: 'three', note: null },
      null,
      { kind: 'four', note: null },
    ]),
  ).toEqual([{ kind: 'two' }, { kind: 'three' }, null, { kind: 'four', note: null }]);
});

test('keys with names of what objects inherit are copied and pollute nothing', () => {
  const value: unknown = JSON.parse('{"__proto__":{"polluted":true},"a":null}');
  const left = undoNullWidening({ type: 'object', properties: { a: title } }, value);
  expect(JSON.stringify(left)).toBe('{"__proto__":{"polluted":true}}');
  expect(Object.getPrototypeOf(left)).toBe(Object.prototype);
});

test('hostile answers go through any schema, however deep they are', () => {
  fc.assert(
    fc.property(taskSchemas, hostileJson(), ({ schema }, text) => {
      const value: unknown = JSON.parse(text);
      const left = undoNullWidening(schema, value);
      expect(typeof left).toBe(typeof value);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }),
    { numRuns: 200 },
  );
});
