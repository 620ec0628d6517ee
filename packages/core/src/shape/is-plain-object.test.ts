import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { isPlainList, isPlainObject } from './is-plain-object.ts';

class Goal {
  id = 'a';
}

test.each<[string, unknown]>([
  ['a literal', {}],
  ['what JSON.parse made', JSON.parse('{"constructor":1,"__proto__":{"a":1}}')],
  ['no prototype', Object.create(null)],
  ['a literal of another realm', runInNewContext('({ a: 1 })')],
  ['a literal with a field called constructor', { constructor: Goal }],
  ['an object that inherits from a literal', Object.create({ id: 'inherited' })],
])('%s is a plain object', (_name, value) => {
  expect(isPlainObject(value)).toBe(true);
  expect(isPlainList(value)).toBe(false);
});

test.each<[string, unknown]>([
  ['null', null],
  ['a text', 'x'],
  ['a list', []],
  ['an instance', new Goal()],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a map of another realm', runInNewContext('new Map()')],
  ['a function', () => 1],
  ['a boxed text', Object('x')],
])('%s is none', (_name, value) => {
  expect(isPlainObject(value)).toBe(false);
});

test('lists are lists wherever they were made, but not of a class of their own', () => {
  expect(isPlainList([])).toBe(true);
  expect(isPlainList(runInNewContext('[1]'))).toBe(true);
  expect(isPlainList(new (class extends Array<unknown> {})())).toBe(false);
  expect(isPlainList(new Uint8Array(2))).toBe(false);
  expect(isPlainList({ length: 1, 0: 'a' })).toBe(false);
});
