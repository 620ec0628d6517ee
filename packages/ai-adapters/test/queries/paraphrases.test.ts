import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measureParaphrases } from './measure-paraphrases.ts';
import type { Paraphrase } from './measure-paraphrases.ts';

const paraphrases = JSON.parse(
  readFileSync(new URL('./known-paraphrases.json', import.meta.url), 'utf8'),
) as readonly Paraphrase[];

it('paraphrases are understood or refused, and none is read as another question', () => {
  const { understood, refused, wrong } = measureParaphrases(paraphrases);
  expect(wrong).toEqual([]);
  const meant = paraphrases.filter(({ expected }) => expected !== undefined && expected !== 'refuse').length;
  expect(understood.length).toBeGreaterThanOrEqual(meant / 2);
  // What must be refused is; the rest of the refusals are questions nobody taught the grammar.
  const mustRefuse = paraphrases.filter(({ expected }) => expected === 'refuse').map(({ text }) => text);
  expect(mustRefuse.filter((text) => !refused.includes(text))).toEqual([]);
});

// Written by somebody who knew the common questions and neither the grammar nor its words.
it('of paraphrases by a stranger at least half are understood, and none is read as another question', () => {
  const strange = JSON.parse(
    readFileSync(new URL('./strangers-paraphrases.json', import.meta.url), 'utf8'),
  ) as readonly Paraphrase[];
  const { understood, wrong } = measureParaphrases(strange);
  expect(strange).toHaveLength(60);
  expect(wrong).toEqual([]);
  expect(understood.length).toBeGreaterThanOrEqual(30);
});
