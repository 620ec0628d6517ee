import { expect, test } from 'vitest';
import { pathKey, shownText } from './shown-text.ts';

test('short texts are shown as they are, long ones are cut between characters', () => {
  expect(shownText('Umsatz 😀')).toBe('Umsatz 😀');
  expect(shownText('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
  expect(shownText(`${'x'.repeat(59)}😀!`)).toBe(`${'x'.repeat(59)}…`);
});

test('nothing leaves the line or its backticks', () => {
  expect(shownText('a\r\nb\u2028c\u202ed`e')).toBe("a  b c d'e");
});

test('keys in paths are exact unless they are huge', () => {
  expect(pathKey('x'.repeat(200))).toHaveLength(200);
  expect(pathKey('x'.repeat(1_000_000))).toBe(`${'x'.repeat(60)}…`);
});
