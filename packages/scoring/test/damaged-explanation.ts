import type { RandomStream } from '@throughline/core/test-kit';
import type { Explanation, ExplanationStep } from '@throughline/scoring';

/** Ways an explanation can be wrong. */
export const damages = ['output', 'input', 'dropped step', 'swapped use', 'dropped use', 'rule'] as const;

/** A value that is another one, and none that a link beside it could have: shares are drawn as quarters. */
const other = (value: unknown): number | string | boolean =>
  typeof value === 'number'
    ? value + (value > 0.5 ? -0.2345 : 0.2345)
    : typeof value === 'boolean'
      ? !value
      : value === null
        ? 0
        : `${value as string}x`;

/**
 * What is a statement of the engine that no other step and no field of the document bears out: whether and when
 * silence counted, by the cadence of sources; the share of working days, by the calendars of a unit; and in which
 * words nothing came out.
 */
const unprovable = new Set(['silent', 'limit', 'workShare', 'reason', 'refused', 'age']);

const withStep = (explanation: Explanation, step: ExplanationStep): Explanation => ({
  ...explanation,
  steps: explanation.steps.map((each) => (each.id === step.id ? step : each)),
});

/** An explanation with one fault; undefined where this one has no place for it. */
export const damaged = (
  explanation: Explanation,
  damage: (typeof damages)[number],
  random: RandomStream,
): Explanation | undefined => {
  const { steps, root } = explanation;
  const step = random.pick(steps);
  const { id, uses, inputs } = step;
  switch (damage) {
    case 'output':
      return step.rule === 'hidden'
        ? undefined
        : withStep(explanation, { ...step, output: other(step.output) as never });
    case 'input': {
      const names = Object.keys(inputs).filter(
        (name) =>
          !unprovable.has(name) &&
          (step.rule !== 'measure/formula' || name === 'on' || name === 'expression'),
      );
      if (names.length === 0) return undefined;
      const name = random.pick(names);
      return withStep(explanation, { ...step, inputs: { ...inputs, [name]: other(inputs[name]) } });
    }
    case 'dropped step': {
      if (id === root) return undefined;
      const moved = (use: number): number => (use > id ? use - 1 : use);
      return {
        ...explanation,
        root: moved(root),
        steps: steps
          .filter((each) => each.id !== id)
          .map((each) => ({
            ...each,
            id: moved(each.id),
            uses: each.uses.filter((use) => use !== id).map(moved),
          })),
      };
    }
    case 'swapped use': {
      if (uses.length === 0) return undefined;
      const at = random.below(uses.length);
      const instead = random.below(id);
      if (uses.includes(instead)) return undefined;
      return withStep(explanation, { ...step, uses: uses.map((use, each) => (each === at ? instead : use)) });
    }
    case 'dropped use': {
      if (uses.length === 0) return undefined;
      const at = random.below(uses.length);
      return withStep(explanation, { ...step, uses: uses.filter((_, each) => each !== at) });
    }
    case 'rule': {
      const rule = random.pick(steps).rule;
      const instead =
        rule === step.rule ? random.pick(['roll-up/min', 'feed/raw', 'fact/value', 'judge/bands']) : rule;
      return instead === step.rule ? undefined : withStep(explanation, { ...step, rule: instead });
    }
  }
};
