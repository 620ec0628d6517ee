import type { Policy, RollUpMethod } from '@throughline/scoring';
import { standardPolicy } from '@throughline/scoring';

/** Values that a step has to state, by name; undefined where it may state anything, or nothing. */
export type Claims = { readonly [input: string]: unknown };

/** Stands for a value that is held to something else, or to nothing. */
export const anything = Symbol('anything');

const cutTo = ({ overshoot, cap, belowBaseline }: Policy['measures']['fed']): readonly [number, number] => [
  belowBaseline === 'zero' ? 0 : Number.NEGATIVE_INFINITY,
  overshoot === 'clamp1' ? 1 : overshoot === 'cap' ? cap : Number.POSITIVE_INFINITY,
];

const plain = (value: number): number | string => (Number.isFinite(value) ? value : String(value));

/** Between what a value is cut, by the policy, for readers (`shown`) and for the goals above. */
export const feedClaims = (rule: string, isMeasured: boolean, { measures }: Policy): Claims => {
  const shown = cutTo(measures.displayed);
  const [low, high] = cutTo(measures.fed);
  const fed = [Math.max(low, -measures.clampLimit), Math.min(high, measures.clampLimit)] as const;
  const bounds =
    rule === 'feed/displayed'
      ? isMeasured
        ? shown
        : ([Math.max(shown[0], fed[0]), Math.min(shown[1], fed[1])] as const)
      : fed;
  const { decimals, mode } = measures.percent;
  const rounds = rule === 'feed/displayed' && isMeasured;
  return {
    low: plain(bounds[0]),
    high: plain(bounds[1]),
    decimals: rounds ? decimals + 2 : 12,
    ...(rounds && decimals < 10 ? { mode } : {}),
  };
};

/** The choices of the policy that a roll-up by a method rests on. */
export const rollUpClaims = (rule: string, { rollUp }: Policy): Claims => {
  const method = rule.slice('roll-up/'.length) as RollUpMethod;
  const different = Object.fromEntries(
    (['minimumScored', 'shares', 'driver', 'both'] as const)
      .filter((name) => rollUp[name] !== standardPolicy.rollUp[name])
      .map((name) => [name, rollUp[name]]),
  );
  return {
    ...(method.startsWith('weighted-')
      ? { weights: rollUp.weights, missingWeight: rollUp.missingWeight }
      : {}),
    missingData: rollUp.missingData,
    ...(method === 'k-of-n' ? rollUp.passing : {}),
    ...different,
  };
};

/** The band that a step names, as the table of the policy has it. */
export const bandClaims = (inputs: Claims, commitment: string | undefined, { grades }: Policy): Claims => {
  const scheme =
    grades.schemes[commitment === 'committed' || commitment === 'learning' ? commitment : 'aspirational'];
  const at = scheme.bands.findIndex(({ word }) => word === inputs['grade']);
  const { from, above, word } = scheme.bands[at] ?? { word: 'no band' };
  const next = scheme.bands[at + 1]?.from;
  return {
    scheme: scheme.id,
    of: scheme.of,
    rounding: scheme.rounding,
    rounded: anything,
    bandFrom: from,
    ...(above === true ? { bandAbove: true } : {}),
    ...(next === undefined ? {} : { bandBelow: next }),
    grade: word,
    ...(commitment === 'aspirational'
      ? {
          expectedLow: grades.aspirational.low,
          expectedHigh: grades.aspirational.high,
          expectation: anything,
        }
      : {}),
  };
};
