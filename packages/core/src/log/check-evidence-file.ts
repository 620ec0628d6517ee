import { shapeProblems } from '../change/shape-problems.ts';
import { checkList } from '../error/check-list.ts';
import { checkNumber } from '../error/check-number.ts';
import { checkObject } from '../error/check-object.ts';
import { checkText } from '../error/check-text.ts';
import { UsageError } from '../error/usage-error.ts';

interface Fields {
  readonly [field: string]: unknown;
}

/**
 * Refuses what `evidenceFile` did not make, as far as its lines need to know, with a `UsageError` `core/bad-option`
 * that names the place. Entities in it are held against the shape they have in a goal set.
 */
export const checkEvidenceFile = (file: unknown): void => {
  const { person, cycle, knownAt, revision, goals } = fieldsOf(file, 'file', []);
  fieldsOf(person, 'file.person', ['id', 'name']);
  fieldsOf(cycle, 'file.cycle', ['id', 'name', 'start', 'end']);
  checkNumber(revision, 'file.revision');
  if (knownAt !== undefined) checkText(knownAt, 'file.knownAt');
  checkList(goals, 'file.goals');
  for (const goal of goals as readonly unknown[]) checkGoal(goal);
};

const checkGoal = (given: unknown): void => {
  const goal = fieldsOf(given, 'file.goals', ['goal', 'kind', 'title', 'state']);
  if (!Array.isArray(goal['parts']) || !goal['parts'].every((part) => typeof part === 'string'))
    throw new UsageError('core/bad-option', '`file.goals.parts` must be a list of words');
  if (goal['measure'] !== undefined) checkShape('measure', goal['measure']);
  for (const list of ['agreed', 'changes', 'facts', 'judgements', 'retrospectives'])
    checkList(goal[list], `file.goals.${list}`);
  for (const one of goal['agreed'] as readonly Fields[])
    fieldsOf(one, 'file.goals.agreed', ['at', 'by', 'as']);
  for (const one of goal['changes'] as readonly Fields[]) {
    const { change, before, reason } = fieldsOf(one, 'file.goals.changes', ['at', 'by']);
    fieldsOf(change, 'file.goals.changes.change', ['kind']);
    if (before !== undefined) checkObject(before, 'file.goals.changes.before');
    if (reason !== undefined) checkText(reason, 'file.goals.changes.reason');
  }
  for (const { checkIn } of goal['facts'] as readonly Fields[]) checkShape('checkIn', checkIn);
  for (const one of goal['judgements'] as readonly Fields[]) checkShape('judgement', one);
  for (const one of goal['retrospectives'] as readonly Fields[]) checkShape('retrospective', one);
};

/** The fields of an object, of which some must be texts. */
const fieldsOf = (value: unknown, place: string, texts: readonly string[]): Fields => {
  checkObject(value, place);
  for (const field of texts) checkText((value as Fields)[field], `${place}.${field}`);
  return value as Fields;
};

const checkShape = (shape: string, value: unknown): void => {
  const [problem] = shapeProblems(shape, value, []);
  if (problem !== undefined)
    throw new UsageError('core/bad-option', `a ${shape} in \`file\` has not its shape: ${problem.message}`);
};
