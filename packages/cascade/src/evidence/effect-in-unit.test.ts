import type { Expectation } from '@throughline/core';
import { expect, it } from 'vitest';
import { effectInUnit } from './effect-in-unit.ts';

const by = (size: number, measuredIn: Expectation['in']): Expectation => ({ by: size, in: measuredIn });
const percent = { kind: 'percent' } as const;
const ratio = { kind: 'ratio' } as const;
const score = { kind: 'score' } as const;

it('is what the link says, in the unit of the goal above', () => {
  expect(effectInUnit(by(-4, 'unit'), score, undefined)).toBe(-4);
  expect(effectInUnit(by(-25, 'percent'), score, 20)).toBe(-5);
  expect(effectInUnit(by(10, 'percent'), score, -20)).toBe(2);
  expect(effectInUnit(by(-3, 'points'), percent, 0)).toBe(-3);
  expect(effectInUnit(by(-3, 'points'), ratio, undefined)).toBe(-0.03);
});

it('is nothing where the unit cannot say it', () => {
  expect(effectInUnit(by(-3, 'points'), score, 20)).toBeUndefined();
  expect(effectInUnit(by(-3, 'points'), undefined, 20)).toBeUndefined();
  expect(effectInUnit(by(-3, 'percent'), percent, 0)).toBeUndefined();
  expect(effectInUnit(by(-3, 'percent'), percent, undefined)).toBeUndefined();
  expect(effectInUnit(by(1e308, 'percent'), score, 1e308)).toBeUndefined();
  expect(Object.is(effectInUnit(by(-0, 'unit'), score, 1), 0)).toBe(true);
});
