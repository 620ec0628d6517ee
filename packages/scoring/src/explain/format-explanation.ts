import { renderMessage, UsageError } from '@throughline/core';
import { englishExplanationWords } from './english-explanation-words.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { Explanation, ExplanationStep } from './explanation.ts';
import { germanExplanationWords } from './german-explanation-words.ts';
import { formatNumber, formatPercent } from './format-number.ts';
import { unsaidInputs } from './unsaid-inputs.ts';

/** Deeper lines are not moved further right: a hundred thousand levels would make a page of blanks. */
const deepest = 20;

const wordsIn = { en: englishExplanationWords, de: germanExplanationWords } as const;

/**
 * An explanation as text, one line per step, the answer first and what it was made from below it, indented.
 * A step that was printed before is named again and not repeated. English, or German with `de`; another
 * language, and what is no explanation, are a `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { explain, formatExplanation, scoreGoals } from '@throughline/scoring';
 *
 * const book = scoreGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR to $10M', measure: { kind: 'change', from: 8000000, to: 10000000 } }],
 *   checkIns: [{ key: 'crm-1', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9000000 }],
 * }, { asOf: '2026-05-31' });
 * const explanation = explain(book, 'arr');
 * explanation && formatExplanation(explanation).split('\n');
 * // => ['arr as of 2026-05-31, policy standard@1', 'ARR to $10M: score, yellow: 50 %', '  feeds upward, within 0 and 1: 50 %', '    raw attainment: 50 % (from 8,000,000, to 10,000,000, value 9,000,000)', '      check-in crm-1 of 2026-05-15: 9,000,000']
 * ```
 */
export const formatExplanation = (explanation: Explanation, locale: 'en' | 'de' = 'en'): string => {
  if (!isExplanation(explanation))
    throw new UsageError(
      'scoring/bad-argument',
      'the first argument of `formatExplanation` must be what `explain` gave',
    );
  if (!Object.hasOwn(wordsIn, locale))
    throw new UsageError('scoring/bad-argument', '`locale` must be `en` or `de`');
  const words = wordsIn[locale];
  const { goal, asOf, knownAt, policy, steps, root } = explanation;
  const head =
    knownAt === undefined
      ? renderMessage(words.head, { goal, asOf, policy })
      : renderMessage(words.headKnown, { goal, asOf, knownAt, policy });
  const lines = [head];
  const printed = new Set<number>();
  const waiting: (readonly [step: number, depth: number, above: string | undefined])[] = [
    [root, 0, undefined],
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [id, depth, above] = next;
    const step = steps[id];
    if (step === undefined) continue;
    const indent = '  '.repeat(Math.min(depth, deepest));
    // Under a line about the same goal its title need not be said again.
    const title = step.goal === above || step.title === undefined ? '' : `${step.title}: `;
    // What may not be seen is nothing that was said above.
    const isAgain = printed.has(id) && step.rule !== 'hidden';
    lines.push(
      `${indent}${title}${isAgain ? `${words.again}: ${resultOf(step, words)}` : lineOf(step, words)}`,
    );
    printed.add(id);
    if (isAgain) continue;
    for (let at = step.uses.length - 1; at >= 0; at--) {
      const used = step.uses[at]!;
      // The same step twice in a row says nothing more.
      if (step.uses[at - 1] !== used) waiting.push([used, depth + 1, step.goal]);
    }
  }
  return lines.join('\n');
};

