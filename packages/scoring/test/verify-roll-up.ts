import type { ExplanationStep, Policy, RollUpMethod } from '@throughline/scoring';
import { rollUpMethods, standardPolicy } from '@throughline/scoring';
import type { ExplainedDocument } from './explained-document.ts';
import type { NaiveChoices, NaivePart } from './naive-roll-up.ts';
import { naiveRollUp } from './naive-roll-up.ts';

type Steps = readonly ExplanationStep[];

/** Is it a step over parts, and by which method? */
export const methodOf = ({ rule }: ExplanationStep): RollUpMethod | undefined =>
  rollUpMethods.find((method) => rule === `roll-up/${method}`);

const partsIn = (used: Steps): Steps => used.filter(({ rule }) => rule === 'roll-up/part');
const isWeighted = (method: string): boolean => method === 'points' || method.startsWith('weighted-');

const numbersOf = (used: Steps): readonly NaivePart[] =>
  partsIn(used).map(({ inputs, output }) => {
    const [top = 1n, bottom = 1n] = String(inputs['share'] ?? '1/1')
      .split('/')
      .map(BigInt);
    const { weight } = inputs;
    return {
      weight: typeof weight === 'number' ? BigInt(Math.round(weight * 100)) : undefined,
      share: [top, bottom],
      value: output === null ? undefined : BigInt(Math.round(Number(output) * 1e12)),
    };
  });

/** The choices that a step names; what it does not name is as in policy `standard`. */
const choicesOf = ({ inputs }: ExplanationStep): NaiveChoices => {
  const { weights, missingWeight, missingData, minimumScored, bar, least } = {
    ...standardPolicy.rollUp,
    ...standardPolicy.rollUp.passing,
    ...inputs,
  } as never;
  return { weights, missingWeight, missingData, minimumScored, passing: { bar, least } };
};

/** What parts come to by a method, from what their steps say. */
export const rolledUpAgain = (method: RollUpMethod, step: ExplanationStep, used: Steps): number | null => {
  // Key results that were to come in as one part, and may not, leave their objective without a score.
  if (used.some(({ rule, inputs }) => rule !== 'roll-up/part' && inputs['refused'] === true)) return null;
  const again = naiveRollUp(method, numbersOf(used), choicesOf(step));
  return typeof again === 'bigint' ? Number(again) / 1e12 : null;
};

/** Parts that do not say which weight they counted with, or say another one than their siblings lead to. */
export const wrongWeights = (step: ExplanationStep, used: Steps): string[] => {
  const parts = partsIn(used);
  const { missingData, missingWeight } = choicesOf(step);
  const weighted = isWeighted(step.rule.slice('roll-up/'.length));
  const isCounted = ({ output }: ExplanationStep): boolean => missingData === 'zero' || output !== null;
  const ofRest = step.rule === 'roll-up/points' || missingWeight === 'remainder-of-100';
  const given = parts
    .filter((part) => ofRest || isCounted(part))
    .flatMap(({ inputs }) => (inputs['weight'] === undefined ? [] : [Number(inputs['weight'])]));
  const total = given.reduce((sum, weight) => sum + Math.round(weight * 100), 0);
  const absent = parts.filter(({ inputs }) => inputs['weight'] === undefined).length;
  const left = (10_000 - total) / absent / 100;
  const instead = ofRest
    ? step.rule === 'roll-up/points'
      ? left
      : Math.max(0, left)
    : missingWeight === 'zero'
      ? 0
      : missingWeight === 'one'
        ? 1
        : given.length === 0
          ? 1
          : total / given.length / 100;
  return parts
    .filter((part) => {
      const isAbsent = weighted && part.inputs['weight'] === undefined && isCounted(part);
      return part.inputs['usedWeight'] !== (isAbsent ? instead : undefined);
    })
    .map(({ id, inputs }) => `step ${id} counted with ${String(inputs['usedWeight'])}`);
};

/** How a goal stands in the roll-up, by the policy. */
export const standingOf = (state: string | undefined, { rollUp }: Policy): 'out' | 'zero' | 'counts' => {
  const left = state === 'cancelled' ? rollUp.cancelled : state === 'postponed' ? rollUp.postponed : '';
  if (left === 'exclude' || ['draft', 'feasible', 'signed-off', 'archived'].includes(state ?? ''))
    return 'out';
  return left === 'zero' ? 'zero' : 'counts';
};

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
const said = (...words: readonly unknown[]): string => words.map(String).join(' ');

/** Parts that are not there, are there twice, or weigh something else than the document and the policy say. */
export const wrongParts = (
  step: ExplanationStep,
  used: Steps,
  { goal: goalOf, linksTo, circling, isFeeding }: ExplainedDocument,
  policy: Policy,
): string[] => {
  const from = String(step.inputs['from']);
  const goal = step.goal ?? '';
  const weighted = isWeighted(step.rule.slice('roll-up/'.length));
  const links = linksTo(goal).filter(({ kind, child }) =>
    kind === 'contained' ? from !== 'children' : (from === 'children' || from === 'both') && isFeeding(child),
  );
  const standing = (child: string) => standingOf(goalOf(child)?.state, policy);
  const expected = links
    .filter(({ child }) => standing(child) !== 'out')
    .map(({ kind, child, weight: ofLink, share: [top, bottom] }) => {
      const given = kind === 'contained' ? goalOf(child)?.weight : ofLink;
      const valid =
        given !== undefined && given >= 0 && given <= 10_000 ? Math.round(given * 100) / 100 : undefined;
      const by = divisor(top, bottom);
      const isWhole = top === bottom || (kind === 'support' && policy.rollUp.shares === 'whole');
      return said(
        child,
        weighted || valid === 0 ? valid : undefined,
        isWhole ? undefined : `${String(top / by)}/${String(bottom / by)}`,
        standing(child) === 'zero' ? 0 : undefined,
      );
    })
    .sort();
  const shown = partsIn(used)
    // Key results that come in as one part are the goal itself.
    .filter((part) => part.goal !== goal)
    .map(({ goal: child, inputs }) => said(child, inputs['weight'], inputs['share'], inputs['countsAs']))
    .sort();
  const isOpen = used.every(({ rule }) => rule !== 'hidden');
  const { [from === 'both' ? 'children' : from]: method } = policy.rollUp.methods as {
    readonly [from: string]: string;
  };
  const circles = from === 'children' || from === 'both' ? circling(goal) : [];
  const isOut = (child: string): boolean => standing(child) === 'out';
  const leftOut = [
    ...links.filter(({ child }) => isOut(child)).map(({ child }) => said('excluded', child)),
    ...circles.map((child) => said(isOut(child) ? 'excluded' : 'loop', child)),
  ].sort();
  const shownOut = used
    .filter(({ rule }) => rule.startsWith('left-out/'))
    .map((each) => said(each.rule.slice('left-out/'.length), each.goal))
    .sort();
  return [
    ...((isOpen ? expected.join() === shown.join() : shown.every((part) => expected.includes(part)))
      ? []
      : [`step ${step.id} has the parts ${shown.join()}, not ${expected.join()}`]),
    ...(!isOpen || leftOut.join() === shownOut.join()
      ? []
      : [`step ${step.id} does not say what was left out`]),
    ...(step.rule === `roll-up/${String(method)}` ? [] : [`step ${step.id} is not by ${String(method)}`]),
  ];
};
