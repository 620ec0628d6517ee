import type { JsonSchema } from '../model/json-schema.ts';
import type { Violation } from '../task/violation.ts';

/** What a model chose for a goal out of what it was offered, and its reason. */
export interface ModelPick {
  /** Id of the goal. */
  readonly goal: string;
  /** What was chosen: id of a record or a fact. */
  readonly choice: string;
  /** Why, in the model's words. */
  readonly why: string;
}

/** Longest reason; two lines. Our choice. */
const longestWhy = 300;

/** A reason in words. */
export const whySchema: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: longestWhy,
  description: 'Reason in one plain sentence for the person who reviews.',
};

/** Shape of a list of metrics with reasons. */
export const metricPicksSchema = (minItems: number, maxItems: number): JsonSchema => ({
  type: 'array',
  minItems,
  maxItems,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['metric', 'why'],
    properties: {
      metric: { type: 'string', format: 'record-id', description: 'A metric of the request; each once.' },
      why: whySchema,
    },
  },
});

/** Shape of a reply that chooses one of the offered things for each of some goals. */
export const picksSchema = (
  choice: string,
  format: 'record-id' | 'fact-id',
  description: string,
  most: number,
): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: ['picks'],
  properties: {
    picks: {
      type: 'array',
      minItems: 1,
      maxItems: most,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['goal', choice, 'why'],
        properties: {
          goal: { type: 'string', format: 'record-id', description: 'The goal this is for; each once.' },
          [choice]: { type: 'string', format, description },
          why: whySchema,
        },
      },
    },
  },
});

/** The picks of a reply that has the shape of {@link picksSchema}. */
export const picksOf = (reply: unknown, choice: string): readonly ModelPick[] =>
  (reply as { readonly picks: readonly Readonly<Record<string, string>>[] }).picks.map((pick) => ({
    goal: pick['goal'] ?? '',
    choice: pick[choice] ?? '',
    why: pick['why'] ?? '',
  }));

/**
 * What is wrong with picks: a goal that was not asked about or comes twice, a choice that was not offered for it.
 * `offered` tells the choices of a goal; `undefined` for a goal that was not asked about.
 */
export const pickViolations = (
  picks: readonly ModelPick[],
  choice: string,
  offered: (goal: string) => ReadonlySet<string> | undefined,
): readonly Violation[] => {
  const seen = new Set<string>();
  return picks.flatMap(({ goal, choice: chosen }, at): readonly Violation[] => {
    const choices = offered(goal);
    const path = `/picks/${String(at)}`;
    if (choices === undefined)
      return [domain('goal-not-asked', `${path}/goal`, 'must be one of the goals that were asked about')];
    if (seen.has(goal)) return [domain('goal-twice', `${path}/goal`, 'must come once only')];
    seen.add(goal);
    return choices.has(chosen)
      ? []
      : [domain('not-offered', `${path}/${choice}`, 'must be one of those offered for this goal')];
  });
};

/** Something that is wrong with a reply by the rules of its task. It holds no word of the reply. */
export const domain = (code: string, path: string, message: string): Violation => ({
  code,
  path,
  message,
  source: 'domain',
});
