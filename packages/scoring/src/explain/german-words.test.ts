import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goalSets } from '@throughline/core/test-kit';
import { appraisedBook, appraisedCompany } from '../../test/appraised-company.ts';
import { everyPolicy } from '../../test/every-policy.ts';
import { guardedGoalSets } from '../../test/guarded-goal-sets.ts';
import { appraise } from '../appraisal/appraise.ts';
import { standardAppraisal } from '../appraisal/appraisal-policy.ts';
import { defineAppraisalPolicy } from '../appraisal/define-appraisal-policy.ts';
import { unratedReasons } from '../appraisal/unrated-reason.ts';
import { unscoredReasons } from '../attainment/unscored-reason.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { englishExplanationWords } from './english-explanation-words.ts';
import { explain } from './explain.ts';
import type { ExplanationStep } from './explanation.ts';
import { germanExplanationWords } from './german-explanation-words.ts';
import { formatExplanation } from './format-explanation.ts';
import { unsaidInputs } from './unsaid-inputs.ts';

const { inputs: words, rules } = germanExplanationWords;

/** Values that are a person's own, a name of ours, or no words at all. */
const isNoWord = ({ rule }: ExplanationStep, name: string, value: string): boolean =>
  [
    'unit',
    'key',
    'title',
    'name',
    'points',
    'comparator',
    'milestone',
    'question',
    'level',
    'expression',
    'policy',
    'scoring',
  ].includes(name) ||
  (rule.startsWith('override/') && ['by', 'reason'].includes(name)) ||
  !/\p{L}/u.test(value) ||
  /^\d|^@throughline\/|^[A-F]$|^[A-Z]{3}$/.test(value);

/** What of a step is printed in German and has no German word. */
const english = (step: ExplanationStep): readonly string[] => {
  const { rule, inputs, output } = step;
  const template = rules[rule] ?? rules[rule.split('/')[0] ?? ''];
  const found = template === undefined ? [rule] : [];
  for (const [name, value] of Object.entries(inputs)) {
    const isSaid = template?.includes(`{${name}}`) === true;
    if (!isSaid && unsaidInputs.includes(name)) continue;
    if (rule.startsWith('fact/') && !isSaid && !Object.hasOwn(words, name)) continue;
    if (!isSaid && !Object.hasOwn(words, name)) found.push(`${rule} ${name}`);
    if (typeof value === 'string' && !isNoWord(step, name, value) && !Object.hasOwn(words, value))
      found.push(`${rule} ${name} ${value}`);
  }
  if (typeof output === 'string' && !rule.startsWith('fact/') && !Object.hasOwn(words, output))
    found.push(`${rule} ${output}`);
  return found;
};

const expectGerman = (goals: Parameters<typeof scoreGoals>[0], asOf: string, policy: object): void => {
  const book = scoreGoals(goals, { asOf, policy: policy as never });
  for (const { goal } of book)
    for (const of of ['score', 'status'] as const)
      expect(explain(book, goal, { of })?.steps.flatMap(english) ?? []).toEqual([]);
};

const days = fc.constantFrom('2026-03-15', '2026-05-15', '2026-07-05');

it('German explanations have no English word, whatever the policy', () => {
  const sets = fc.oneof(goalSets({ states: true, complete: false, maxUnits: 2 }), guardedGoalSets());
  fc.assert(fc.property(sets, days, everyPolicy(), expectGerman), { numRuns: 40, endOnFailure: true });
}, 120_000);

it('whatever may be missing has a German word', () => {
  const lacking = ['value', 'done', 'level', 'weight', 'unit', 'milestone', 'question', 'measure', 'policy'];
  const numbers = ['from', 'to', 'limit', 'low', 'high', 'tolerance', 'start', 'commit', 'target', 'stretch'];
  const found = [...lacking, ...numbers, 'exchangeRates', 'minimumSample'];
  expect(found.filter((name) => !Object.hasOwn(words, name))).toEqual([]);
});

it('what is no English word by itself has words in English, too', () => {
  const names = Object.keys(words).filter((name) => /[A-Z.]|[a-z]{2}\d/.test(name));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !Object.hasOwn(englishExplanationWords.inputs, name))).toEqual([]);
});

it('every reason has a German word', () => {
  expect([...unscoredReasons, ...unratedReasons].filter((reason) => !Object.hasOwn(words, reason))).toEqual(
    [],
  );
});

it('words of people stay as they are, and units are told in the language', () => {
  const steps: readonly ExplanationStep[] = [
    {
      id: 0,
      rule: 'measure/change',
      goal: 'k',
      inputs: { from: 0, statistic: 'median', unit: '{"kind":"duration","in":"days"}', per: 'week' },
      uses: [],
      output: 0.5,
    },
    {
      id: 1,
      rule: 'override/score',
      goal: 'k',
      inputs: { by: 'median', reason: 'stale' },
      uses: [0],
      output: 0.5,
    },
  ];
  const explanation = { goal: 'k', asOf: '2026-05-15', policy: 'standard@1', steps, root: 1 };
  expect(formatExplanation(explanation, 'de').split('\n').slice(1)).toEqual([
    'Bewertung von median: stale: 50 %',
    '  Zielerreichung, roh: 50 % (von 0, Kennwert Median, Einheit Tage, je Woche)',
  ]);
});

it('steps of an appraisal are told in words, with ratings as they are given', () => {
  const areas = { a: { weight: 30, at: 12.5 }, b: { weight: 70, rating: 3 } };
  const goals = appraisedCompany(areas);
  const policy = defineAppraisalPolicy({
    id: 'both',
    kraRating: 'human-or-attainment',
    parts: { ...standardAppraisal.parts, self: 1 },
  });
  const { steps, ...answer } = appraise(goals, {
    person: 'ana',
    cycle: 'q2',
    reviewBook: appraisedBook(areas),
    policy,
  });
  expect(steps.flatMap(english)).toEqual([]);
  const explanation = {
    goal: 'ana',
    asOf: '2026-05-15',
    policy: answer.policy,
    steps,
    root: steps.length - 1,
  };
  const told = formatExplanation(explanation);
  expect(told).toContain('overall rating: ');
  expect(told).toContain('attainment as a rating from 1 to 5: ');
  expect(told).not.toContain('appraisal/');
  expect(formatExplanation(explanation, 'de')).toContain('Gesamtbewertung: ');
});
