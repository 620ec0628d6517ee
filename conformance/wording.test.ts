import { readFileSync } from 'node:fs';
import { english, german, parseKeyResult, parseObjective } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';

// Runs every sentence of wording.json against the public functions. The format is explained in README.md.

interface KeyResultCase {
  readonly id: string;
  readonly language: 'en' | 'de';
  readonly text: string;
  readonly expected: Readonly<Record<string, unknown>> & { readonly metric?: string };
}

interface ObjectiveCase {
  readonly id: string;
  readonly text: string;
  readonly reasons: readonly string[];
}

const { keyResults, objectives } = JSON.parse(
  readFileSync(new URL('wording.json', import.meta.url), 'utf8'),
) as { readonly keyResults: readonly KeyResultCase[]; readonly objectives: readonly ObjectiveCase[] };

const languages = { en: english, de: german };

describe('wording.json', () => {
  it('has enough sentences, each once, under an id of its own', () => {
    const all = [...keyResults, ...objectives];
    expect(keyResults.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it.each(keyResults)('$id $text', ({ text, language, expected }) => {
    const {
      metric,
      guardrails,
      secondary,
      measure: _measure,
      notes: _notes,
      ...reading
    } = parseKeyResult(text, {
      language: languages[language],
    });
    expect({
      ...reading,
      guardrails: guardrails.length,
      secondary: secondary.length,
      ...(expected.metric === undefined ? {} : { metric }),
    }).toEqual(expected);
  });

  it.each(objectives)('$id $text', ({ text, reasons }) => {
    expect(parseObjective(text)).toEqual({ wellFormed: reasons.length === 0, reasons, notes: [] });
  });
});
