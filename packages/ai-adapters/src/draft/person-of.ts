import type { PersonId } from '@throughline/core';
import { readField } from '../model/read-field.ts';
import { aboutOnePerson } from '../task/about-one-person.ts';
import type { AnyTask } from '../task/draft-task.ts';

/** Whom a draft is about, for its provenance: the person that the input of a task about one person names. */
export const personOf = ({ kind }: Pick<AnyTask, 'kind'>, input: unknown): { readonly about?: PersonId } => {
  const person = Object.hasOwn(aboutOnePerson, kind) ? readField(input, 'person') : undefined;
  return typeof person === 'string' ? { about: person } : {};
};
