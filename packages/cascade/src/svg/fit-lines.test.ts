import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitLines } from './fit-lines.ts';
import { textWidth } from './text-width.ts';

const room = { width: 200, size: 13, weight: 'bold', lines: 3 } as const;

it('breaks between words', () => {
  expect(fitLines('Win', room)).toEqual(['Win']);
  expect(fitLines('Customers can rely on us every working day', room)).toEqual([
    'Customers can rely on',
    'us every working day',
  ]);
});

it('breaks a word that is wider than a line, and cuts what is too much', () => {
  expect(fitLines('W'.repeat(20), room)).toEqual(['W'.repeat(13), 'W'.repeat(7)]);
  expect(fitLines('one two three four five six seven', { ...room, lines: 1 })).toEqual([
    'one two three four five…',
  ]);
});

it('keeps every line to its room, and what is not cut is all there', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 1, max: 4 }),
      (text, lines) => {
        const fitted = fitLines(text, { ...room, lines });
        expect(fitted.length).toBeLessThanOrEqual(lines);
        for (const line of fitted) expect(textWidth(line, 13, 'bold')).toBeLessThanOrEqual(room.width);
        const bare = (value: string): string => value.replace(/ /g, '');
        const said = bare(fitted.join(''));
        if (said.endsWith('…')) expect(bare(text).startsWith(said.slice(0, -1))).toBe(true);
        else expect(said).toBe(bare(text));
      },
    ),
  );
});
