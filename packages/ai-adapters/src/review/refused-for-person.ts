import { type Finding, type GoalIndex, type PersonId, UsageError } from '@throughline/core';
import type { Provenance, TaskKind } from '../draft/draft.ts';
import { draftFinding } from '../draft/draft-finding.ts';
import { aboutOnePerson } from '../task/about-one-person.ts';
import type { DraftedText } from '../task/drafted-text.ts';
import { sectionsByTask } from '../task/sections-by-task.ts';
import { namesPerson } from './names-person.ts';
import { accessIn } from './refused-by-access.ts';
import type { ReviewAccess } from './review-access.ts';
import type { ReviewContext } from './reviewed-draft.ts';

/**
 * Why a human may not decide about a draft about somebody: it is about themself, they do not oversee that person, or
 * the draft does not say the same as whoever asks for the review, or as the name of its task.
 */
export const personRefused = (
  { task, about: named }: Pick<Provenance, 'task' | 'about'>,
  by: PersonId,
  { goals, access, about: told }: Pick<ReviewContext, 'goals' | 'access' | 'about'>,
): readonly Finding[] => {
  if (!Object.hasOwn(aboutOnePerson, task))
    return named === undefined ? [] : [mismatch(['provenance', 'task'], { task, about: named })];
  if (told === undefined && access !== undefined)
    throw new UsageError(
      'ai-adapters/bad-argument',
      `\`about\` is needed: whom the draft of \`${task}\` is about`,
    );
  if (told !== undefined && named !== undefined && told !== named)
    return [draftFinding('draft/about-another', 'error', ['provenance', 'about'], { about: named, told })];
  const about = told ?? named;
  if (about === undefined) return [];
  if (about === by && aboutOnePerson[task]?.own === false)
    return [draftFinding('draft/own-draft', 'error', ['by'], { person: by })];
  return unlessOverseen([about], by, accessIn(access, goals, by));
};

/**
 * Why a human may not take over a text, by what it holds and whatever its label says: it has a part that only texts
 * about people have, and another task is named; or it states the name of somebody whom they do not oversee.
 */
export const textRefused = (
  task: string,
  value: object,
  index: GoalIndex,
  by: PersonId,
  access: ReviewAccess | undefined,
): readonly Finding[] => {
  // A table, a list of flags and a query have a shape of their own, which no text has.
  const { sections = [], facts = [] } = value as Partial<DraftedText>;
  const own = Object.hasOwn(sectionsByTask, task) ? sectionsByTask[task as keyof typeof sectionsByTask] : [];
  const found: Finding[] = [];
  for (const [at, { key }] of sections.entries()) {
    const [of] = (own as readonly string[]).includes(key) ? [] : stricterTasksWith(key, task);
    if (of !== undefined) found.push(mismatch(['value', 'sections', at, 'key'], { task, section: key, of }));
  }
  if (found.length > 0) return found;
  const people = facts.filter((fact) => fact.record !== by && namesPerson(index, fact));
  return unlessOverseen([...new Set(people.map(({ record }) => record))], by, access);
};

/** The tasks whose texts have a part, if all of them ask more of whoever decides than a given task does. */
const stricterTasksWith = (section: string, task: string): readonly string[] => {
  const kinds = Object.entries(sectionsByTask)
    .filter(([, keys]) => (keys as readonly string[]).includes(section))
    .map(([kind]) => kind);
  return kinds.every((kind) => strictnessOf(kind) > strictnessOf(task)) ? kinds : [];
};

/** How much a task asks of whoever decides: 0 is about nobody, 1 may be about themself, 2 may not. */
const strictnessOf = (task: string): number =>
  Object.hasOwn(aboutOnePerson, task) ? (aboutOnePerson[task as TaskKind]?.own === false ? 2 : 1) : 0;

const unlessOverseen = (
  people: readonly PersonId[],
  by: PersonId,
  access: ReviewAccess | undefined,
): readonly Finding[] =>
  people
    .filter((about) => access !== undefined && !access.oversees(about))
    .map((about) => draftFinding('draft/reviewer-may-not#person', 'error', ['by'], { person: by, about }));

const mismatch = (
  path: readonly (string | number)[],
  data:
    | { readonly task: string; readonly about: PersonId }
    | { readonly task: string; readonly section: string; readonly of: string },
): Finding =>
  draftFinding('about' in data ? 'draft/task-misnamed' : 'draft/task-misnamed#section', 'error', path, data);
