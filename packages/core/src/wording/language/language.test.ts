import { describe, expect, it } from 'vitest';
import {
  defineLanguage,
  english,
  englishData,
  german,
  germanData,
  parseKeyResult,
  parseObjective,
} from '../index.ts';
import { part, trait } from './sense.ts';

describe('defineLanguage', () => {
  it('gives a word all the senses of the lists it stands in', () => {
    const over = english.words.get('over')?.sense;
    expect(over?.before).toBe('>');
    expect((over?.parts ?? 0) & part.within).toBe(part.within);
    expect((english.words.get('reviews')?.sense.traits ?? 0) & (trait.event | trait.gain)).toBe(
      trait.event | trait.gain,
    );
  });

  it('puts longer phrases first', () => {
    for (const { words } of [english, german])
      for (const { phrases } of words.values()) {
        const lengths = (phrases ?? []).map((phrase) => phrase.words.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
      }
  });

  it('has one bit for every part and every trait', () => {
    for (const bits of [Object.values(part), Object.values(trait)])
      expect(new Set(bits.map((bit) => bit >>> 0)).size).toBe(bits.length);
    for (const bit of [...Object.values(part), ...Object.values(trait)])
      expect(Math.log2(bit >>> 0) % 1).toBe(0);
  });

  it('lists lower-case words only, because texts are lowered before they are looked up', () => {
    for (const { words } of [english, german])
      for (const word of words.keys()) expect(word).toBe(word.toLowerCase());
  });

  it('takes words of a host without touching the language they came from', () => {
    const ours = defineLanguage({
      ...englishData,
      id: 'en-x-ours',
      verbs: { ...englishData.verbs, up: 'uplevel' },
      nouns: { ...englishData.nouns, score: 'joy level' },
      currencies: [...englishData.currencies, ['XAU', 'doubloons']],
    });
    expect(parseKeyResult('Uplevel joy level to 8', { language: ours })).toMatchObject({
      direction: 'increase',
      unit: { kind: 'score' },
    });
    expect(parseKeyResult('Uplevel joy level to 8')).toMatchObject({ direction: 'achieve' });
    expect(parseKeyResult('Win 500 doubloons', { language: ours }).unit).toEqual({
      kind: 'currency',
      iso: 'XAU',
    });
  });

  it('reads marks of decimals and compounds as the language has them', () => {
    expect(germanData.decimalMark).toBe(',');
    const reading = parseKeyResult('Bearbeitungszeit auf 2,5 Tage verbessern', { language: german });
    expect(reading).toMatchObject({ direction: 'decrease', target: 2.5, metric: 'Bearbeitungszeit' });
    expect(parseKeyResult('1.500 Kunden gewinnen', { language: german }).target).toBe(1500);
    expect(parseKeyResult('Win 1.500 customers').target).toBe(1.5);
  });

  it('judges objectives in German', () => {
    const judged = (text: string): readonly string[] => parseObjective(text, { language: german }).reasons;
    expect(judged('Verlässlichster Partner kleiner Praxen werden')).toEqual([]);
    expect(judged('Umsatz um 30 % steigern')).toEqual(['metric_in_objective']);
    expect(judged('Kundenportal veröffentlichen')).toEqual(['task_or_output']);
  });
});
