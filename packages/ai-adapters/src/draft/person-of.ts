import type { PersonId } from '@throughline/core';
import { readField } from '../model/read-field.ts';
import type { AnyTask } from '../task/draft-task.ts';

/** Whom a draft is about, for its provenance: the person that the input of a task about a person names. */
export const personOf = ({ risk }: Pick<AnyTask, 'risk'>, input: unknown): { readonly about?: PersonId } => {
  const person = risk === 'about-a-person' ? readField(input, 'person') : undefined;
  return typeof person === 'string' ? { about: person } : {};
};
