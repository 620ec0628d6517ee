import type { Reference } from '../shape/shape.ts';
import { referenceExists } from './reference-exists.ts';
import { everyReference, referencesIn } from './references-in.ts';
import type { LookingStep } from './change-step.ts';

/** How a kind of reference is called in a message. */
const names: Readonly<Partial<Record<Reference, string>>> = {
  kra: 'KRA',
  role: 'role',
  aiSystem: 'AI system',
  accessList: 'access list',
  plannedMetric: 'planned metric',
  checkIn: 'check-in',
};

/** Refuses every reference in a value that points at nothing, in document order. */
export const refuseDangling = (
  step: LookingStep,
  shape: string,
  value: unknown,
  path: readonly (string | number)[],
  fields?: readonly string[],
): void => {
  if (everyReference(shape, value, (to, id) => referenceExists(step.draft, to, id), fields)) return;
  for (const reference of referencesIn(shape, value, fields)) {
    if (referenceExists(step.draft, reference.to, reference.id)) continue;
    step.refuse('change/unknown-reference', [...path, ...reference.path], {
      entity: names[reference.to] ?? reference.to,
      id: reference.id,
    });
  }
};
