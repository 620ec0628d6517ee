import type { AiSystem, GoalIndex } from '@throughline/core';

/** The AI systems of a document by position; of those that share an id only the first. */
export const systemsOf = ({ document, referenceOf }: GoalIndex): readonly (readonly [number, AiSystem])[] =>
  [...(document.aiSystems ?? []).entries()].filter(([at, { id }]) => referenceOf('aiSystem', id) === at);