const lineOf = (step: ExplanationStep, words: ExplanationWords): string => {
  const said = Object.fromEntries(
    Object.entries(step.inputs).map(([name, input]) => [
      name,
      typeof input === 'number'
        ? formatNumber(input, words.marks)
        : isOfUser(step.rule, name)
          ? input
          : wordFor(words.inputs, input, input),
    ]),
  );
  const [family = ''] = step.rule.split('/');
  const template = wordFor(words.rules, step.rule, wordFor(words.rules, family, step.rule));
  const facts = Object.entries(said)
    .filter(
      ([name]) =>
        !unsaidInputs.includes(name) &&
        !template.includes(`{${name}}`) &&
        !(step.rule.startsWith('fact/') && !saidOfFacts.includes(name)),
    )
    .map(
      ([name, input]) =>
        `${wordFor(words.inputs, name, name)} ${name === 'unit' ? unitText(String(input), words) : name === 'points' ? pointsText(String(input), words) : String(input)}`,
    );
  const result = step.rule === 'hidden' ? '' : `: ${resultOf(step, words)}`;
  return `${renderMessage(template, said)}${result}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
};

/** Words of people stay as they are, also where they are words of ours. */
const isOfUser = (rule: string, name: string): boolean =>
  wordsOfUser.includes(name) || (name === 'reason' && rule.startsWith('override/'));

const wordsOfUser: readonly string[] = ['by', 'key', 'level', 'milestone', 'name', 'question', 'title'];

/** What a check-in says besides its result: which part it is about, and the counts a pooled share is made of. */
const saidOfFacts: readonly string[] = ['milestone', 'question', 'numerator', 'denominator'];

/** Points of a payout as they stand in a trace, for readers; text that holds no such points as it is. */
const pointsText = (json: string, { marks, point }: ExplanationWords): string => {
  try {
    const points = JSON.parse(json) as readonly { readonly at: unknown; readonly pays: unknown }[];
    const texts = points.flatMap(({ at, pays }) =>
      typeof at === 'number' && typeof pays === 'number'
        ? [renderMessage(point, { pays: formatPercent(pays, marks), at: formatNumber(at, marks) })]
        : [],
    );
    return texts.length === points.length ? texts.join(', ') : json;
  } catch {
    return json;
  }
};

/** What a trace holds: numbers, texts, yes or no, and nothing. */
const isPlainValue = (value: unknown): boolean =>
  value === null || ['number', 'string', 'boolean', 'undefined'].includes(typeof value);

/** The word of a table for a name. Names come from outside: what every object has is no word. */
const wordFor = <Otherwise>(
  words: { readonly [name: string]: string },
  name: unknown,
  otherwise: Otherwise,
): string | Otherwise => (Object.hasOwn(words, String(name)) ? words[String(name)]! : otherwise);

/** What may come from a store: steps that are objects, with inputs and the steps they use. */
const isExplanation = (given: unknown): given is Explanation => {
  const { steps, root } = Object(given) as { readonly steps?: unknown; readonly root?: unknown };
  return (
    typeof root === 'number' &&
    Array.isArray(steps) &&
    steps.every((step: unknown) => {
      const { rule, inputs, uses, output } = Object(step) as { readonly [name: string]: unknown };
      return (
        typeof rule === 'string' &&
        typeof inputs === 'object' &&
        inputs !== null &&
        [output, ...(Object.values(inputs) as readonly unknown[])].every(isPlainValue) &&
        Array.isArray(uses)
      );
    })
  );
};

/** A unit as it stands in a trace, for readers; one that is no object, which a parsed set cannot hold, as it is. */
const unitText = (json: string, { inputs }: ExplanationWords): string => {
  try {
    const { kind, iso, in: time, of, label } = JSON.parse(json) as { readonly [name: string]: string };
    const ours = time ?? kind ?? '';
    return kind === 'percent' ? '%' : (iso ?? of ?? label ?? wordFor(inputs, ours, ours));
  } catch {
    return json;
  }
};

/** Attainments that an appraisal starts from. Its other numbers are ratings. */
const fractions: readonly string[] = ['appraisal/kpi', 'appraisal/attainment'];

/**
 * Check-ins and what formulas make of them are in the unit of their goal, ratings in that of their scale; everything else is a
 * fraction.
 */
const resultOf = ({ rule, output }: ExplanationStep, words: ExplanationWords): string => {
  if (output === null) return words.none;
  if (typeof output === 'string')
    return rule.startsWith('fact/') ? output : wordFor(words.inputs, output, output);
  const isNumber = ['fact', 'formula', 'convert', 'contribution', 'appraisal'].includes(
    rule.split('/')[0] ?? '',
  );
  return isNumber && !fractions.includes(rule)
    ? formatNumber(output, words.marks)
    : formatPercent(output, words.marks);
};
