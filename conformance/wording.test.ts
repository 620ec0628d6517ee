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

const { keyResults, misses, objectives } = JSON.parse(
  readFileSync(new URL('wording.json', import.meta.url), 'utf8'),
) as {
  readonly keyResults: readonly KeyResultCase[];
  readonly misses: readonly KeyResultCase[];
  readonly objectives: readonly ObjectiveCase[];
};

const languages = { en: english, de: german };

/** What is read, in the words of the file. */
const readAs = ({ text, language, expected }: KeyResultCase): unknown => {
  const {
    metric,
    guardrails,
    secondary,
    measure: _measure,
    notes: _notes,
    ...reading
  } = parseKeyResult(text, { language: languages[language] });
  return {
    ...reading,
    guardrails: guardrails.length,
    secondary: secondary.length,
    ...(expected.metric === undefined ? {} : { metric }),
  };
};

describe('wording.json', () => {
  it('has enough sentences, each once, under an id of its own', () => {
    const all = [...keyResults, ...misses, ...objectives];
    expect(keyResults.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it.each(keyResults)('$id $text', (one) => {
    expect(readAs(one)).toEqual(one.expected);
  });

  it.each(misses)('$id is not yet read: $text', (one) => {
    expect(readAs(one)).not.toEqual(one.expected);
  });

  it.each(objectives)('$id $text', ({ text, reasons }) => {
    expect(parseObjective(text)).toEqual({ wellFormed: reasons.length === 0, reasons, notes: [] });
  });
});
